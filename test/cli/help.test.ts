import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { COMMANDS } from '../../src/cli/commands/index.ts';
import { draftlint } from '../e2e/run.ts';

const TOPICS = readdirSync('docs').flatMap((name) => /^([\w-]+)\.md$/.exec(name)?.[1] ?? []);

describe('draftlint help', () => {
  it('lists commands and topics', async () => {
    const { code, stdout } = await draftlint(['help']);
    expect(code).toBe(0);
    expect(TOPICS).toEqual(expect.arrayContaining(['configuration', 'waivers', 'formats', 'inputs', 'exit-codes']));
    for (const name of [...TOPICS, ...COMMANDS.map((command) => command.name)])
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });

  it.each(TOPICS)('prints the page on %s', async (topic) => {
    const { code, stdout } = await draftlint(['help', topic]);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(`docs/${topic}.md`, 'utf8'));
  });

  it.each(['lint', 'merge', 'baseline', 'help'])('prints the flags of %s', async (command) => {
    const { code, stdout } = await draftlint(['help', command]);
    expect(code).toBe(0);
    expect(stdout).toMatch(command === 'help' ? /^Usage: draftlint/ : new RegExp(`^Usage: draftlint ${command}`));
  });

  it('prints the flags of a command below another, and offers none of the parser itself', async () => {
    expect((await draftlint(['help', 'pack', 'check'])).stdout).toMatch(/^Usage: draftlint pack check/);
    expect((await draftlint(['help', 'pack', 'chek'])).stderr).toContain('Did you mean "pack check"?');
    for (const args of [
      ['help', 'baseline'],
      ['pack', '--help'],
    ])
      expect((await draftlint(args)).stdout).not.toMatch(/help \[command\]|display help/);
  });

  it('says what it does not know, and what is near', async () => {
    const { code, stderr } = await draftlint(['help', 'configurations']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'draftlint: There is no topic "configurations". Did you mean "configuration"? draftlint help lists them all.\n',
    );
  });
});
