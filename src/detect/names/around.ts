import type { Span } from '../../core/span.ts';
import { readLines } from '../../data/read.ts';

/** How many words on either side of a name may belong to the listed one. */
const REACH = 3;
/** In UTF-16 code units: what `REACH` words take up at most. */
const FAR = 40;

/**
 * Makes the question whether a list holds the words of a span, alone or with up to three on either side: "Wallace" in
 * "Wallace & Gromit". The list is read when it is first asked.
 * @param file a list of the data, names parted by bars
 */
export function listedAround(file: string): (text: string, span: Span) => boolean {
  let listed: ReadonlySet<string> | undefined;
  return (text, span) => {
    listed ??= new Set(readLines(file).flatMap((line) => line.split(' | ').map(plain)));
    return isListedAround(listed, text, span);
  };
}

function isListedAround(listed: ReadonlySet<string>, text: string, { start, end }: Span): boolean {
  const left = plain(text.slice(Math.max(0, start - FAR), start)).split(' ');
  const right = plain(text.slice(end, end + FAR)).split(' ');
  const name = plain(text.slice(start, end));
  for (let back = 0; back <= REACH; back++)
    for (let on = 0; on <= REACH; on++) {
      const words = [...(back === 0 ? [] : left.slice(-back)), name, ...right.slice(0, on)].join(' ');
      if (listed.has(words)) return true;
    }
  return false;
}

/** Small letters, no full stops, "and" for "&", no possessive ending; a bar for a mark that parts words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/'s?(?![\p{L}])/gu, '')
    .replace(/[,;:!?()"“”]/g, ' | ')
    .trim()
    .replace(/\s+/g, ' ');
}
