import { describe, expect, it } from 'vitest';

import { draftlint } from '../e2e/run.ts';
import { folder, report } from './kit.ts';

const POSTS = [
  'The libary is open.',
  'What a shit day.',
  'Open.',
  'Ring Ann on 07624 412345.',
  'A *color* of its own.',
];

describe('--threads', () => {
  it('says the same in the same order as one thread', async () => {
    const files: Record<string, string | Buffer> = {
      'z.csv': 'text,channel\nThe libary.,x\nOpen.,nowhere\n',
      'broken.txt': Buffer.from([0x41, 0xff]),
    };
    for (let index = 0; index < 30; index++) files[`p/${index}.md`] = POSTS[index % POSTS.length] ?? '';
    const cwd = folder({ ...files, 'p/draftlint.config.yaml': 'extends: draftlint:house\n' });
    const paths = ['z.csv', 'p', 'broken.txt', '-f', 'json'];
    const one = await draftlint(paths, { cwd });
    expect(report(one.stdout).drafts).toHaveLength(33);
    for (const threads of ['2', '3', 'auto', '1']) {
      expect(await draftlint([...paths, '--threads', threads], { cwd })).toEqual(one);
    }
    expect(await draftlint([...paths, '--threads', '2', '--cache'], { cwd })).toEqual(one);
  });

  it('tells a mistake in a configuration once, as one thread does', async () => {
    const cwd = folder({
      'a.md': 'Open.',
      'b.md': 'Open.',
      'p/c.md': 'Open.',
      'p/draftlint.config.yaml': 'rules: 3\n',
    });
    const one = await draftlint(['.', '-f', 'json'], { cwd });
    expect(await draftlint(['.', '-f', 'json', '--threads', '2'], { cwd })).toEqual(one);
    expect((await draftlint(['.', '--threads', '0'], { cwd })).code).toBe(2);
  });
});
