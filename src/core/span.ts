/** A half-open range of UTF-16 code units, `start` from 0, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sorts spans and keeps the earlier of two that overlap; the sort is stable, so at one place the first stays. */
export function withoutOverlaps<S extends Span>(spans: S[]): S[] {
  if (spans.length < 2) return spans;
  let last = -1;
  return spans
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** Gives, for one range after another, the spans that overlap it, in one pass over both. */
export class OverlapWalk<S extends Span> {
  private readonly spans: readonly S[];
  private next = 0;

  /** @param spans in any order; none of them longer than a few ranges */
  constructor(spans: readonly S[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start);
  }

  /** @param range not before the one asked for last */
  in(range: Span): S[] {
    const { spans } = this;
    while ((spans[this.next]?.end ?? Infinity) <= range.start) this.next++;
    const found: S[] = [];
    for (let at = this.next; (spans[at]?.start ?? Infinity) < range.end; at++) {
      const span = spans[at];
      if (span !== undefined && overlaps(span, range)) found.push(span);
    }
    return found;
  }
}
