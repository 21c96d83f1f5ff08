import type { ChannelSpec } from '../../core/channel.ts';
import type { Document } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { postLength } from './length.ts';
import { partsOf, type TextMessage } from './sms.ts';

export interface LongPost extends Hit {
  /** In the unit of the channel. */
  readonly length: number;
}

/** The part of a post that a channel does not take; text messages are counted by `longMessage`. */
export function longPost(document: Document, channel: ChannelSpec): LongPost | undefined {
  if (channel.unit === 'sms') return undefined;
  const { length, over } = postLength(document, channel);
  return over === undefined ? undefined : { ...over, length, confidence: 'high', evidence: [UNITS[channel.unit]] };
}

const UNITS = {
  utf16: 'counted in UTF-16 units: most emoji count two',
  codepoints: 'counted in characters of Unicode',
  graphemes: 'counted in characters as a reader sees them',
  bytes: 'counted in bytes of UTF-8',
  weighted: 'counted as X does: links 23, emoji and most other scripts two',
} as const;

export interface LongMessage extends Hit, Pick<TextMessage, 'parts' | 'length' | 'costly'> {}

/** What lies beyond the parts of a text message that a channel allows. */
export function longMessage(document: Document, { unit, limit }: ChannelSpec): LongMessage | undefined {
  if (unit !== 'sms' || limit === undefined) return undefined;
  const { over, ...message } = partsOf(document, limit);
  if (over === undefined) return undefined;
  const evidence = [message.costly === undefined ? 'all of it is GSM-7' : 'it holds a sign that GSM-7 does not'];
  return { ...message, ...over, confidence: 'high', evidence };
}

export interface ManyHashtags extends Hit {
  readonly count: number;
}

/** The first hashtag that is one too many. */
export function manyHashtags({ tokens }: Document, { maxHashtags }: ChannelSpec): ManyHashtags | undefined {
  if (maxHashtags === undefined) return undefined;
  const hashtags = tokens.filter(({ kind }) => kind === 'hashtag');
  const first = hashtags[maxHashtags];
  if (first === undefined) return undefined;
  const { start, end } = first;
  return { start, end, count: hashtags.length, confidence: 'high', evidence: ['it is the first one too many'] };
}
