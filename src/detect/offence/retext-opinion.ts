import retextEnglish from 'retext-english';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import { VFile } from 'vfile';

import { detached } from '../../core/detached.ts';
import type { Span } from '../../core/span.ts';

const processor = unified().use(retextEnglish).use(retextProfanities, { sureness: 1 }).freeze();

/** What was said of a word before; each run begins by preparing the whole list of words, which is dear. */
const known = new Map<string, number | undefined>();
const MOST_KNOWN = 5000;

/**
 * Words that retext-profanities finds profane in some spans of a text, by offset in the text, with cuss's rating from 0
 * to 2.
 */
export async function profanitiesOf(text: string, spans: readonly Span[]): Promise<ReadonlyMap<number, number>> {
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const before = words.map((word) => known.get(word));
  const unknown = new Set(words.filter((word) => !known.has(word)));
  const rated = unknown.size === 0 ? undefined : await rate(unknown);
  if (known.size > MOST_KNOWN) known.clear();
  for (const word of unknown) known.set(detached(word), rated?.get(word));
  const ratings = new Map<number, number>();
  for (const [index, { start }] of spans.entries()) {
    const rating = before[index] ?? rated?.get(words[index] ?? '');
    if (rating !== undefined) ratings.set(start, rating);
  }
  return ratings;
}

/**
 * Rates all words in one run. Each is parsed by itself, on a line of its own number: parsed together, neighbours run into
 * one sentence and may count as quoted.
 */
async function rate(words: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const lines = [...words];
  const children = lines.flatMap((word, line) => processor.parse('\n'.repeat(line) + word).children);
  const vfile = new VFile();
  await processor.run({ type: 'RootNode', children }, vfile);
  const ratings = new Map<string, number>();
  for (const message of vfile.messages) {
    const { place } = message;
    const start = place === undefined ? undefined : 'start' in place ? place.start : place;
    const word = start?.column === 1 ? lines[start.line - 1] : undefined;
    const rating = (message as { readonly profanitySeverity?: number }).profanitySeverity;
    if (word !== undefined && rating !== undefined) ratings.set(word, rating);
  }
  return ratings;
}
