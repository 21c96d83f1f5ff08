import type { Span } from '../core/span.ts';

/** A run of letters of a line that stand in the prose as they stand in the source, a link or an image. */
export interface Piece {
  readonly text: string;
  /** Offset in the source. */
  readonly start: number;
  /** The address of a link or an image, of which `text` is the label. */
  readonly target?: Span & { readonly url: string; readonly isImage: boolean };
}

/** Signs that emphasis or a link may begin with; an underscore between letters is none. */
const SIGN = /\*+|(?<![A-Za-z\d])_+|_+(?![A-Za-z\d])|\[/g;
/** A label without brackets and emphasis, and an address that is spelt as it is; an image may have no label. */
const LINK = /(?:(?<=!)\[\]|\[((?![\s^])[^[\]*_]*[^\s[\]*_])\])\(([^\s()<>[\]*&\\]+)\)/y;
/** Where emphasis begins and nothing can end: all else is for the parser to weigh. */
const BEFORE_OPENING = /(?:^|[ \t("'“‘])$/;
const BEFORE_LINK = /(?:^|[ \t])$/;
const LETTER = /[A-Za-z\d]/;
const AFTER_LETTER = /^(?:$|[ \t.,;:!?)"'”’…–-])/;
const AFTER_SIGN = /^(?:$|[ \t])/;
const CLOSING_SIGN = /[.,;:!?)"'%”’…]/;

/**
 * Reads a line that holds no markup but emphasis, links and images of the common kinds.
 * @param start offset of the line in the source
 * @returns nothing when a parser must read it
 */
export function piecesOf(line: string, start: number): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  return addPieces(line, 0, line.length, start, pieces, false) ? pieces : undefined;
}

function addPieces(
  line: string,
  from: number,
  to: number,
  base: number,
  pieces: Piece[],
  inEmphasis: boolean,
): boolean {
  let at = from;
  const addText = (end: number): boolean => {
    const text = line.slice(at, end);
    if (text !== '') pieces.push({ text, start: base + at });
    return !text.includes('](');
  };
  const signs = new RegExp(SIGN);
  signs.lastIndex = from;
  for (let match = signs.exec(line); match !== null && match.index < to; match = signs.exec(line)) {
    const { index } = match;
    const [sign] = match;
    if (sign === '[') {
      LINK.lastIndex = index;
      const link = LINK.exec(line);
      if (link === null) continue;
      const [whole, text = '', url = ''] = link;
      const isImage = line[index - 1] === '!';
      if (!addText(isImage ? index - 1 : index)) return false;
      at = index + whole.length;
      const target = { url, start: base + at - 1 - url.length, end: base + at - 1, isImage };
      pieces.push({ text, start: base + index + 1, target });
    } else {
      const close = inEmphasis ? -1 : closingOf(line, index, sign);
      if (close < 0 || !addText(index)) return false;
      if (!addPieces(line, index + sign.length, close, base, pieces, true)) return false;
      at = close + sign.length;
    }
    signs.lastIndex = at;
  }
  return addText(to);
}

/** Where the emphasis that begins with `sign` ends, or -1 when it is not plain that it is one. */
function closingOf(line: string, index: number, sign: string): number {
  const inner = index + sign.length;
  if (sign.length > 2) return -1;
  const next = line[inner] ?? '';
  const opens = LETTER.test(next)
    ? BEFORE_OPENING.test(line.slice(Math.max(0, index - 1), index))
    : next === '[' && BEFORE_LINK.test(line.slice(Math.max(0, index - 1), index));
  if (!opens) return -1;
  const signs = new RegExp(SIGN);
  signs.lastIndex = inner;
  let close = signs.exec(line);
  while (close?.[0] === '[') close = signs.exec(line);
  if (close?.[0] !== sign) return -1;
  const last = line[close.index - 1] ?? '';
  const after = line.slice(close.index + sign.length, close.index + sign.length + 1);
  const closes = LETTER.test(last) ? AFTER_LETTER.test(after) : CLOSING_SIGN.test(last) && AFTER_SIGN.test(after);
  return closes ? close.index : -1;
}
