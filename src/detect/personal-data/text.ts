import { perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';

/**
 * The prose with links blanked out, offsets unchanged: digits inside a link look like phones, cards and postcodes,
 * and are none.
 */
export const withoutLinks = perDocument((document): string => {
  const { text } = document.prose;
  let masked = '';
  let from = 0;
  for (const token of document.tokens) {
    if (token.kind !== 'url') continue;
    masked += text.slice(from, token.start) + ' '.repeat(token.end - token.start);
    from = token.end;
  }
  return masked + text.slice(from);
});

/** How far a telling word may stand before or after what it tells of, in UTF-16 code units. */
const REACH_BEFORE = 40;
const REACH_AFTER = 30;

/** The telling word that stands shortly before a span, within its block. */
export function wordBefore(text: string, span: Span, words: RegExp): string | undefined {
  const start = Math.max(0, span.start - REACH_BEFORE, text.lastIndexOf('\n\n', span.start - 1) + 1);
  return words.exec(text.slice(start, span.start))?.[0].trim();
}

/** The telling word that stands shortly after a span, within its block. */
export function wordAfter(text: string, span: Span, words: RegExp): string | undefined {
  const stop = text.indexOf('\n\n', span.end);
  const end = Math.min(text.length, span.end + REACH_AFTER, stop < 0 ? text.length : stop);
  return words.exec(text.slice(span.end, end))?.[0].trim();
}

/**
 * The word shortly before a span that is one slip of the fingers away from one of some labels: `pasport`, `acocunt`.
 * @param labels in small letters, of six letters or more, so that no other word comes near
 */
export function misspeltBefore(text: string, { start }: Span, labels: readonly string[]): string | undefined {
  const lead = text.slice(Math.max(0, start - REACH_BEFORE, text.lastIndexOf('\n\n', start - 1) + 1), start);
  return lead.match(/\p{L}{5,16}/gu)?.find((word) => labels.some((label) => isOneSlipAway(word.toLowerCase(), label)));
}

/** True when a letter too few, too many, of the wrong sort or in the wrong place is all that parts two words. */
function isOneSlipAway(word: string, label: string): boolean {
  if (!label.startsWith(word.charAt(0)) || Math.abs(word.length - label.length) > 1) return false;
  let at = 0;
  while (at < label.length && word[at] === label[at]) at++;
  const [rest, wanted] = [word.slice(at), label.slice(at)];
  const swapped = wanted.charAt(1) + wanted.charAt(0) + wanted.slice(2);
  return rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1) || rest === swapped;
}

/**
 * The lines of a text that a screen matches in: what a dear pattern, which reads no further than a line, cannot do without.
 * @param screen global, and never longer than a line
 */
export function* linesWith(text: string, screen: RegExp): Generator<{ readonly start: number; readonly line: string }> {
  for (let from = 0; ;) {
    screen.lastIndex = from;
    const match = screen.exec(text);
    if (match === null) return;
    const start = text.lastIndexOf('\n', match.index) + 1;
    const stop = text.indexOf('\n', match.index);
    yield { start, line: text.slice(start, stop < 0 ? text.length : stop) };
    if (stop < 0) return;
    from = stop + 1;
  }
}

/** Every match of a pattern, with its span; group 1 is the span when the pattern has one. */
export function* findAll(
  text: string,
  pattern: RegExp,
): Generator<Span & { readonly value: string; readonly match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern)) {
    const value = match[1] ?? match[0];
    const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]));
    yield { start, end: start + value.length, value, match };
  }
}

const REFERENCE =
  /\b(?:ref(?:erence)?s?|invoices?|orders?|tickets?|cases?|tenders?|grants?|contracts?|charity|flight|forms?|serial|permits?|bookings?|updates?|parts?|model|patent|catalogue|items?|lot|drawing)\b(?: (?:number|no\.?|is))?[\s:#]{1,3}$/i;

/** True when the word right before a number says that it counts papers or goods: `invoice no. RT4419027`. */
export function isReference(text: string, start: number): boolean {
  return REFERENCE.test(text.slice(Math.max(0, start - 30), start));
}

/** True for what a form or a guide shows people as an example, which is nobody's: `such as 12345678`. */
export function isShown(text: string, start: number): boolean {
  return EXAMPLE.test(text.slice(Math.max(0, start - 16), start));
}

const EXAMPLE = /\b(?:like|such as|e\.?g\.?|(?:for )?example|format|in the form)[\s,:“"‘'(]{1,4}$/i;

/**
 * True when a span is all that its block says, but for marks round it: a cell of a table, a line of a list, a draft
 * of one number. What stands alone is more likely an identifier than what stands amid other figures.
 */
export function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)[\s"'(*•-]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[\s"').,;*]{0,8}(?:\n|$)/.test(text.slice(end, end + 9))
  );
}
