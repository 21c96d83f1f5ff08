import retextEnglish from 'retext-english';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import { VFile } from 'vfile';

import type { Document } from '../../core/document.ts';

const processor = unified().use(retextEnglish).use(retextProfanities, { sureness: 1 }).freeze();

/** Words that retext-profanities finds profane, by offset in the prose, with cuss's rating from 0 to 2. */
export async function profanitiesOf(document: Document): Promise<ReadonlyMap<number, number>> {
  const vfile = new VFile(document.prose.text);
  await processor.run(processor.parse(vfile), vfile);
  const ratings = new Map<number, number>();
  for (const message of vfile.messages) {
    const { place } = message;
    const offset = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
    const rating = (message as { readonly profanitySeverity?: number }).profanitySeverity;
    if (offset !== undefined && rating !== undefined) ratings.set(offset, rating);
  }
  return ratings;
}
