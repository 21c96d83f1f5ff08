/** How many bits of the filter a feature sets. */
const PROBES = 4;

/**
 * A Bloom filter of the features that training met often enough. Features outside it have no say: without it, each new
 * word would borrow the weights of features that share its buckets.
 */
export class KnownFeatures {
  /** A power of two of bytes. */
  readonly bits: Uint8Array;
  private readonly mask: number;

  constructor(bits: Uint8Array) {
    this.bits = bits;
    this.mask = bits.length * 8 - 1;
  }

  add(feature: number): void {
    const step = stepOf(feature);
    for (let probe = 0, place = feature; probe < PROBES; probe++, place = (place + step) | 0) {
      const bit = place & this.mask;
      this.bits[bit >> 3] = (this.bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  has(feature: number): boolean {
    const step = stepOf(feature);
    for (let probe = 0, place = feature; probe < PROBES; probe++, place = (place + step) | 0) {
      const bit = place & this.mask;
      if (((this.bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}

/** Odd, so that the probes of one feature differ; kept small, so that their sum stays a whole number. */
function stepOf(feature: number): number {
  return (Math.imul(feature, 0x9e3779b1) >>> 8) | 1;
}

/** The bucket of a feature among `buckets`, by the upper bits of its hash. */
export function bucketOf(feature: number, buckets: number): number {
  return Math.floor(((feature >>> 0) / 0x1_0000_0000) * buckets);
}
