import type { Word } from './words.ts';
import type { WordClass } from './lexicon.ts';

/**
 * Patterns over words, written as `i|we will *2 [<violent>] <group>`: words to choose from, `<class>` or `<class3>` for a
 * class at that level or above, `?word` for one that may be missing, `*2` for up to two words of any kind, `^` and `$`
 * for the ends of the clause, and brackets round the words to mark (all of them when there are none).
 */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Index of the first and of the last step to mark. */
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly { readonly kind: WordClass; readonly level: number }[];
  readonly optional: boolean;
  /** How many words of any kind may be passed over; 0 for a step that tests one. */
  readonly gap: number;
  readonly edge: '^' | '$' | undefined;
}

/** A place where a pattern matches, in words of the sentence; the end is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

export function compile(source: string): Pattern {
  const parts = source.split(' ');
  const from = parts.findIndex((part) => part.startsWith('['));
  const to = parts.findIndex((part) => part.endsWith(']'));
  const steps = parts.map((part) => stepOf(part.replace(/^\[|\]$/g, '')));
  return { steps, from: from < 0 ? 0 : from, to: to < 0 ? steps.length - 1 : to };
}

function stepOf(part: string): Step {
  const gap = /^\*(\d)$/.exec(part);
  const optional = part.startsWith('?');
  const choices = (optional ? part.slice(1) : part).split('|');
  const classes = choices.flatMap((choice) => {
    const found = /^<([a-z]+)(\d?)>$/.exec(choice);
    return found === null ? [] : [{ kind: found[1] as WordClass, level: Number(found[2] ?? 0) || 1 }];
  });
  return {
    words: new Set(choices.filter((choice) => !choice.startsWith('<'))),
    classes,
    optional,
    gap: gap === null ? 0 : Number(gap[1]),
    edge: part === '^' || part === '$' ? part : undefined,
  };
}

/** Lists of patterns that are compiled when first used. */
export function patterns(sources: readonly string[]): () => readonly Pattern[] {
  let list: readonly Pattern[] | undefined;
  return () => (list ??= sources.map(compile));
}

/** The first match that begins at word `at`, if any. */
export function matchAt(pattern: Pattern, words: readonly Word[], at: number): Match | undefined {
  const starts: number[] = [];
  const end = walk(pattern, words, 0, at, starts);
  if (end === undefined) return undefined;
  const start = starts[pattern.from] ?? at;
  const stop = starts[pattern.to + 1] ?? end;
  return stop > start ? { start, end: stop } : undefined;
}

/** Tries the steps from `step` on; backtracking is bounded by the small gaps. */
function walk(
  pattern: Pattern,
  words: readonly Word[],
  step: number,
  at: number,
  starts: number[],
): number | undefined {
  const current = pattern.steps[step];
  starts[step] = at;
  if (current === undefined) return at;
  if (current.edge !== undefined) {
    const beyond = words[current.edge === '^' ? at - 1 : at];
    const fits = beyond === undefined || /^(?:[^\w'’-]|@)$/u.test(beyond.text);
    return fits ? walk(pattern, words, step + 1, at, starts) : undefined;
  }
  if (current.gap > 0) return overGap(pattern, words, step, at, starts, current.gap);
  const word = words[at];
  if (word !== undefined && isMatch(current, word)) {
    const end = walk(pattern, words, step + 1, at + 1, starts);
    if (end !== undefined) return end;
    starts[step] = at;
  }
  return current.optional ? walk(pattern, words, step + 1, at, starts) : undefined;
}

function overGap(
  pattern: Pattern,
  words: readonly Word[],
  step: number,
  at: number,
  starts: number[],
  gap: number,
): number | undefined {
  for (let skip = 0; skip <= gap; skip++) {
    const end = walk(pattern, words, step + 1, at + skip, starts);
    if (end !== undefined) return end;
    starts[step] = at;
    const passed = words[at + skip];
    if (passed === undefined || /^[.!?;:]$/.test(passed.text)) return undefined;
  }
  return undefined;
}

function isMatch(step: Step, word: Word): boolean {
  if (step.words.has(word.text)) return true;
  const { entry } = word;
  return entry !== undefined && step.classes.some(({ kind, level }) => (entry[kind] ?? 0) >= level);
}

/** Every match of the patterns in the words of a sentence, none overlapping another; earlier patterns come first. */
export function findAll(list: readonly Pattern[], words: readonly Word[]): Match[] {
  const found: Match[] = [];
  for (const pattern of list)
    for (let at = 0; at < words.length; at++) {
      const match = matchAt(pattern, words, at);
      if (match !== undefined && !found.some(({ start, end }) => match.start < end && start < match.end))
        found.push(match);
    }
  return found;
}
