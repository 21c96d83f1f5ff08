/** False alarms of the packs for departments on clean government text; nothing there is meant for their departments. */
import { join } from 'node:path';

import type { Pack } from '../../src/config/index.ts';
import { openPack } from '../../src/pack/open.ts';
import { BUILT_IN_PACKS } from '../../src/packs/index.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';
import { cleanFiles, perThousand, reportsOf } from '../clean/text.ts';

export async function evaluate(dataFolder: string): Promise<string> {
  const files = cleanFiles(join(dataFolder, 'clean'));
  const documents = files.flatMap((file) => file.documents);
  const words = files.reduce((sum, file) => sum + file.words, 0);
  const rows: string[] = [];
  for (const [name, pack] of BUILT_IN_PACKS) {
    const specs = (pack as Pack).customRules ?? [];
    if (specs.length === 0) continue;
    const { resolved } = await openPack(`draftlint:${name}`, process.cwd(), PLAIN_SITUATION.asOf);
    const counts = { grave: 0, info: 0 };
    for (const { id, severity } of specs) {
      const rule = resolved.rules.get(id);
      if (rule === undefined) continue;
      counts[severity === 'info' ? 'info' : 'grave'] += (await reportsOf(rule, documents)).length;
    }
    rows.push(
      `| ${name} | ${specs.length} | ${perThousand(counts.grave, words)} | ${perThousand(counts.info, words)} |`,
    );
  }
  return [
    '## Packs for departments',
    `Alarms per 1,000 words on ${words.toLocaleString('en')} words of clean government text, every rule of a pack on.`,
    '| pack | rules | at warning or above | info |\n| --- | --- | --- | --- |\n' + rows.join('\n'),
  ].join('\n\n');
}
