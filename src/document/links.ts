const SCHEME = /(?:https?|ftp):\/\/[^\s<>"“”\\]+|www\.[^\s<>"“”\\]{2,}/iy;
/** A host without a scheme counts when it ends in a domain that people write that way. */
const BARE_HOST =
  /(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}(?:com|org|net|gov|edu|info|im|uk|co|io|ie|eu|scot|wales|london|app|dev|me|tv|ly|gd|gl|us|je|gg|news|online|site|shop|biz|mil|int)(?:\/[^\s<>"“”\\]*)?(?![\wÀ-ɏ@-])/iy;
const TRAILING_PUNCTUATION = /[.,;:!?'’)\]}*]/;
const LONGEST_URL = 2048;

/** True when a run of characters without spaces may hold a link or an address, so that the dearer patterns are worth trying. */
export function mayHoldLink(run: string): boolean {
  if (run.includes('@') || run.includes('://')) return true;
  // Patterns with letters of all scripts take long to compile, and most runs hold no full stop inside.
  return /[^.]\.[^.]/.test(run) && /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(run);
}

/** Length of the e-mail address that begins at `at`, or 0. */
export function emailAt(text: string, at: number): number {
  if (/[\p{L}\p{N}._%+-]$/u.test(text.slice(Math.max(0, at - 2), at))) return 0;
  const email =
    /[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy;
  email.lastIndex = at;
  return email.exec(text)?.[0].length ?? 0;
}

/** Length of the link that begins at `at`, without what the sentence adds, or 0. */
export function urlAt(text: string, at: number): number {
  SCHEME.lastIndex = at;
  const withScheme = SCHEME.exec(text)?.[0];
  if (withScheme !== undefined) return urlLength(withScheme.slice(0, LONGEST_URL));
  BARE_HOST.lastIndex = at;
  if (/[\p{L}\p{N}_@.-]$/u.test(text.slice(Math.max(0, at - 2), at))) return 0;
  const bare = BARE_HOST.exec(text)?.[0];
  return bare === undefined ? 0 : urlLength(bare.slice(0, LONGEST_URL));
}

/** Length without what the sentence adds; a closing bracket stays when the link opened it. One pass from the end. */
function urlLength(url: string): number {
  let unopened = count(url, ')') - count(url, '(');
  let length = url.length;
  for (; length > 0; length--) {
    const last = url[length - 1] ?? '';
    if (!TRAILING_PUNCTUATION.test(last)) break;
    if (last !== ')') continue;
    if (unopened <= 0) break;
    unopened--;
  }
  return length;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
