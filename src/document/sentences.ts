import type { Sentence, Token } from '../core/document.ts';

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|st|sgt|capt|col|lt|cllr|insp|supt|no|vs|etc|eg|ie|approx|dept|ltd|co|jr|sr|fig|tel|ext|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/i;
const CLOSING = /^["”’')\]]$/;

/** More closing marks in a row than any writer needs; keeps the look back bounded. */
const MOST_CLOSING = 8;

/** No sentence is as long as this; what is, is cut, so that work within a sentence stays bounded. */
const LONGEST_SENTENCE = 500;

/** Cuts tokens into sentences: at `.`, `!`, `?` and `…` unless an abbreviation or an initial comes before, at a line that begins anew, and at every block. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const close = () => {
    const first = current[0];
    const last = current.at(-1);
    if (first !== undefined && last !== undefined)
      sentences.push({ start: first.start, end: last.end, tokens: current, block: first.block });
    current = [];
  };
  for (const token of tokens) {
    const previous = current.at(-1);
    if (
      previous !== undefined &&
      (current.length >= LONGEST_SENTENCE ||
        previous.block !== token.block ||
        beginsLine(text, previous, token) ||
        endsAt(text, current, token))
    )
      close();
    current.push(token);
  }
  close();
  return sentences;
}

function beginsLine(text: string, previous: Token, token: Token): boolean {
  if (previous.end === token.start || !text.slice(previous.end, token.start).includes('\n')) return false;
  return !/[,;–-]$/.test(previous.text) && !/^\p{Ll}/u.test(token.text);
}

function endsAt(text: string, current: readonly Token[], next: Token): boolean {
  let last = current.length - 1;
  while (last > 0 && current.length - last <= MOST_CLOSING && CLOSING.test(current[last]?.text ?? '')) last--;
  const stop = current[last];
  if (stop?.kind !== 'punctuation' || next.start === (current.at(-1)?.end ?? 0)) return false;
  if (/^[!?…]$/.test(stop.text)) return !/^[!?…]$/.test(next.text);
  if (stop.text !== '.') return false;
  const before = current[last - 1];
  if (before?.end !== stop.start) return true;
  if (
    before.kind === 'word' &&
    (ABBREVIATION.test(before.text) || (before.text.length === 1 && /\p{Lu}/u.test(before.text) && before.text !== 'I'))
  )
    return false;
  return !/^\p{Ll}/u.test(text.slice(next.start, next.start + 1));
}
