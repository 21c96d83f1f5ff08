import type { ChannelSpec, ChannelUnit } from '../../core/channel.ts';
import type { Document } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** How long a post is for a channel, and where it becomes too long. */
export interface PostLength {
  /** In the unit of the channel. */
  readonly length: number;
  /** The part that is too long, into `Prose.text`; absent when all of it fits. */
  readonly over?: Span;
}

/** Longest that any unit can make a UTF-16 code unit: three bytes. */
const MOST_PER_UNIT = 3;
const UTF8 = new TextEncoder();
const PROTOCOL = /^https?:\/\//i;

/**
 * Counts a post as a channel does. For `sms` see `partsOf`.
 * The weights of `weighted` are those that X publishes for its library twitter-text, version 3: one for Latin, general
 * punctuation and what is near them, two for all else, two for an emoji whatever it is made of, after NFC.
 */
export function postLength(document: Document, channel: ChannelSpec): PostLength {
  const { limit = Infinity } = channel;
  if (cannotExceed(document, channel, limit)) return { length: 0 };
  let length = 0;
  let start: number | undefined;
  let end = 0;
  for (const piece of piecesOf(document)) {
    for (const unit of unitsOf(piece, channel)) {
      length += unit.weight;
      if (length > limit) start ??= unit.start;
    }
    end = piece.end;
  }
  return start === undefined ? { length } : { length, over: { start, end } };
}

function cannotExceed({ prose, tokens }: Document, { linkLength = 0 }: ChannelSpec, limit: number): boolean {
  if (limit === Infinity) return true;
  const most = prose.text.length * MOST_PER_UNIT;
  if (most + tokens.length * linkLength <= limit) return true;
  return linkLength > 0 && most + tokens.filter(({ kind }) => kind === 'url').length * linkLength <= limit;
}

interface Unit {
  readonly start: number;
  readonly weight: number;
}

function* unitsOf(piece: Piece, channel: ChannelSpec): Generator<Unit> {
  const { unit, linkLength, emojiBytes, shortHandles } = channel;
  const { kind, start, text } = piece;
  // X turns every address into a short link, others only one that says how to reach it.
  if (kind === 'link' && linkLength !== undefined && (unit === 'weighted' || PROTOCOL.test(text))) {
    yield { start, weight: linkLength };
  } else if (kind === 'emoji' && emojiBytes === true) {
    yield { start, weight: UTF8.encode(text).length };
  } else if (kind === 'emoji' && unit === 'weighted') {
    yield { start, weight: 2 };
  } else {
    const shown = kind === 'handle' && shortHandles === true ? text.replace(/(?<=.)@.*$/, '') : text;
    yield* charactersOf(shown, start, unit, kind === 'break');
  }
}

/** The characters of a text with their weights; a break is shown nowhere, so all of it stands at its start. */
function* charactersOf(text: string, start: number, unit: ChannelUnit, isBreak: boolean): Generator<Unit> {
  for (const { segment, index } of charactersIn(text)) {
    yield { start: isBreak ? start : start + index, weight: weightOf(segment, unit) };
  }
}

/** Runs of plain Latin letters need no table of graphemes, which is slow. */
const PLAIN = /^[\n\x20-\x7E\xA0-\u02FF]*$/;
let segmenter: Intl.Segmenter | undefined;

function charactersIn(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (PLAIN.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  return (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);
}

function weightOf(grapheme: string, unit: ChannelUnit): number {
  switch (unit) {
    case 'graphemes':
      return 1;
    case 'codepoints':
      return Array.from(grapheme).length;
    case 'bytes':
      return UTF8.encode(grapheme).length;
    case 'weighted':
      return Array.from(grapheme.normalize('NFC')).reduce((sum, sign) => sum + weightOnX(sign.codePointAt(0) ?? 0), 0);
    default:
      return grapheme.length;
  }
}

/** Code points that weigh one on X: the first, the last. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

function weightOnX(codePoint: number): number {
  return LIGHT.some(([first, last]) => first <= codePoint && codePoint <= last) ? 1 : 2;
}
