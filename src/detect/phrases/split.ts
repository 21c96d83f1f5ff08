/** What follows a group is written out with each of its alternatives when it is no longer than this, in characters. */
const LONGEST_REST = 120;

/**
 * Writes out the alternatives of a phrase, so that each can be looked for, and compiled, by itself. Of two that match
 * at one place the earlier counts, as in the pattern: `(?:a|b c)d|e` is `ad`, `b cd`, `e`.
 */
export function alternativesOf(source: string): string[] {
  return topLevel(source).flatMap(spread);
}

/** The alternative with the group that it begins with written out; what only looks about itself may stand before. */
function spread(alternative: string): string[] {
  const start = afterLooks(alternative);
  if (!alternative.startsWith('(?:', start)) return [alternative];
  const end = groupEnd(alternative, start);
  const looks = alternative.slice(0, start);
  const rest = alternative.slice(end);
  if (/^[?*+{]/.test(rest) || rest.length > LONGEST_REST) return [alternative];
  const inner = topLevel(alternative.slice(start + 3, end - 1));
  return inner.flatMap((branch) => spread(looks + branch + rest));
}

/** A group that looks ahead or behind. */
const LOOK = /\(\?<?[=!]/y;

/** Where the groups that only look about themselves end. */
function afterLooks(source: string): number {
  let at = 0;
  for (LOOK.lastIndex = at; LOOK.test(source); LOOK.lastIndex = at) at = groupEnd(source, at);
  return at;
}

/** The parts between the bars that stand in no group. */
function topLevel(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length;) {
    const sign = source[at];
    if (sign === '|') {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
    at = sign === '(' ? groupEnd(source, at) : stepFrom(source, at);
  }
  parts.push(source.slice(from));
  return parts;
}

/** Where the group that opens at an index ends: the index after its bracket. */
function groupEnd(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== ')')
    at = source[at] === '(' ? groupEnd(source, at) : stepFrom(source, at);
  return at + 1;
}

/** The index after one sign of a pattern, an escape or a class of letters. */
function stepFrom(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}
