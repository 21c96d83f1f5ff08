import type { TokenKind } from '../core/document.ts';
import { DIGIT, endOfRun, isJoiner, kindAt, LETTER, lengthAt, SPACE } from './characters.ts';
import { emailAt, mayHoldLink, urlAt } from './links.ts';
import { handleAt, hashtagAt } from './tags.ts';

/** Letters that a number may carry, as in `9am`, `2nd`, `10km`. */
const LONGEST_UNIT = 4;
/** Signs that the local part of an address may begin with. */
const LINK_SIGN = /[_%+-]/;
const APOSTROPHE = /['’]/;

type Emit = (kind: TokenKind, start: number, end: number) => void;

/**
 * Cuts `text` between two offsets into tokens, in one pass. A scanner by hand rather than one regular expression:
 * compiling that one took longer than all else draftlint does for a short post.
 * @param blockStart where the block begins, for what may stand before a handle
 */
export function scan(text: string, start: number, end: number, blockStart: number, emit: Emit): void {
  let at = start;
  let runEnd = start;
  let linkish = false;
  while (at < end) {
    if (kindAt(text, at) === SPACE) {
      at++;
      continue;
    }
    if (at >= runEnd) {
      runEnd = endOfSpaceless(text, at, end);
      linkish = mayHoldLink(text.slice(at, runEnd));
    }
    const token = tokenAt(text, at, end, blockStart, linkish);
    const stop = Math.min(end, at + token.length);
    emit(token.kind, at, stop);
    at = stop;
  }
}

function endOfSpaceless(text: string, at: number, end: number): number {
  while (at < end && kindAt(text, at) !== SPACE) at++;
  return at;
}

interface Found {
  readonly kind: TokenKind;
  readonly length: number;
}

function tokenAt(text: string, at: number, end: number, blockStart: number, linkish: boolean): Found {
  const kind = kindAt(text, at);
  if (linkish && (kind === LETTER || kind === DIGIT || LINK_SIGN.test(text[at] ?? ''))) {
    const link = linkAt(text, at);
    if (link !== undefined) return link;
  }
  if (kind === LETTER) return { kind: 'word', length: endOfWord(text, at, end) - at };
  if (kind === DIGIT && text.charCodeAt(at + 1) < 0x2000)
    return { kind: 'number', length: endOfNumber(text, at, end) - at };
  return signAt(text, at, end, blockStart, kind);
}

function linkAt(text: string, at: number): Found | undefined {
  const email = emailAt(text, at);
  if (email > 0) return { kind: 'email', length: email };
  const url = urlAt(text, at);
  return url > 0 ? { kind: 'url', length: url } : undefined;
}

function signAt(text: string, at: number, end: number, blockStart: number, kind: number): Found {
  const sign = text[at] ?? '';
  if (sign === '@' || sign === '＠') {
    const length = handleAt(text, at, blockStart);
    if (length > 0) return { kind: 'handle', length };
  }
  if (sign === '#' || sign === '＃') {
    const length = hashtagAt(text, at, blockStart);
    if (length > 0) return { kind: 'hashtag', length };
  }
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) > 0xa0 || next === 0xfe0f || next === 0x20e3) {
    const length = emojiAt(text, at);
    if (length > 0) return { kind: 'emoji', length };
  }
  if (kind === DIGIT) return { kind: 'number', length: endOfNumber(text, at, end) - at };
  const isAmount = kindAt(text, at + 1) === DIGIT && at + 1 < end && /\p{Sc}/u.test(sign);
  if (isAmount) return { kind: 'number', length: endOfNumber(text, at + 1, end) - at };
  return { kind: 'punctuation', length: lengthAt(text, at) };
}

/** Length of the emoji that begins at `at`, or 0. */
function emojiAt(text: string, at: number): number {
  const emoji =
    /\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?![©®™0-9#*])\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?){0,8}/uy;
  emoji.lastIndex = at;
  return emoji.exec(text)?.[0].length ?? 0;
}

/** A word goes on over apostrophes between letters: `don’t`, `Noble's`. */
function endOfWord(text: string, at: number, end: number): number {
  let stop = endOfRun(text, at, end, true);
  while (stop < end && APOSTROPHE.test(text[stop] ?? '')) {
    const tail = endOfRun(text, stop + 1, end, false);
    if (tail === stop + 1) break;
    stop = tail;
  }
  return stop;
}

/** Digits with single separators between them, then a short unit or a per cent sign. */
function endOfNumber(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && kindAt(text, stop) === DIGIT) {
    stop += lengthAt(text, stop);
    let separators = 0;
    while (separators < 3 && /[.,:'’]/.test(text[stop + separators] ?? '')) separators++;
    if (separators > 0 && kindAt(text, stop + separators) === DIGIT) stop += separators;
  }
  if (text[stop] === '%') return Math.min(end, stop + 1);
  const unit = endOfRun(text, stop, end, false);
  const isShort =
    unit - stop <= LONGEST_UNIT && !(unit < end && (kindAt(text, unit) === DIGIT || isJoiner(text, unit)));
  return Math.min(end, isShort ? unit : stop);
}
