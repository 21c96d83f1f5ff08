import { describe, expect, it } from 'vitest';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

import { draftlintPlugin, lintFiles, lintText, loadConfig } from '../../src/index.ts';

const asOf = '2026-11-23';

describe('the library', () => {
  it('lints a text', async () => {
    const { verdict, findings } = await lintText('The libary is shit.', { asOf });
    expect(verdict).toBe('block');
    expect(findings.map(({ ruleId, start }) => [ruleId, start.offset])).toEqual([
      ['spelling/misspelling', 4],
      ['offensive-language/profanity', 14],
    ]);
  });

  it('tells what it could not read or understand, and lints the rest', async () => {
    const text = (key: string) => `---\n${key}\n---\n\nThe libary.`;
    const told = async (key: string) => {
      const { findings, problems } = await lintText(text(key), { asOf, noConfig: true, path: 'draft.md' });
      return [findings.length, problems];
    };
    expect(await told('title: A day')).toEqual([1, []]);
    expect(await told('title: [a')).toEqual([1, [expect.stringContaining('not valid YAML at line')]]);
    expect(await told('department: helth')).toEqual([1, [expect.stringContaining('Did you mean "health"?')]]);
    const file = await unified()
      .use(remarkParse)
      .use(draftlintPlugin, { asOf, noConfig: true })
      .use(remarkStringify)
      .process({ path: 'draft.md', value: text('department: helth') });
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual([undefined, 'spelling/misspelling']);
  });

  it('lints files', async () => {
    const { summary } = await lintFiles(['fixtures/drafts/07-typos.txt'], { asOf });
    expect(summary).toMatchObject({ drafts: 1, review: 1, warnings: 4 });
  });

  it('loads configuration', async () => {
    const config = await loadConfig('draft.txt', { asOf, noConfig: true });
    const { rules } = config.inForce('draft.txt', { data: {} });
    expect(rules.get('personal-data/payment-card')?.severity).toBe('error');
  });

  it('adds messages to a file of unified', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(draftlintPlugin, { asOf })
      .use(remarkStringify)
      .process('A *seperate* &amp; libary');
    expect(file.messages.map(({ ruleId, column, source }) => [ruleId, column, source])).toEqual(
      [
        ['misspelling', 4, 'draftlint'],
        ['misspelling', 20, 'draftlint'],
      ].map(([, column, source]) => ['spelling/misspelling', column, source]),
    );
  });
});
