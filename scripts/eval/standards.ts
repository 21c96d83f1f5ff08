/** False alarms of the rules that cover the rest of the policy, on clean government text, as the official pack has them. */
import { join } from 'node:path';

import { createConfigLoader } from '../../src/config/index.ts';
import { compareConfidence, compareSeverity } from '../../src/core/levels.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';
import { cleanFiles, perThousand, reportsOf } from '../clean/text.ts';

const CATEGORIES = /^(?:confidential|endorsement|identity|conduct|copyright|accuracy|accessibility|channel|election)\//;
/** Depends on the register of approved links, which clean text of elsewhere has none of. */
const LEFT_OUT = 'endorsement/link';
const REACH = 1.5;

export async function evaluate(dataFolder: string): Promise<string> {
  const files = cleanFiles(join(dataFolder, 'clean'));
  const words = files.reduce((sum, file) => sum + file.words, 0);
  const loader = createConfigLoader({ cwd: process.cwd(), today: PLAIN_SITUATION.asOf, noConfig: true });
  const config = (await loader.forFile('/draft.txt')).inForce('/draft.txt', { data: {} });
  const rows: { readonly id: string; readonly counts: readonly number[] }[] = [];
  for (const { rule, severity, minConfidence } of config.rules.values()) {
    if (severity === 'off' || !CATEGORIES.test(rule.id) || rule.id === LEFT_OUT) continue;
    const counts: number[] = [];
    for (const { documents } of files) {
      const reports = await reportsOf(rule, documents);
      counts.push(
        reports.filter(({ messageId, hit }) => {
          const level = rule.messages[messageId]?.level ?? severity;
          const grave = compareSeverity(compareSeverity(level, severity) < 0 ? level : severity, 'warning') >= 0;
          return grave && compareConfidence(hit.confidence, minConfidence) >= 0;
        }).length,
      );
    }
    rows.push({ id: rule.id, counts });
  }
  const total = files.map((_, index) => rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
  const line = (label: string, counts: readonly number[]) =>
    `| ${label} | ${perThousand(sum(counts), words, 2)} | ${counts.join(' | ')} |`;
  return [
    '## The rest of the policy',
    `Alarms at \`warning\` or above on ${words.toLocaleString('en')} words of clean government text, every rule as the ` +
      `official pack has it, \`${LEFT_OUT}\` left out. To reach: ${REACH} per 1,000 words together.`,
    [
      `| rule | per 1,000 words | ${files.map(({ name }) => name.replace('.jsonl', '')).join(' | ')} |`,
      `| --- | --- |${' --- |'.repeat(files.length)}`,
      ...rows.filter(({ counts }) => sum(counts) > 0).map(({ id, counts }) => line(id, counts)),
      line('together', total),
    ].join('\n'),
  ].join('\n\n');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
