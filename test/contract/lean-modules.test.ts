import { build, transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { lazyExportsOf, withLazyConstants } from '../../scripts/build/lazy-constants.ts';
import { withoutShippedPhrases } from '../../scripts/build/shipped-phrases.ts';
import { keyOf } from '../../src/detect/phrases/key.ts';

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
    ['a long list', `const NAMES = ['${'a'.repeat(120)}', '${'b'.repeat(120)}'] as const; const result = NAMES[1];`],
    [
      'what a maker of ours makes',
      'const words = (s: string) => s.split(" "); const W = words("a b"); const result = W[1];',
    ],
    ['a type', 'const SIZES = [new Set([1])]; type Sizes = typeof SIZES; const result = (SIZES as Sizes).length;'],
  ])('means the same: %s', (_, module) => {
    expect(withLazyConstants(module)).toContain('??');
    const [before, after] = resultsOf(module);
    expect(after).toEqual(before);
  });

  it.each([
    ['wanted by others', 'export const WORD = /a/;'],
    ['exported by name', 'const WORD = /a/; export { WORD };'],
    ['a name with two meanings', 'const WORD = /a/; const f = (WORD: string) => WORD;'],
    ['nothing to make', 'const MOST = 3; const NAMES = ["a", "b"]; const known = new Map();'],
    ['more than literals', 'const A = new Set(read("a.txt")); const B = new Finder(/a/); const C = [/a/].map(f);'],
    ['a variable', 'let last = /a/;'],
  ])('are left as they are: %s', (_, module) => {
    expect(withLazyConstants(module)).toBe(module);
  });
});

describe('constants that other modules use', () => {
  const words = 'export const WORDS = new Set(["a", "b"]); export const MOST = 3; export const has = WORDS.has("a");';
  const lazy = lazyExportsOf(words);

  it('are told by name', () => {
    expect([...lazy]).toEqual(['WORDS']);
  });

  it.each([
    ['as they are called', 'import { WORDS, MOST } from "./words.ts"; export const result = [WORDS.size, MOST];'],
    [
      'by another name',
      'import { WORDS as ALL } from "./words.ts"; export const result = [ALL.size, { ALL }.ALL.size];',
    ],
    [
      'for their type too',
      'import { WORDS } from "./words.ts"; export const result: typeof WORDS = new Set([...WORDS]);',
    ],
  ])('are made when they are used there: %s', async (_, module) => {
    const results = await Promise.all(
      [false, true].map(async (isLazy) => {
        const sources = new Map([
          ['./words.ts', isLazy ? withLazyConstants(words, false) : words],
          [
            './main.ts',
            isLazy ? withLazyConstants(module, true, (from) => (from === './words.ts' ? lazy : new Set())) : module,
          ],
        ]);
        expect([...sources.values()].join('')).toEqual(
          isLazy ? expect.stringContaining('WORDS$()') : expect.anything(),
        );
        return exportsOf(sources);
      }),
    );
    expect(results[1]).toEqual(results[0]);
  });

  it('are refused where their name means something else, too', () => {
    const module = 'import { WORDS } from "./words.ts"; const f = (WORDS: string) => WORDS;';
    expect(() => withLazyConstants(module, true, () => lazy)).toThrow('Two things are called WORDS');
  });

  it('are detectors that are made when they are called', () => {
    const text = withLazyConstants('export const seen = cueDetector([{ kind: "a" }]);', false);
    expect(text).toBe('let seen$; export const seen = (...all) => (seen$ ??= cueDetector([{ kind: "a" }]))(...all);');
  });
});

describe('phrases that are left out', () => {
  it.each([
    [
      'of a cue',
      "const CUE = { phrases: ['one', 'two', 'three'] };",
      'const CUE = { phrases: ["one", \'\', "three"] };',
    ],
    [
      'of a pattern',
      "const P = phrasePattern(['one', `two`, A], { a: 'x' });",
      "const P = phrasePattern([\"one\", '', A], { a: 'x' });",
    ],
    ['none of other lists', "const LIST = ['one', 'two', 'three'];", "const LIST = ['one', 'two', 'three'];"],
  ])('%s', (_, before, after) => {
    expect(withoutShippedPhrases(before)).toBe(after);
  });

  it('leaves the list its key', () => {
    const phrases = [`it(?:'|’)s ${'very '.repeat(30)}long`, 'b', String.raw`na\u00efve ${'or '.repeat(30)}not`];
    const text = withoutShippedPhrases(`result = phrasePattern(${JSON.stringify(phrases)})`);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the module is this test's own
    const kept = (new Function('phrasePattern', `let ${text}; return result;`) as (f: unknown) => readonly string[])(
      (list: readonly string[]) => list,
    );
    expect(kept.join('').length).toBeLessThan(100);
    expect(keyOf(kept)).toBe(keyOf(phrases));
  });
});

/** What `result` of the main module is, of modules that import each other by their path. */
async function exportsOf(sources: ReadonlyMap<string, string>): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: sources.get('./main.ts') ?? '', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    plugins: [
      {
        name: 'sources',
        setup(bundle) {
          bundle.onResolve({ filter: /^\.\// }, ({ path }) => ({ path, namespace: 'sources' }));
          bundle.onLoad({ filter: /./, namespace: 'sources' }, ({ path }) => ({
            contents: sources.get(path) ?? '',
            loader: 'ts',
          }));
        },
      },
    ],
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the modules are this test's own
  return (new Function(`${outputFiles[0]?.text ?? ''}; return made.result;`) as () => unknown)();
}
