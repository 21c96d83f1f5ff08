import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';

describe('the README', () => {
  it('shows what the program prints', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const sample = /<!-- sample -->\n\n```text\n([^]*?)```/.exec(readme)?.[1];
    const { stdout } = await draftlint(['fixtures/drafts/12-private-email.txt', '--as-of', '2026-11-23']);
    expect(sample).toBe(stdout);
  });
});
