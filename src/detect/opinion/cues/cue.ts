/**
 * `talk`: a post with a hashtag, a handle, an emoji or chat words; `plain`: any other; `remark`: a few plain sentences;
 * `post`: a plain block no longer than a post, and not in its score.
 */
export type Register = 'talk' | 'plain' | 'both' | 'remark' | 'post';

/** A pattern over `View.text` that adds to a sentence's score, or takes from it. */
export interface Cue {
  readonly name: string;
  /** In tenths; below zero it counts against an opinion. */
  readonly weight: number;
  /** Most that all its places in one block may add up to, in tenths. */
  readonly cap: number;
  /** Where it counts; everywhere unless said. In a remark all count. */
  readonly register?: 'talk' | 'plain' | 'remark';
  /** A character without which it cannot be; spares the others a dear pattern. */
  readonly needs?: string;
  readonly phrases: readonly string[];
}
