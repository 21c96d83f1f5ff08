import type { Word } from './words.ts';
import type { WordClass } from './lexicon.ts';

/**
 * Patterns over words, written as `i|we will *2 [<violent>] <group>`: words to choose from, `<class>` or `<class3>` for a
 * class at that level or above, `?word` for one that may be missing, `*2` for up to two words of any kind, `^` and `$`
 * for the ends of the clause, `$|and` for its end or a word, and brackets round the words to mark (all of them when there are none).
 */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Index of the first and of the last step to mark. */
  readonly from: number;
  readonly to: number;
  /** What its first word may be; undefined when it may be any. */
  readonly starts: readonly Step[] | undefined;
  /** The rarest words that it cannot do without; undefined when all of them are common. */
  readonly anchor: ReadonlySet<string> | undefined;
  /** Classes of which its words must have one, for each step that asks for nothing else. */
  readonly classes: readonly (readonly WordClass[])[];
}

interface Step {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly { readonly kind: WordClass; readonly level: number }[];
  readonly optional: boolean;
  /** How many words of any kind may be passed over; 0 for a step that tests one. */
  readonly gap: number;
  readonly edge: '^' | '$' | undefined;
  /** True when the end of the clause will do instead of a word. */
  readonly orEnd: boolean;
}

/** A place where a pattern matches, in words of the sentence; the end is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

function compile(source: string): Pattern {
  const parts = source.split(' ');
  const from = parts.findIndex((part) => part.startsWith('['));
  const to = parts.findIndex((part) => part.endsWith(']'));
  const steps = parts.map((part) => stepOf(part.replace(/^\[|\]$/g, '')));
  return {
    steps,
    from: from < 0 ? 0 : from,
    to: to < 0 ? steps.length - 1 : to,
    starts: startsOf(steps),
    anchor: anchorOf(steps),
    classes: steps.filter(asksForClass).map(({ classes }) => classes.map(({ kind }) => kind)),
  };
}

/** True when a step must be met, and a word of a class alone can meet it. */
function asksForClass({ words, classes, optional, orEnd }: Step): boolean {
  return classes.length > 0 && words.size === 0 && !optional && !orEnd;
}

/** The steps that the first word may meet: the optional ones and the first that is not. */
function startsOf(steps: readonly Step[]): readonly Step[] | undefined {
  const starts: Step[] = [];
  for (const step of steps) {
    if (step.gap > 0 || step.edge === '$' || step.orEnd) return undefined;
    if (step.edge === '^') continue;
    starts.push(step);
    if (!step.optional) return starts;
  }
  return undefined;
}

/** Words that stand in nearly every sentence and rule nothing out. */
const COMMON = new Set(
  "you he she they it i we is are was were be been have has had do does did 's 're a an the of to in on at for with and or but not n't that this who , no all".split(
    ' ',
  ),
);

/** The fewest words of a step that must be met, if a step of uncommon words alone must be. */
function anchorOf(steps: readonly Step[]): ReadonlySet<string> | undefined {
  let best: ReadonlySet<string> | undefined;
  for (const { words, classes, optional, gap, edge, orEnd } of steps) {
    if (optional || orEnd || gap > 0 || edge !== undefined || classes.length > 0) continue;
    if (words.size >= (best?.size ?? Infinity) || [...words].some((word) => COMMON.has(word))) continue;
    best = words;
  }
  return best;
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
    words: new Set(choices.filter((choice) => !choice.startsWith('<')).map((choice) => choice.replaceAll('_', ' '))),
    classes,
    optional,
    gap: gap === null ? 0 : Number(gap[1]),
    edge: part === '^' || part === '$' ? part : undefined,
    orEnd: choices.length > 1 && choices.includes('$'),
  };
}

/** Lists of patterns that are compiled when first used. */
export function patterns(sources: readonly string[]): () => readonly Pattern[] {
  let list: readonly Pattern[] | undefined;
  return () => (list ??= sources.map(compile));
}

/** Where each step begins on the way that is being tried; every step of a way that leads through is written anew. */
const starts: number[] = [];

/** The first match that begins at word `at`, if any. */
function matchAt(pattern: Pattern, words: readonly Word[], at: number): Match | undefined {
  const end = walk(pattern, words, 0, at);
  if (end === undefined) return undefined;
  const start = starts[pattern.from] ?? at;
  const stop = starts[pattern.to + 1] ?? end;
  return stop > start ? { start, end: stop } : undefined;
}

/** Tries the steps from `step` on; backtracking is bounded by the small gaps. */
function walk(pattern: Pattern, words: readonly Word[], step: number, at: number): number | undefined {
  const current = pattern.steps[step];
  starts[step] = at;
  if (current === undefined) return at;
  if (current.edge !== undefined) {
    const beyond = words[current.edge === '^' ? at - 1 : at];
    return isEdge(beyond) ? walk(pattern, words, step + 1, at) : undefined;
  }
  if (current.gap > 0) return overGap(pattern, words, step, at, current.gap);
  const word = words[at];
  if (word !== undefined && isMatch(current, word)) {
    const end = walk(pattern, words, step + 1, at + 1);
    if (end !== undefined) return end;
    starts[step] = at;
  }
  return current.optional || (current.orEnd && isEdge(word)) ? walk(pattern, words, step + 1, at) : undefined;
}

function isEdge(beyond: Word | undefined): boolean {
  return beyond === undefined || /^(?:[^\w'’-]|@)$/u.test(beyond.text);
}

function overGap(pattern: Pattern, words: readonly Word[], step: number, at: number, gap: number): number | undefined {
  for (let skip = 0; skip <= gap; skip++) {
    const end = walk(pattern, words, step + 1, at + skip);
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
  if (entry === undefined) return false;
  for (const { kind, level } of step.classes) if ((entry[kind] ?? 0) >= level) return true;
  return false;
}

/** Which patterns may begin with a word or with a word of a class, so that the others need not be tried. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byClass: ReadonlyMap<WordClass, readonly number[]>;
  readonly anywhere: readonly number[];
  /** The patterns that need one of the words that are their anchor, by word. */
  readonly byAnchor: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<readonly Pattern[], Index>();

function indexOf(list: readonly Pattern[]): Index {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const byWord = new Map<string, number[]>();
  const byClass = new Map<WordClass, number[]>();
  const byAnchor = new Map<string, number[]>();
  const anywhere: number[] = [];
  const add = <K>(map: Map<K, number[]>, key: K, at: number) => {
    const numbers = map.get(key);
    if (numbers === undefined) map.set(key, [at]);
    else if (numbers.at(-1) !== at) numbers.push(at);
  };
  for (const [at, { starts, anchor }] of list.entries()) {
    for (const word of anchor ?? []) add(byAnchor, word, at);
    if (starts === undefined) anywhere.push(at);
    for (const { words, classes } of starts ?? []) {
      for (const word of words) add(byWord, word, at);
      for (const { kind } of classes) add(byClass, kind, at);
    }
  }
  const index = { byWord, byClass, byAnchor, anywhere };
  indexes.set(list, index);
  return index;
}

const NONE: readonly number[] = [];

interface Found extends Match {
  /** The number of the pattern. */
  readonly pattern: number;
}

/** Every match of the patterns in the words of a sentence, none overlapping another; earlier patterns come first. */
export function findAll(list: readonly Pattern[], words: readonly Word[]): Match[] {
  const found = matchesIn(list, words);
  if (found.length < 2) return found;
  const taken = new Uint8Array(words.length);
  return found
    .sort((a, b) => a.pattern - b.pattern)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
}

/** What each pattern matches from each word at which it may begin, in the order of the words. */
function matchesIn(list: readonly Pattern[], words: readonly Word[]): Found[] {
  const { byWord, byClass, byAnchor, anywhere } = indexOf(list);
  const anchored = new Set<number>();
  const kinds = new Set<string>();
  for (const { text, entry } of words) {
    for (const number of byAnchor.get(text) ?? NONE) anchored.add(number);
    for (const kind in entry) kinds.add(kind);
  }
  const found: Found[] = [];
  const add = (numbers: readonly number[] | undefined, at: number) => {
    for (const number of numbers ?? NONE) {
      const pattern = list[number];
      if (pattern === undefined || (pattern.anchor !== undefined && !anchored.has(number))) continue;
      if (!pattern.classes.every((some) => some.some((kind) => kinds.has(kind)))) continue;
      const match = matchAt(pattern, words, at);
      if (match !== undefined) found.push({ ...match, pattern: number });
    }
  };
  let at = 0;
  for (const { text, entry } of words) {
    add(byWord.get(text), at);
    for (const kind in entry) add(byClass.get(kind as WordClass), at);
    add(anywhere, at);
    at++;
  }
  return found;
}
