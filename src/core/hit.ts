import type { Confidence } from './levels.ts';
import type { Span } from './span.ts';

/** What a detector saw. Offsets are into `Prose.text`. */
export interface Hit extends Span {
  readonly confidence: Confidence;
  /** Set when what was seen is no prose: the place in `Document.source`, which then counts instead. */
  readonly source?: Span;
  /** In plain words: why the detector believes it, e.g. "Luhn check passed". Never holds the datum. */
  readonly evidence: readonly string[];
  /** Words to put in its place, best first; a function is called only for findings that are shown. */
  readonly suggestions?: readonly string[] | (() => readonly string[]);
  /** True when the first suggestion is so sure that `--fix` may apply it. */
  readonly fixable?: boolean;
}
