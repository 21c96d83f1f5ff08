import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type MaskedSpan, MaskedText, maskValue, scrubber } from '../../src/engine/mask.ts';

describe('maskValue', () => {
  it.each([
    ['hunter2', 'hidden', '••••'],
    ['4012 8888 8888 1881', 'last-four', '•••• 1881'],
    ['123', 'last-four', '••••'],
    ['jane.corlett@example.im', 'email', 'j•••@example.im'],
    ['22-nov-1972', 'length', '[11 characters]'],
    ['Dave O’Quirk', 'initials', 'D. O.'],
  ] as const)('shows %s, masked as %s, as %s', (value, mask, shown) => {
    expect(maskValue(value, mask)).toBe(shown);
  });
});

describe('MaskedText', () => {
  const spans = (length: number) =>
    fc.array(
      fc
        .tuple(fc.nat(length), fc.nat(8))
        .map(([start, more]): MaskedSpan => ({ start, end: Math.min(length, start + more), mask: 'hidden' })),
      { maxLength: 6 },
    );

  it('holds no masked value and maps every open range to its own letters', () => {
    const source = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(spans(source.length), (secrets) => {
        const masked = new MaskedText(source, secrets);
        const isSecret = (at: number) => secrets.some(({ start, end }) => start <= at && at < end);
        for (let at = 0; at < source.length; at++) {
          const letter = source[at] ?? '';
          expect(masked.text.includes(letter)).toBe(!isSecret(at));
          if (isSecret(at)) continue;
          const { start, end } = masked.map({ start: at, end: at + 1 });
          expect(masked.text.slice(start, end)).toBe(letter);
        }
      }),
    );
  });
});

describe('scrubber', () => {
  it('takes a value out of a sentence, as a whole word only', () => {
    const scrub = scrubber('Ann Reg', [{ start: 0, end: 7, mask: 'initials' }]);
    expect(scrub('Register Ann Reg, Ann and Reg')).toBe('Register A. R., A. and R.');
  });
});
