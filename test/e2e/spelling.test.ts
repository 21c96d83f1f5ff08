import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Report } from '../../src/core/finding.ts';
import { draftlint } from './run.ts';

const AFF = 'SET UTF-8\nTRY esnrtai\nSFX N Y 1\nSFX N 0 n .\n';
const DIC = '6\ndie\nBibliothek\nist\noffen\nbleibe/N\ngeschlossen\n';

/** A project that has a tiny Hunspell dictionary of its own, and a draft. */
function project(dictionary: string, post: string): string {
  const root = mkdtempSync(join(tmpdir(), 'draftlint-spelling-'));
  const folder = join(root, 'node_modules', 'dictionary-winzig');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'dictionary-winzig', version: '1.0.0', type: 'module', exports: './index.js' }),
  );
  const [aff, dic] = [JSON.stringify(AFF), JSON.stringify(DIC)];
  writeFileSync(join(folder, 'index.js'), `export default { aff: Buffer.from(${aff}), dic: Buffer.from(${dic}) };`);
  const rules = { 'spelling/misspelling': { severity: 'warning', options: { dictionary } } };
  writeFileSync(join(root, 'rules.config.json'), JSON.stringify({ extends: [], language: 'de', rules }));
  writeFileSync(join(root, 'post.txt'), post);
  return root;
}

describe('another Hunspell dictionary', () => {
  it('is read from the project, and takes the place of British English', async () => {
    const cwd = project('dictionary-winzig', 'die Bibliothek ist ofen, @kunde, siehe https://abc.example/xyz');
    const { stdout, code } = await draftlint(['post.txt', '--format', 'json', '--fail-on', 'warning'], { cwd });
    const words = (JSON.parse(stdout) as Report).drafts.flatMap(({ findings }) =>
      findings.filter(({ ruleId }) => ruleId === 'spelling/misspelling').map(({ what }) => what),
    );
    expect(words).toEqual(['“ofen” is not in the dictionary.', '“siehe” is not in the dictionary.']);
    expect(code).toBe(1);
  });

  it('follows the rules of its affix file', async () => {
    const cwd = project('dictionary-winzig', 'die Bibliothek bleiben geschlossen');
    expect(await draftlint(['post.txt', '--fail-on', 'info'], { cwd })).toMatchObject({ code: 0 });
  });

  it('that is not installed is named, with the way out', async () => {
    const cwd = project('dictionary-fehlt', 'die Bibliothek');
    const { code, stdout } = await draftlint(['post.txt'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('npm install dictionary-fehlt');
    expect(stdout).not.toMatch(/\n {4}at /);
  });
});
