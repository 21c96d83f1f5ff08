import { readLines } from '../../data/read.ts';

/** What a word may be; `src/data/offence/words.txt` says what each means. */
export type WordClass =
  | 'strong'
  | 'mild'
  | 'insult'
  | 'beast'
  | 'trait'
  | 'rude'
  | 'slur'
  | 'group'
  | 'camp'
  | 'person'
  | 'violent'
  | 'sexual'
  | 'gore'
  | 'counter'
  | 'charge'
  | 'abuse';

/** A word's level in each class it belongs to: 3 says much by itself, 1 only in company. */
export type Entry = Readonly<Partial<Record<WordClass, number>>>;

export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>;
  /** Entries of several words by their first word, longest first; a hyphen is a word of its own. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Classes whose single words take a plural. */
const PLURAL = new Set(['insult', 'beast', 'slur', 'abuse', 'sexual', 'charge']);
/** Its files below the shipped data; of a word in two lines the later one counts. */
export const LEXICON_FILES: readonly string[] = ['offence/borrowed.txt', 'offence/words.txt'];

let lexicon: Lexicon | undefined;

/** The lexicon, read when first asked for. */
export function offenceLexicon(): Lexicon {
  return (lexicon ??= readLexicon());
}

function readLexicon(): Lexicon {
  const words = new Map<string, Partial<Record<WordClass, number>>>();
  const phrases = new Map<string, string[][]>();
  const add = (word: string, kind: WordClass, level: number) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, { [kind]: level });
    else known[kind] = level;
  };
  for (const line of LEXICON_FILES.flatMap((file) => readLines(file))) {
    const { kind, level, entries } = parseLine(line);
    for (const entry of entries) {
      add(entry, kind, level);
      if (/[ -]/.test(entry)) addPhrase(phrases, entry);
      if (entry.includes(' ')) continue;
      for (const form of formsOf(entry, kind)) {
        if (kind === 'charge' || !words.has(form)) add(form, kind, level);
        if (form.includes('-')) addPhrase(phrases, form);
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  return { words, phrases };
}

/** One line of a word list: `class level: word, several words, …`. */
export function parseLine(line: string): { kind: WordClass; level: number; entries: string[] } {
  const colon = line.indexOf(': ');
  const [kind, level = 1] = line.slice(0, colon).split(' ');
  return { kind: kind as WordClass, level: Number(level), entries: line.slice(colon + 2).split(', ') };
}

function addPhrase(phrases: Map<string, string[][]>, entry: string): void {
  const parts = entry.split(/ |(?=-)|(?<=-)/);
  const first = parts[0] ?? '';
  const list = phrases.get(first);
  if (list === undefined) phrases.set(first, [parts]);
  else list.push(parts);
}

/** Plurals of nouns and the endings of verbs that the lists leave out. */
export function formsOf(word: string, kind: WordClass): string[] {
  if (PLURAL.has(kind)) return [pluralOf(word)];
  if (kind !== 'violent') return [];
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const doubled = /[^aeiou][aeiou][bgmnptd]$/.test(word) ? word + word.slice(-1) : stem;
  return [pluralOf(word), `${doubled}ed`, `${doubled}ing`];
}

function pluralOf(word: string): string {
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What the lexicon says of a lower-cased word; a possessive counts as its word. */
export function entryOf(word: string): Entry | undefined {
  return offenceLexicon().words.get(word);
}

/** One list a word stands in. */
export interface LexiconPlace {
  /** The list's file under `src/data`; the `SOURCES.md` beside it tells whose it is. */
  readonly file: string;
  readonly kind: WordClass;
  readonly level: number;
}

/** Every list that holds a lower-cased word, itself or as a form of an entry. Reads the lists anew: for `draftlint trace`. */
export function placesOf(word: string): LexiconPlace[] {
  return LEXICON_FILES.flatMap((file) =>
    readLines(file)
      .map(parseLine)
      .filter(({ kind, entries }) => entries.some((entry) => entry === word || formsOf(entry, kind).includes(word)))
      .map(({ kind, level }) => ({ file, kind, level })),
  );
}
