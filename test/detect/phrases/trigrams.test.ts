import fc from 'fast-check';
import { expect, it } from 'vitest';

import { holds } from '../../../src/detect/phrases/trigrams.ts';

it('tells what a search would tell', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', ' ', "'", '日'), minLength: 0, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 60, maxLength: 200 }), letters, fc.nat(), (parts, other, from) => {
      const text = parts.join('');
      const own = text.slice(from % (text.length + 1), (from % (text.length + 1)) + 7);
      expect(holds(text, own)).toBe(true);
      expect(holds(text, other)).toBe(text.includes(other));
    }),
  );
});
