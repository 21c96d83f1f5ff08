/** Writes fixtures/expected.json from the built program. Look at the difference before you commit it. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import type { Report } from '../src/core/finding.ts';

const args = ['bin/draftlint.js', 'fixtures/drafts', '--ext', 'txt,md,html,csv', '-f', 'json', '--as-of', '2026-11-23'];
const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
const report = JSON.parse(stdout) as Report;
const found = report.drafts.map(({ path, address = '', verdict, findings, waived }) => [
  `${path.slice('fixtures/drafts/'.length)} ${address}`.trim(),
  {
    verdict,
    findings: findings.map(({ start, severity, ruleId }) => `${start.line}:${start.column} ${severity} ${ruleId}`),
    waived: waived.map(({ start, ruleId }) => `${start.line}:${start.column} ${ruleId}`),
  },
]);
writeFileSync('fixtures/expected.json', `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`);
