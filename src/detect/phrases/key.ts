/** Tells lists of phrases apart without reading them; the build refuses two that look alike. */
export function keyOf(phrases: readonly string[]): string {
  return [phrases.length, endOf(phrases[0] ?? ''), endOf(phrases.at(-1) ?? '')].join(' ');
}

/** What a key holds of a phrase. */
export function endOf(phrase: string): string {
  return phrase.slice(0, READ).replace(BEYOND_ASCII, '').slice(0, KEPT);
}

/** In UTF-16 code units. */
const KEPT = 40;
/** Enough of a phrase for as many, were they all escapes. */
const READ = KEPT * 7;

/** The bundle is pure ASCII, so in a raw string of it such a letter is an escape. */
const BEYOND_ASCII = /\\u[\da-f]{4}|[^\0-\x7F]/g;
