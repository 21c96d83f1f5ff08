import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Report } from '../../src/core/finding.ts';
import { draftlint } from './run.ts';

const expected = JSON.parse(readFileSync('fixtures/expected.json', 'utf8')) as Record<string, unknown>;

describe('the drafts in fixtures/', () => {
  it('have the findings that were looked at and written down', async () => {
    const { stdout, code } = await draftlint([
      'fixtures/drafts',
      '--ext',
      'txt,md,html,csv',
      '-f',
      'json',
      '--as-of',
      '2026-11-23',
    ]);
    const report = JSON.parse(stdout) as Report;
    const found = Object.fromEntries(
      report.drafts.map(({ path, address = '', verdict, findings, waived }) => [
        `${path.slice('fixtures/drafts/'.length)} ${address}`.trim(),
        {
          verdict,
          findings: findings.map(
            (finding) => `${finding.start.line}:${finding.start.column} ${finding.severity} ${finding.ruleId}`,
          ),
          waived: waived.map((finding) => `${finding.start.line}:${finding.start.column} ${finding.ruleId}`),
        },
      ]),
    );
    expect(found).toEqual(expected);
    expect(code).toBe(1);
    expect(report.crashes).toEqual([]);
  });
});
