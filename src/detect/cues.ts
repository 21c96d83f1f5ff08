import { type Document, perDocument } from '../core/document.ts';
import type { Hit } from '../core/hit.ts';
import type { Confidence } from '../core/levels.ts';
import { withoutOverlaps } from '../core/span.ts';
import { BOUNDARY, type View, viewOf, wholeViewOf } from './opinion/view.ts';
import { expand, phrasePattern } from './phrases/phrases.ts';

/** One way in which a draft gives itself away: phrases that mean the same, and what takes them back. */
export interface Cue<K extends string = string> {
  readonly kind: K;
  /** In plain words: what was seen. */
  readonly evidence: string;
  /** Small regular expressions over lower-case text, where `<name>` stands for the alternatives of a named group. */
  readonly phrases: readonly string[];
  /** The phrase counts only when this, too, stands near it in its sentence. */
  readonly with?: string;
  /** When this stands near the phrase in its sentence, nothing is meant. */
  readonly unless?: string;
  /** `high` when left out. */
  readonly confidence?: Confidence;
}

export interface CueHit<K extends string = string> extends Hit {
  readonly kind: K;
}

export interface CueOptions {
  /** What `<name>` stands for. A group may name another that stands before it. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Reads quotations too. */
  readonly quoted?: boolean;
}

/** How far `unless` looks to either side, in UTF-16 code units; bounded so that a draft without full stops stays cheap. */
const REACH = 160;

/**
 * Makes a detector of cues. What each phrase cannot do without is looked for before anything is compiled; see `phrases/`.
 * @returns hits in order, none overlapping another; of two at one place, the earlier cue's counts
 */
export function cueDetector<const K extends string>(
  cues: readonly Cue<K>[],
  { groups = {}, quoted = false }: CueOptions = {},
): (document: Document) => readonly CueHit<K>[] {
  const finders = cues.map((cue) => cueFinder(cue, groups));
  return perDocument((document) => {
    const view = quoted ? wholeViewOf(document) : viewOf(document);
    return withoutOverlaps(finders.flatMap((find) => find(view)));
  });
}

function cueFinder<K extends string>(
  { kind, evidence, phrases, confidence = 'high', ...company }: Cue<K>,
  groups: Readonly<Record<string, string>>,
): (view: View) => CueHit<K>[] {
  const list = phrasePattern(phrases, groups);
  let wanted: RegExp | undefined;
  let unwanted: RegExp | undefined;
  return ({ text }) => {
    const hits: CueHit<K>[] = [];
    for (const match of list().find(text)) {
      const { start } = match;
      const end = start + match.text.trimEnd().length;
      if (company.with !== undefined) wanted ??= wordPattern(company.with, groups);
      if (company.unless !== undefined) unwanted ??= wordPattern(company.unless, groups);
      const sentence = sentenceRound(text, start, end);
      if (wanted?.test(sentence) === false || unwanted?.test(sentence) === true) continue;
      hits.push({ kind, start, end, confidence, evidence: [evidence] });
    }
    return hits;
  };
}

function wordPattern(source: string, groups: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`(?<!\\w)(?:${expand(source, groups)})(?!\\w)`);
}

/** The text round a span, within its sentence. */
function sentenceRound(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const stop = after.indexOf(BOUNDARY);
  return (
    before.slice(before.lastIndexOf(BOUNDARY) + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop))
  );
}
