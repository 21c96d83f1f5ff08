import { describe, expect, it } from 'vitest';

import { ioOf, type Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

const MESSAGE = 'no such card: 4012 8888 8888 1881\n    at Zennor Terrace\nborn on 27-nov-1973';

describe('a fault of the program itself', () => {
  it.each([
    ['as usual', {}, /DRAFTLINT_DEBUG=1/],
    ['with DRAFTLINT_DEBUG', { DRAFTLINT_DEBUG: '1' }, /^ +at .*fault\.test/m],
  ])('is told without the words of its error, %s', async (_name, env, told) => {
    const lines: string[] = [];
    const io: Io = {
      ...ioOf(process),
      env,
      stdout: () => {
        throw new RangeError(MESSAGE);
      },
      stderr: (text) => lines.push(text),
    };
    expect(await run(['rules'], io)).toBe(2);
    const text = lines.join('');
    expect(text).toMatch(/fault in draftlint itself \(RangeError\)/);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/4012|Zennor|1973/);
  });
});
