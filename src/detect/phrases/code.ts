/** Five bits a letter: three letters make the code under which a piece is kept. */
const BITS = 5;
const MASK = (1 << BITS) - 1;
/** How many codes there are. */
export const CODES = 1 << (3 * BITS);
/** Letters in a code; a shorter piece has none. */
export const CODE_LETTERS = 3;

/** The code of the three letters before this one, moved on by it: `code = nextCode(code, charCode)`. */
export function nextCode(code: number, charCode: number): number {
  return ((code << BITS) | (charCode & MASK)) & (CODES - 1);
}
