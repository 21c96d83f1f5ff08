import type { Document } from '../../core/document.ts';
import { UserError } from '../../core/errors.ts';
import type { MisspellingHit } from './misspellings.ts';

/** Codes of `require.resolve` and of `import`. */
const NOT_FOUND: readonly unknown[] = ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'];

const results = new WeakMap<Document, readonly MisspellingHit[]>();

/**
 * Spells a draft with a Hunspell dictionary of the user's choice, through retext-spell.
 * @throws UserError when the dictionary is not installed
 */
export async function prepareHunspell(document: Document, dictionary: string): Promise<void> {
  const { spellWith } = await import('./retext-speller.ts');
  try {
    results.set(document, await spellWith(document, dictionary));
  } catch (error) {
    if (!NOT_FOUND.includes((error as NodeJS.ErrnoException).code)) throw error;
    throw new UserError(`The dictionary "${dictionary}" is not installed. Install it with: npm install ${dictionary}`);
  }
}

/** What `prepareHunspell` found. */
export function checkWithHunspell(document: Document, vocabulary: readonly string[]): readonly MisspellingHit[] {
  const own = new Set(vocabulary.map((word) => word.toLowerCase()));
  return (results.get(document) ?? []).filter(({ word }) => !own.has(word.toLowerCase()));
}
