import type { Document } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { piecesOf } from './pieces.ts';

/** A post as a text message. */
export interface TextMessage {
  readonly parts: number;
  /** Characters of GSM-7, those of its extension counted twice; or UTF-16 code units. */
  readonly length: number;
  /** The first sign that GSM-7 does not hold, which makes every part shorter. */
  readonly costly?: string;
  /** What lies beyond the parts allowed, into `Prose.text`. */
  readonly over?: Span;
}

/** The basic table of GSM 03.38, without the escape. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** The extension table: an escape and a character. */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** Characters of a message that is whole, and of each part of one that is cut. */
const GSM = { whole: 160, part: 153 };
const UCS = { whole: 70, part: 67 };

/** Counts the parts that a post takes as a text message. @param limit the parts that are allowed */
export function partsOf(document: Document, limit: number): TextMessage {
  const signs = [...signsOf(document)];
  const costly = signs.find(({ sign }) => !BASIC.has(sign) && !EXTENSION.has(sign))?.sign;
  const size = costly === undefined ? GSM : UCS;
  const weight = (sign: string) => (costly === undefined ? (EXTENSION.has(sign) ? 2 : 1) : sign.length);
  const length = signs.reduce((sum, { sign }) => sum + weight(sign), 0);
  const said = { length, ...(costly === undefined ? {} : { costly }) };
  if (length <= size.whole) return { ...said, parts: length === 0 ? 0 : 1 };
  let parts = 1;
  let room = limit === 1 ? size.whole : size.part;
  let start: number | undefined;
  let inPart = 0;
  for (const { sign, at } of signs) {
    // A character that takes two is never cut in half between two parts.
    if (inPart + weight(sign) > size.part) {
      parts++;
      inPart = 0;
    }
    inPart += weight(sign);
    if (limit === 1) room -= weight(sign);
    if (start === undefined && (limit === 1 ? room < 0 : parts > limit)) start = at;
  }
  if (parts <= limit || start === undefined) return { ...said, parts };
  return { ...said, parts, over: { start, end: signs.at(-1)?.end ?? start } };
}

interface Sign {
  readonly sign: string;
  readonly at: number;
  readonly end: number;
}

function* signsOf(document: Document): Generator<Sign> {
  for (const { kind, start, text } of piecesOf(document)) {
    let offset = 0;
    for (const sign of text) {
      const at = kind === 'break' ? start : start + offset;
      yield { sign, at, end: kind === 'break' ? start : at + sign.length };
      offset += sign.length;
    }
  }
}
