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
