import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { overlaps, OverlapWalk, type Span } from '../../src/core/span.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([start, size]): Span => ({ start, end: start + size }));

describe('a walk over ranges and the spans in them', () => {
  it('finds what overlaps each', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (spans, ranges) => {
        const rising = [...ranges].sort((a, b) => a.start - b.start);
        const walk = new OverlapWalk(spans);
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        for (const range of rising) expect(walk.in(range)).toEqual(sorted.filter((one) => overlaps(one, range)));
      }),
    );
  });
});
