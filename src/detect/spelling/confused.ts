import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { perWord } from '../memo.ts';
import { CONFUSABLES } from './confusables.ts';
import { inCaseOf } from './shape.ts';

/** A word of the dictionary that stands where another is meant. */
export interface ConfusedHit extends Hit {
  readonly word: string;
  readonly meant: string;
}

interface Entry {
  readonly meant: string;
  readonly before: string;
  readonly after: string;
  patterns?: { readonly before: RegExp | undefined; readonly after: RegExp | undefined };
}

/** How much text to either side an entry may look at, in UTF-16 code units. */
const REACH = 48;

let entries: ReadonlyMap<string, Entry[]> | undefined;

/** Words taken for others, each told by the words beside it. */
export const detectConfused = perDocument((document): readonly ConfusedHit[] => {
  const hits: ConfusedHit[] = [];
  const { text } = document.prose;
  for (const { kind, text: word, start, end, quoted } of document.tokens) {
    if (kind !== 'word' || quoted) continue;
    const candidates = candidatesFor(word);
    if (candidates === undefined) continue;
    const before = plain(text.slice(Math.max(0, start - REACH), start));
    const after = plain(text.slice(end, end + REACH));
    const entry = candidates.find((candidate) => fits(candidate, before, after));
    if (entry === undefined) continue;
    const meant = inCaseOf(word, entry.meant);
    const evidence = [`beside these words “${entry.meant}” is meant`];
    hits.push({ start, end, word, meant, confidence: 'high', evidence, suggestions: [meant] });
  }
  return hits;
});

const candidatesFor = perWord((word) => (entries ??= read()).get(plain(word)));

function plain(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s/g, ' ');
}

function fits(entry: Entry, before: string, after: string): boolean {
  entry.patterns ??= {
    before: pattern(entry.before, (words) => `(?<![\\w'-])(?:${words}) $`),
    after: pattern(entry.after, (words) => `(?: (?:${words})(?!\\w))`, '^'),
  };
  return entry.patterns.before?.test(before) !== false && entry.patterns.after?.test(after) !== false;
}

/** A field's own pattern when it begins with `=`, one round its words otherwise, nothing when it is empty. */
function pattern(field: string, around: (words: string) => string, begin = ''): RegExp | undefined {
  if (field === '') return undefined;
  return new RegExp(begin + (field.startsWith('=') ? field.slice(1) : around(field)));
}

function read(): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const line of CONFUSABLES.trim().split('\n')) {
    const [head = '', before = '', after = ''] = line.split(';').map((field) => field.trim());
    const [word = '', meant = ''] = head.split(' > ');
    const entry = { meant, before, after };
    const known = map.get(word);
    if (known === undefined) map.set(word, [entry]);
    else known.push(entry);
  }
  return map;
}
