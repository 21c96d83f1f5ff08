import retextEnglish from 'retext-english';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import { VFile } from 'vfile';

import type { Span } from '../../core/span.ts';

const processor = unified().use(retextEnglish).use(retextProfanities, { sureness: 1 }).freeze();

/** Parts the words, so that none is read together with the next. */
const GAP = '.\n\n';

/**
 * Words that retext-profanities finds profane in some spans of a text, by offset in the text, with cuss's rating from 0
 * to 2. All are read in one run: each begins by preparing the whole list of words.
 */
export async function profanitiesOf(text: string, spans: readonly Span[]): Promise<ReadonlyMap<number, number>> {
  const offsets = new Map<number, number>();
  let words = '';
  for (const { start, end } of spans) {
    offsets.set(words.length, start);
    words += text.slice(start, end) + GAP;
  }
  const vfile = new VFile(words);
  await processor.run(processor.parse(vfile), vfile);
  const ratings = new Map<number, number>();
  for (const message of vfile.messages) {
    const { place } = message;
    const at = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
    const offset = at === undefined ? undefined : offsets.get(at);
    const rating = (message as { readonly profanitySeverity?: number }).profanitySeverity;
    if (offset !== undefined && rating !== undefined) ratings.set(offset, rating);
  }
  return ratings;
}
