/** Clean government text, for counting false alarms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from '../../src/core/document.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { parseText } from '../../src/document/parse.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';
import { PLAIN_SITUATION } from './situation.ts';

export interface CleanFile {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly words: number;
}

/** Every file of the folder, parsed, with its number of words. */
export function cleanFiles(folder: string): CleanFile[] {
  return readdirSync(folder).map((name) => {
    const documents = readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => parseText((JSON.parse(line) as { text: string }).text));
    return { name, documents, words: documents.reduce((sum, document) => sum + wordsOf(document), 0) };
  });
}

function wordsOf({ tokens }: Document): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}

/** What a rule reports over documents, with its defaults. */
export async function reportsOf(rule: AnyRule, documents: readonly Document[], situation = PLAIN_SITUATION) {
  const options = withDefaults(rule);
  const found = [];
  for (const document of documents) {
    await rule.prepare?.(document, { ...situation, options });
    for (const report of checkRule(rule, document, situation, options)) found.push({ ...report, document });
  }
  return found;
}

export function perThousand(count: number, words: number, digits = 3): string {
  return ((count / words) * 1000).toFixed(digits);
}
