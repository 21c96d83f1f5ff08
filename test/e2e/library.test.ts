import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

import { defineRule, draftlintPlugin, lintFiles, lintText, loadConfig } from '../../src/index.ts';
import * as library from '../../src/index.ts';

const asOf = '2026-11-23';

describe('the page on the library', () => {
  const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/```js\n([^]*?)```/g)].map(
    ([, code = '']) => code,
  );

  it.each(examples)('has an example that runs: %s', async (code) => {
    const here = code.replaceAll('posts/', 'fixtures/drafts/');
    // From here, the package is found by its own name.
    const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', here]);
    expect(stderr).toBe('');
  });

  it('names all that there is to call', () => {
    const called = examples.join('\n');
    for (const name of Object.keys(library)) if (name !== 'UserError') expect(called).toContain(name);
  });
});

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

  it('runs a rule of the program, at the severity that was asked for', async () => {
    const rule = defineRule({
      id: 'parks/pitch',
      meta: { summary: 'A pitch without its number', why: 'There are nine.', policy: ['GDL-2.3'] },
      messages: { bare: { what: 'The {what} has no number.', instead: 'Add its number.' } },
      check(document, { report }) {
        for (const { index } of document.prose.text.matchAll(/\bpitch\b(?! \d)/gi))
          report('bare', { start: index, end: index + 5, confidence: 'high', evidence: [] }, { what: 'pitch' });
      },
    });
    const lint = async (own: typeof rule, rules: readonly string[] = []) => {
      const settings = { asOf, noConfig: true, ownRules: [own], rules, path: 'a.md' };
      const { findings } = await lintText('Pitch 3 is open. Meet us at the *pitch*.', settings);
      return findings.map(({ what, severity, start, ask }) => [what, severity, start.offset, ask]);
    };
    const found = ['The pitch has no number.', 'warning', 33, 'whoever supplied the facts'];
    expect(await lint(rule)).toEqual([found]);
    expect(await lint(rule, ['parks/pitch:error'])).toEqual([[found[0], 'error', found[2], found[3]]]);
    expect(await lint({ ...rule, check: () => undefined })).toEqual([]);
    await expect(lint({ ...rule, id: 'personal-data/email' })).rejects.toThrow('Give yours another id.');
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
