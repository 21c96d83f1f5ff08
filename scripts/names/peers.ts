/** What other packages find, as spans with types. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type WinkMethods } from 'wink-nlp';

import type { TypedSpan } from './score.ts';

/** People, organisations and places by compromise. */
export function compromiseNames(text: string): TypedSpan[] {
  const doc = nlp(text);
  const of = (view: { json(options: object): unknown }, type: string) =>
    (view.json({ offset: true }) as { text: string; offset: { start: number } }[]).map((found) =>
      trimmed(text, found.offset.start, found.offset.start + found.text.length, type),
    );
  return [...of(doc.people(), 'person'), ...of(doc.organizations(), 'org'), ...of(doc.places(), 'loc')];
}

/** Cuts blanks, punctuation and a possessive ending off a span. */
function trimmed(text: string, start: number, end: number, type: string): TypedSpan {
  const found = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}@#]*/u.exec(found)?.[0].length ?? 0;
  const tail = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(found)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail), type };
}

let wink: WinkMethods | undefined;

/** Runs of proper nouns by wink-nlp, which tells no types of names. */
export function winkNames(text: string): TypedSpan[] {
  const engine = (wink ??= winkNLP(model));
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink's accessors are plain functions
  const { pos, precedingSpaces } = engine.its;
  const words: string[] = [];
  const tags: string[] = [];
  const before: string[] = [];
  engine
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      words.push(token.out());
      tags.push(token.out(pos));
      before.push(token.out(precedingSpaces));
    });
  const spans: TypedSpan[] = [];
  let at = 0;
  let open: { start: number; end: number } | undefined;
  for (const [index, word] of words.entries()) {
    at += before[index]?.length ?? 0;
    const end = at + word.length;
    if (tags[index] === 'PROPN' && /^\p{L}/u.test(word)) open = { start: open?.start ?? at, end };
    else if (open !== undefined) {
      spans.push({ ...open, type: 'any' });
      open = undefined;
    }
    at = end;
  }
  if (open !== undefined) spans.push({ ...open, type: 'any' });
  return spans;
}
