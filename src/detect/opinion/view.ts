import type { Document, Sentence } from '../../core/document.ts';
import { isUnread, perDocument } from '../../core/document.ts';
import { partOf } from '../phrases/phrases.ts';
import { isAscii } from '../spelling/shape.ts';

/** Stands between sentences, so that no pattern reads across them. */
export const BOUNDARY = '\0';
/** Stands for what is not the author's own wording: quotations, links, addresses, code. */
const MASK = '\x01';

/** The prose as the opinion patterns read it: the same length, so that every offset is one of `Prose.text`. */
export interface View {
  /** ASCII lower case, plain apostrophes, quotations and links masked, `\0` between sentences, a space for a line break. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The sentence that holds an offset, or undefined between sentences. */
  sentenceAt(offset: number): Sentence | undefined;
}

/** Lower-cases and masks the prose once for each document. */
export const viewOf = perDocument((document: Document): View => {
  const whole = wholeViewOf(document);
  if (!document.tokens.some(({ quoted }) => quoted)) return whole;
  const view = makeView(document, false);
  partOf(whole.text, view.text);
  return view;
});

/** The same, with quotations left to read: what is secret stays secret between quotation marks. */
export const wholeViewOf = perDocument((document: Document): View => makeView(document, true));

function makeView(document: Document, withQuotations: boolean): View {
  const { sentences } = document;
  const source = document.prose.text;
  const parts: string[] = [];
  let from = 0;
  for (const sentence of sentences) {
    parts.push(BOUNDARY.repeat(sentence.start - from), maskedSentence(source, sentence, withQuotations));
    from = sentence.end;
  }
  parts.push(BOUNDARY.repeat(source.length - from));
  return { text: parts.join(''), sentences, sentenceAt: (offset) => find(sentences, offset) };
}

function maskedSentence(source: string, sentence: Sentence, withQuotations: boolean): string {
  const parts: string[] = [];
  let from = sentence.start;
  for (const token of sentence.tokens) {
    if ((withQuotations || !token.quoted) && !isUnread(token)) continue;
    parts.push(plain(source.slice(from, token.start)), MASK.repeat(token.end - token.start));
    from = token.end;
  }
  parts.push(plain(source.slice(from, sentence.end)));
  return parts.join('');
}

/** Only changes that keep the length: full lower-casing may add characters. */
function plain(text: string): string {
  const lower = isAscii(text) ? text.toLowerCase() : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const straight = lower.replace(/[’‘]/g, "'");
  return /[^\S ]/.test(straight) ? straight.replace(/\s/g, ' ') : straight;
}

function find(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
