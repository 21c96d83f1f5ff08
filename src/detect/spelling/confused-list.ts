import { escapeOf } from '../../core/escape.ts';
import { readData } from '../../data/read.ts';
import { SortedLines, sortedText } from '../../data/sorted-lines.ts';

/** One way in which a word is taken for another, as the file that ships holds it. */
export interface Confusion {
  /** Told by the very words `beside` it, or by `frames` of word classes. */
  readonly kind: 'beside' | 'frames';
  readonly meant: string;
  /** The second word, where one is written as two. */
  readonly second: string | undefined;
  readonly source: string;
}

/** Four digits keep the order of the lists. */
const DIGITS = 4;

let list: SortedLines | undefined;

/** The ways in which a lower-cased word may stand for another, in the order of the lists. */
export function confusionsOf(word: string): Confusion[] {
  list ??= new SortedLines(readData('spelling/confused.tsv').toString('latin1'));
  const found: Confusion[] = [];
  for (const line of list.linesFrom(word)) {
    const [written, , kind, meant = '', second, source = ''] = line.split('\t');
    if (written !== word) continue;
    found.push({ kind: kind as Confusion['kind'], meant, second: second === '' ? undefined : second, source });
  }
  return found;
}

/**
 * Lays lists out as the file that ships, so that a run looks up the words that a draft holds and reads no others.
 * @param beside lines of `confusables.ts`
 * @param frames lines of `frames.ts` and its like
 */
export function confusedFile(beside: readonly string[], frames: readonly string[]): string {
  // The fields are patterns, in which a letter may stand as its escape.
  const rows = [...beside.map(besideRow), ...frames.flatMap(frameRows)].map(([word, ...rest], number) =>
    [word, String(number).padStart(DIGITS, '0'), ...rest].join('\t').replace(/[^\0-\x7F]/g, escapeOf),
  );
  return sortedText(rows);
}

type Row = readonly [word: string, kind: Confusion['kind'], meant: string, second: string, source: string];

function besideRow(line: string): Row {
  const semicolon = line.indexOf(';');
  const [word = '', meant = ''] = line.slice(0, semicolon).split(' > ');
  return [word, 'beside', meant, '', line.slice(semicolon + 1)];
}

function frameRows(line: string): Row[] {
  const colon = line.indexOf(': ');
  const [words = '', meant = ''] = line.slice(0, colon).split(' > ');
  const all = meant.split('|');
  return words.split('|').map((written, at): Row => {
    const [word = '', second = ''] = written.split(' ');
    return [word, 'frames', all[at] ?? meant, second, line.slice(colon + 2)];
  });
}
