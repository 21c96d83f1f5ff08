import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import retextEnglish from 'retext-english';
import retextSpell from 'retext-spell';
import { unified } from 'unified';
import { VFile } from 'vfile';

import type { Document } from '../../core/document.ts';
import type { MisspellingHit } from './misspellings.ts';

interface Hunspell {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Unknown words of a draft by retext-spell; tokens that are no words are left out, which the plug-in cannot do. */
export async function spellWith(document: Document, name: string): Promise<readonly MisspellingHit[]> {
  // A dictionary belongs to the user's project, so it is looked for from the working folder.
  const file = createRequire(join(process.cwd(), 'package.json')).resolve(name);
  const dictionary = ((await import(pathToFileURL(file).href)) as { default: Hunspell }).default;
  const words = document.tokens.filter(({ kind, text }) => kind === 'word' && text.length > 2);
  const starts = new Map(words.map((token) => [token.start, token]));
  const vfile = new VFile(document.prose.text);
  const processor = unified()
    .use(retextEnglish)
    // Suggestions of nspell are slow, and stop after 30 words of a process; none are asked for.
    .use(retextSpell, { dictionary: dictionary as never, max: 0, ignoreLiteral: false });
  await processor.run(processor.parse(vfile), vfile);
  return vfile.messages.flatMap((message): MisspellingHit[] => {
    const place = message.place;
    const offset = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
    const token = offset === undefined ? undefined : starts.get(offset);
    if (token === undefined) return [];
    const { start, end, text: word } = token;
    return [{ start, end, word, confidence: 'medium', evidence: [`not in ${name}`] }];
  });
}
