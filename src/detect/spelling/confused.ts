import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { perWord } from '../memo.ts';
import { type Confusion, confusionsOf } from './confused-list.ts';
import { fitsFrame, type Frame, readFrame, surroundings } from './frame.ts';
import { inCaseOf } from './shape.ts';

/** A word of the dictionary that stands where another is meant. */
export interface ConfusedHit extends Hit {
  readonly word: string;
  readonly meant: string;
}

/** A word that may be meant, told by the very words that stand beside the one that is written. */
interface Entry extends Confusion {
  patterns?: { readonly before: RegExp | undefined; readonly after: RegExp | undefined };
}

/** The same, told by the classes of those words. */
interface Framed extends Confusion {
  frames?: readonly Frame[];
}

/** How much text to either side an entry may look at, in UTF-16 code units. */
const REACH = 48;

/** Words taken for others, each told by the words beside it. */
export const detectConfused = perDocument((document): readonly ConfusedHit[] => {
  const hits: ConfusedHit[] = [];
  let index = -1;
  for (const { kind, text: word, start, end, quoted } of document.tokens) {
    index++;
    if (kind !== 'word' || quoted) continue;
    const beside = meantBeside(document, index);
    const found = beside === undefined ? meantAmong(document, index) : { meant: beside, second: undefined };
    if (found === undefined) continue;
    const meant = inCaseOf(word, found.meant);
    const evidence = [`beside these words “${found.meant}” is meant`];
    const written = found.second === undefined ? { word, end } : both(word, start, found.second);
    hits.push({ start, ...written, meant, confidence: 'high', evidence, suggestions: [meant] });
  }
  return hits;
});

function both(first: string, start: number, second: string): Pick<ConfusedHit, 'word' | 'end'> {
  const word = `${first} ${second}`;
  return { word, end: start + word.length };
}

/** What is meant by a word, told by the words themselves that stand beside it. */
function meantBeside({ tokens, prose: { text } }: Document, index: number): string | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const candidates = meantBy(plain(token.text)).besides;
  if (candidates.length === 0) return undefined;
  const before = plain(text.slice(Math.max(0, token.start - REACH), token.start));
  const after = plain(text.slice(token.end, token.end + REACH));
  return candidates.find((candidate) => fits(candidate, before, after))?.meant;
}

/** The same, told by the classes of those words. */
function meantAmong(document: Document, index: number): Framed | undefined {
  const word = document.tokens[index]?.text ?? '';
  const candidates = isAcronym(word) ? [] : meantBy(plain(word)).framed;
  if (candidates.length === 0) return undefined;
  const beside = surroundings(document, index);
  return candidates.find((candidate) => {
    if (candidate.second !== undefined && !isFollowedBy(candidate.second, document, index)) return false;
    const place =
      candidate.second === undefined ? beside : { ...beside, after: surroundings(document, index + 1).after };
    return framesOf(candidate).some((frame) => fitsFrame(frame, place));
  });
}

/** True for two words with one space between them. */
function isFollowedBy(word: string, { tokens }: Document, index: number): boolean {
  const [first, second] = [tokens[index], tokens[index + 1]];
  return second?.text === word && second.start === (first?.end ?? 0) + 1 && second.block === first?.block;
}

/** What may be meant by a lower-cased word. */
const meantBy = perWord((word) => {
  const confusions = confusionsOf(word);
  const besides: Entry[] = confusions.filter(({ kind }) => kind === 'beside');
  const framed: Framed[] = confusions.filter(({ kind }) => kind === 'frames');
  return { besides, framed };
});

/** An acronym is no slip: IT, WHO. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function framesOf(candidate: Framed): readonly Frame[] {
  return (candidate.frames ??= candidate.source.split(' / ').map(readFrame));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s/g, ' ');
}

function fits(entry: Entry, before: string, after: string): boolean {
  entry.patterns ??= patternsOf(entry.source);
  return entry.patterns.before?.test(before) !== false && entry.patterns.after?.test(after) !== false;
}

function patternsOf(source: string): Required<Entry>['patterns'] {
  const [before = '', after = ''] = source.split(';').map((field) => field.trim());
  return {
    before: pattern(before, (words) => `(?<![\\w'-])(?:${words}) $`),
    after: pattern(after, (words) => `(?: (?:${words})(?!\\w|-\\w))`, '^'),
  };
}

/** A field's own pattern when it begins with `=`, one round its words otherwise, nothing when it is empty. */
function pattern(field: string, around: (words: string) => string, begin = ''): RegExp | undefined {
  if (field === '') return undefined;
  return new RegExp(begin + (field.startsWith('=') ? field.slice(1) : around(field)));
}
