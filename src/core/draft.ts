import type { Format, Meta } from './document.ts';
import type { Position } from './finding.ts';

/** What a reader hands to the engine: one post, read from a file that may hold several. */
export interface Draft {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  /** Where in the file the draft stands when a file holds several, e.g. `row 14` or `sheet Posts, B14`. */
  readonly address?: string;
  /** An id of the draft's own, e.g. a value of `--id-field`. */
  readonly id?: string;
  readonly text: string;
  readonly format: Format;
  /** What the file says of the draft outside its text: the other columns of its row, say. */
  readonly meta: Meta;
  /**
   * Maps an offset of `text` (UTF-16 code units from 0, the end included) to its place in the file.
   * Absent when the draft is the whole file, so that its own positions are the file's.
   */
  locate?(offset: number): Position;
}
