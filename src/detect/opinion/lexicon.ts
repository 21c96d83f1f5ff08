import { readData } from '../../data/read.ts';
import { SortedLines, sortedText } from '../../data/sorted-lines.ts';
import { PhraseBook } from './phrase-book.ts';

export type WordClass = 'blame' | 'praise' | 'attitude' | 'booster' | 'harm' | 'value' | 'people' | 'public' | 'chat';

export interface Word {
  readonly kind: WordClass;
  /** In tenths. */
  readonly weight: number;
}

let book: PhraseBook<Word> | undefined;

/** The words that carry a judgement; each is looked up when a draft first holds it. */
export function judgementWords(): PhraseBook<Word> {
  if (book !== undefined) return book;
  // As `sortedLexicon` lays it out.
  const list = new SortedLines(readData('opinion/lexicon.tsv').toString('latin1'));
  const entriesOf = function* (lines: Iterable<string>) {
    for (const line of lines) {
      const [phrase = '', kind, weight] = line.split('\t');
      yield [phrase, { kind: kind as WordClass, weight: Number(weight) }] as const;
    }
  };
  book = new PhraseBook({
    startingWith: (word) => entriesOf(list.linesFrom(word)),
    all: () => entriesOf(list.lines()),
  });
  return book;
}

/**
 * The lexicon as a list that is looked up in place: phrase, class and weight of each, sorted; of two that are alike, the
 * earlier.
 * @param text lines of a class, its weight, `:` and its entries; comments begin with `#`
 * @throws when a line is none of these, or an entry holds what the file cannot
 */
export function sortedLexicon(text: string): string {
  const rows = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, kind, weight, entries] = /^(\w+) (\d+): (.*)$/.exec(line) ?? [];
    if (entries === undefined) throw new Error(`The lexicon of opinion holds a line of no class: ${line}`);
    for (const entry of entries.toLowerCase().split(', ')) {
      if (!/^[ -~]+$/.test(entry)) throw new Error(`The lexicon of opinion holds ${entry}`);
      if (!rows.has(entry)) rows.set(entry, `${entry}\t${kind ?? ''}\t${weight ?? ''}`);
    }
  }
  return sortedText(rows.values());
}
