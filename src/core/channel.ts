/** How a channel counts: what one character weighs. */
export const CHANNEL_UNITS = ['utf16', 'codepoints', 'graphemes', 'bytes', 'weighted', 'sms'] as const;

/**
 * `utf16` counts UTF-16 code units, `codepoints` Unicode's characters, `graphemes` what a reader sees as one,
 * `bytes` those of UTF-8, `weighted` is X's own counting, `sms` counts the parts of a text message.
 */
export type ChannelUnit = (typeof CHANNEL_UNITS)[number];

/** What a channel allows. */
export interface ChannelSpec {
  readonly name: string;
  /** Other names for it, in any case. */
  readonly aliases?: readonly string[];
  readonly unit: ChannelUnit;
  /** Longest post, in the unit; absent means no limit. */
  readonly limit?: number;
  /** What a link counts for, whatever its length. */
  readonly linkLength?: number;
  /** Counts an emoji by its bytes in UTF-8. */
  readonly emojiBytes?: boolean;
  /** Counts `@name@server` as `@name`. */
  readonly shortHandles?: boolean;
  readonly maxHashtags?: number;
  /** Longest title (front matter or column `title`), in characters. */
  readonly maxTitle?: number;
}
