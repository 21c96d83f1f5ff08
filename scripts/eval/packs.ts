/** False alarms of the packs for departments on clean government text; nothing there is meant for their departments. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Pack } from '../../src/config/index.ts';
import type { Document } from '../../src/core/document.ts';
import type { AnyRule, Situation } from '../../src/core/rule.ts';
import { EMPTY_REGISTERS } from '../../src/core/registers.ts';
import { parseText } from '../../src/document/parse.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';
import { openPack } from '../../src/pack/open.ts';
import { BUILT_IN_PACKS } from '../../src/packs/index.ts';

const SITUATION: Situation = {
  asOf: '2026-11-24',
  mode: 'official',
  registers: EMPTY_REGISTERS,
  regions: ['GB-IM', 'GB'],
  language: 'en-GB',
  vocabulary: [],
  lexicons: {},
  waiverNotes: [],
};

export async function evaluate(dataFolder: string): Promise<string> {
  const documents = documentsOf(join(dataFolder, 'clean'));
  const words = documents.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
  const rows: string[] = [];
  for (const [name, pack] of BUILT_IN_PACKS) {
    const specs = (pack as Pack).customRules ?? [];
    if (specs.length === 0) continue;
    const { resolved } = await openPack(`draftlint:${name}`, process.cwd(), SITUATION.asOf);
    const counts = { grave: 0, info: 0 };
    for (const { id, severity } of specs) {
      const rule = resolved.rules.get(id);
      if (rule !== undefined) counts[severity === 'info' ? 'info' : 'grave'] += await alarms(rule, documents);
    }
    rows.push(`| ${name} | ${specs.length} | ${rate(counts.grave, words)} | ${rate(counts.info, words)} |`);
  }
  return [
    '## Packs for departments',
    `Alarms per 1,000 words on ${words.toLocaleString('en')} words of clean government text, every rule of a pack on.`,
    '| pack | rules | at warning or above | info |\n| --- | --- | --- | --- |\n' + rows.join('\n'),
  ].join('\n\n');
}

function documentsOf(folder: string): Document[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => parseText((JSON.parse(line) as { text: string }).text)),
  );
}

async function alarms(rule: AnyRule, documents: readonly Document[]): Promise<number> {
  const options = withDefaults(rule);
  let count = 0;
  for (const document of documents) {
    await rule.prepare?.(document, { ...SITUATION, options });
    count += checkRule(rule, document, SITUATION, options).length;
  }
  return count;
}

function rate(count: number, words: number): string {
  return ((count / words) * 1000).toFixed(3);
}
