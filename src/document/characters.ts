/** Kinds of character, by a table for ASCII and by Unicode properties beyond it. */
const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;

const ASCII = new Uint8Array(128);
for (const code of [9, 10, 11, 12, 13, 32]) ASCII[code] = SPACE;
for (let code = 48; code <= 57; code++) ASCII[code] = DIGIT;
for (let code = 65; code <= 90; code++) ASCII[code] = ASCII[code + 32] = LETTER;

/** The kind of the character at `at`; half a surrogate pair counts with its other half, the end of the text as OTHER. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!(code >= 128)) return ASCII[code] ?? OTHER;
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : OTHER;
}

/** Units of the character at `at`: 1, or 2 for a surrogate pair. */
export function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Marks, zero-width characters and soft hyphens: inside a word they belong to it, so that a disguised word is one token. */
export function isJoiner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xad) return false;
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return true;
  return /\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

/** Offset after the run of letters, digits and joiners that begins at `at`. */
export function endOfRun(text: string, at: number, end: number, digits: boolean): number {
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && !(digits && kind === DIGIT) && !isJoiner(text, at)) break;
    at += lengthAt(text, at);
  }
  return at;
}
