import type { DraftResult, Finding } from '../../core/finding.ts';
import type { Span } from '../../core/span.ts';

/** A range of a text and what to put in its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** A date that is mended by a machine may be mended wrongly, and then people come on the wrong day. */
const TIME_WORD =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|today|tomorrow|tonight|yesterday|noon|midnight/i;
/** A range that holds markup is not only the words that a reader sees. */
const MARKUP = /[*_[\]<>&`~\\|{}]/;

/**
 * The text that may be put in a finding's place without asking anybody: what its rule calls a sure fix, or the one
 * suggestion for a word that is surely misspelt. Never a weekday, a month or another word for a time, never a digit.
 */
export function sureFix(finding: Finding): string | undefined {
  const { ruleId, confidence, suggestions, excerpt, mark } = finding;
  const only = confidence === 'high' && suggestions.length === 1 ? suggestions[0] : undefined;
  const text = finding.fix ?? (ruleId.startsWith('spelling/') ? only : undefined);
  if (text === undefined || MARKUP.test(text)) return undefined;
  const before = excerpt.slice(mark.start, mark.end);
  const digits = (value: string) => value.replace(/\D/g, '');
  if (TIME_WORD.test(text) || TIME_WORD.test(before) || digits(text) !== digits(before)) return undefined;
  return text;
}

interface Plan {
  /** In the file's own text. */
  readonly edits: readonly Edit[];
  /** The same edits in the masked text of the result. */
  readonly shown: readonly Edit[];
}

/**
 * The edits that fix what can be fixed in a file of one draft. A finding whose range does not hold what the result
 * shows, or holds markup, is left alone, and so is one that overlaps another.
 * @param source the decoded text of the file
 */
export function planEdits(result: DraftResult, source: string): Plan {
  const edits: Edit[] = [];
  const shown: Edit[] = [];
  for (const [index, finding] of result.findings.entries()) {
    const text = sureFix(finding);
    const mark = result.marks[index];
    if (text === undefined || mark === undefined) continue;
    const start = finding.start.offset;
    const end = finding.end.offset;
    const words = source.slice(start, end);
    if (words !== result.text.slice(mark.start, mark.end) || MARKUP.test(words) || words === text) continue;
    const last = edits.at(-1);
    if (last !== undefined && start < last.end) continue;
    edits.push({ start, end, text });
    shown.push({ ...mark, text });
  }
  return { edits, shown };
}

/** Makes edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let output = '';
  let from = 0;
  for (const { start, end, text: words } of edits) {
    output += text.slice(from, start) + words;
    from = end;
  }
  return output + text.slice(from);
}
