/** Precision, recall and F of spans, exactly and by overlap. */

export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Counts over posts. */
export class Score {
  private readonly exact = { found: 0, predicted: 0, gold: 0 };
  private readonly overlap = { precise: 0, recalled: 0 };

  add(predicted: readonly TypedSpan[], gold: readonly TypedSpan[]): void {
    this.exact.predicted += predicted.length;
    this.exact.gold += gold.length;
    const same = (a: TypedSpan, b: TypedSpan) => a.start === b.start && a.end === b.end && a.type === b.type;
    const touch = (a: TypedSpan, b: TypedSpan) => a.start < b.end && b.start < a.end && a.type === b.type;
    this.exact.found += predicted.filter((span) => gold.some((other) => same(span, other))).length;
    this.overlap.precise += predicted.filter((span) => gold.some((other) => touch(span, other))).length;
    this.overlap.recalled += gold.filter((span) => predicted.some((other) => touch(span, other))).length;
  }

  /** `[precision, recall, F]` in per cent. */
  get exactly(): [number, number, number] {
    return figures(this.exact.found, this.exact.predicted, this.exact.found, this.exact.gold);
  }

  get overlapping(): [number, number, number] {
    return figures(this.overlap.precise, this.exact.predicted, this.overlap.recalled, this.exact.gold);
  }
}

/** Precision, recall and F in per cent from two shares. */
export function figures(precise: number, predicted: number, recalled: number, gold: number): [number, number, number] {
  const precision = predicted === 0 ? 0 : precise / predicted;
  const recall = gold === 0 ? 0 : recalled / gold;
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [100 * precision, 100 * recall, 100 * f];
}
