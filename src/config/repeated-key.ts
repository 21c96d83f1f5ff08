/** Texts of JSON, with the colon behind those that are keys, and what opens and closes an object. */
const PART = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/**
 * True when an object in JSON has a key twice: `JSON.parse` keeps the last without a word.
 * @param text valid JSON
 */
export function repeatsKey(text: string): boolean {
  const open: Set<string>[] = [];
  for (const [part, colon] of text.matchAll(PART)) {
    if (part === '{') open.push(new Set());
    else if (part === '}') open.pop();
    else if (colon !== undefined) {
      const keys = open.at(-1);
      const key = part.slice(0, part.lastIndexOf('"'));
      if (keys?.has(key) === true) return true;
      keys?.add(key);
    }
  }
  return false;
}
