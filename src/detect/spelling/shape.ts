/**
 * How a word is written, told letter by letter: patterns with letters of all scripts take longer to compile than a
 * post takes to read.
 */

/** True when the first letter is a capital. */
export function hasCapital(word: string): boolean {
  return isUpper(word, 0);
}

/** True when a capital stands after the first letter, as in `iPhone`, `MHKs` and `NHS`. */
export function hasInnerCapital(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (isUpper(word, at)) return true;
  return false;
}

/** True when only letters, apostrophes and invisible signs are in it. */
export function isLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127) return isLatin(word);
    if ((code < 97 || code > 122) && (code < 65 || code > 90) && code !== 39) return false;
  }
  return true;
}

/** True when no letter or sign beyond ASCII is in it. */
export function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

/** `word` with a capital when `model` has one. */
export function inCaseOf(model: string, word: string): string {
  return hasCapital(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}'’\u00AD\u200B-\u200D\u2060]+$/u.test(word);
}

function isUpper(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  if (code <= 127) return code >= 65 && code <= 90;
  const letter = word.charAt(at);
  return letter !== letter.toLowerCase();
}
