/** Five bits a letter: what is alike in them counts as the same, so that a table of 32,768 holds every three letters. */
const BITS = 5;
const MASK = (1 << BITS) - 1;
const TABLE = 1 << (3 * BITS);
/** A text shorter than this is searched sooner than it is read into a table. */
const SHORT = 600;
/** Detectors read a draft in a few guises, one after another. */
const KEPT = 4;

interface Table {
  readonly text: string;
  readonly seen: Uint8Array;
}

const kept: Table[] = [];

/** Whether a text holds a piece; of a long text, most pieces are told apart by their letters without a search. */
export function holds(text: string, piece: string): boolean {
  if (text.length < SHORT || piece.length < 3) return text.includes(piece);
  const seen = tableOf(text);
  let code = (piece.charCodeAt(0) & MASK) * (MASK + 1) + (piece.charCodeAt(1) & MASK);
  for (let at = 2; at < piece.length; at++) {
    code = ((code << BITS) | (piece.charCodeAt(at) & MASK)) & (TABLE - 1);
    if (seen[code] === 0) return false;
  }
  return text.includes(piece);
}

function tableOf(text: string): Uint8Array {
  const known = kept.find((table) => table.text === text);
  if (known !== undefined) return known.seen;
  const seen = new Uint8Array(TABLE);
  let code = 0;
  for (let at = 0; at < text.length; at++) {
    code = ((code << BITS) | (text.charCodeAt(at) & MASK)) & (TABLE - 1);
    seen[code] = 1;
  }
  kept.push({ text, seen });
  if (kept.length > KEPT) kept.shift();
  return seen;
}
