import retextEnglish from 'retext-english';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import { VFile } from 'vfile';

import type { Span } from '../../core/span.ts';

const processor = unified().use(retextEnglish).use(retextProfanities, { sureness: 1 }).freeze();

/** Words that retext-profanities finds profane in some spans of a text, by offset in the text, with cuss's rating from 0 to 2. */
export async function profanitiesOf(text: string, spans: readonly Span[]): Promise<ReadonlyMap<number, number>> {
  const ratings = new Map<number, number>();
  for (const { start, end } of spans) {
    const vfile = new VFile(text.slice(start, end));
    await processor.run(processor.parse(vfile), vfile);
    for (const message of vfile.messages) {
      const { place } = message;
      const offset = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
      const rating = (message as { readonly profanitySeverity?: number }).profanitySeverity;
      if (offset !== undefined && rating !== undefined) ratings.set(start + offset, rating);
    }
  }
  return ratings;
}
