const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** What a word may be when its repeated letters are one, or two: `stuuupid`, `assssole`. */
export function unrepeated(text: string): readonly string[] {
  return [text.replace(/(.)\1+/g, '$1'), text.replace(/(.)\1{2,}/g, '$1$1')];
}

/** The words that sound like this one where `k` is written for `c` and `z` for `s`: `pathetik`, `lozer`. */
export function respelt(text: string): readonly string[] {
  const [soft, hard] = [text.replaceAll('z', 's'), text.replaceAll('k', 'c')];
  return [soft, hard, hard.replaceAll('z', 's')].filter((form) => form !== text);
}

/** The words of which this is one with two neighbours swapped, the first letter in its place. */
export function* swapped(text: string): Generator<string> {
  for (let at = 1; at + 1 < text.length; at++)
    yield text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** The words of which this is one with two neighbours swapped or a letter left out, the first letter in its place. */
export function* unslipped(text: string): Generator<string> {
  yield* swapped(text);
  for (let at = 1; at <= text.length; at++)
    for (const letter of ALPHABET) yield text.slice(0, at) + letter + text.slice(at);
}
