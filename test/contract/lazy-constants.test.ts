import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { withLazyConstants } from '../../scripts/build/lazy-constants.ts';

/** What a module gives for `result`, as it stands and with its constants put off. */
function resultsOf(module: string): unknown[] {
  return [module, withLazyConstants(module)].map((text) => {
    const { code } = transformSync(text, { loader: 'ts' });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the module is this test's own
    return (new Function(`${code}; return result;`) as () => unknown)();
  });
}

describe('constants that are made when they are used', () => {
  it.each([
    ['a pattern', 'const WORD = /^ab+$/u; const result = ["abb", "ba"].map((word) => WORD.test(word));'],
    ['a set', 'const WORDS: ReadonlySet<string> = new Set("one two".split(" ")); const result = WORDS.has("two");'],
    ['one made of another', 'const A = /a/; const B = new RegExp(`${A.source}b`, "i"); const result = B.test("xAB");'],
    ['a short property', 'const WORD = /a/g; const result = { WORD }.WORD.source;'],
    ['a name of a property', 'const WORD = /a/; const holder = { WORD: 1 }; const result = [holder.WORD, WORD.flags];'],
    ['a place that a pattern keeps', 'const A = /a/g; const result = [A.test("aa"), A.lastIndex, A.test("ab")];'],
    ['a type', 'const SIZES = [new Set([1])]; type Sizes = typeof SIZES; const result = (SIZES as Sizes).length;'],
  ])('means the same: %s', (_, module) => {
    expect(withLazyConstants(module)).toContain('??');
    const [before, after] = resultsOf(module);
    expect(after).toEqual(before);
  });

  it.each([
    ['exported', 'export const WORD = /a/;'],
    ['exported by name', 'const WORD = /a/; export { WORD };'],
    ['a name with two meanings', 'const WORD = /a/; const f = (WORD: string) => WORD;'],
    ['nothing to make', 'const MOST = 3; const NAMES = ["a", "b"]; const known = new Map();'],
    ['more than literals', 'const A = new Set(read("a.txt")); const B = new Finder(/a/); const C = [/a/].map(f);'],
    ['a variable', 'let last = /a/;'],
  ])('are left as they are: %s', (_, module) => {
    expect(withLazyConstants(module)).toBe(module);
  });
});
