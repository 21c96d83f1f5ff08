import type { Document, Token } from '../../core/document.ts';
import { perWord } from '../memo.ts';
import { nextOnLine } from './line.ts';
import { hasCapital } from './shape.ts';
import { classesOf, stemsOf } from './word-classes.ts';

/** Classes of which a word has one, and such of which it has none. */
interface Classes {
  readonly some: string;
  readonly none: string;
}

/** One word that a frame asks for beside its place. */
interface Item {
  readonly words: ReadonlySet<string>;
  /** Bare verbs, of which any form will do. */
  readonly stems: ReadonlySet<string>;
  readonly classes: readonly Classes[];
  readonly isNegated: boolean;
  readonly isOptional: boolean;
}

/** What must stand before a place, the nearest first, and after it. */
export interface Frame {
  readonly before: readonly LazyItem[];
  readonly after: readonly LazyItem[];
}

/** An item as it is written until it is first asked for: most frames fail at the nearest word. */
class LazyItem {
  private readonly source: string;
  private item: Item | undefined;

  constructor(source: string) {
    this.source = source;
  }

  get read(): Item {
    return (this.item ??= readItem(this.source));
  }
}

/** A neighbour as frames see it; the edge of a sentence, of a line or of a block is one too. */
interface Neighbour {
  readonly word: string;
  readonly classes: string;
}

/** A word whose classes take many a look into the dictionary, so that they are told when a frame asks for them. */
class WordNeighbour implements Neighbour {
  readonly word: string;
  private readonly hasCapital: boolean;

  constructor(word: string, isCapital: boolean) {
    this.word = word;
    this.hasCapital = isCapital;
  }

  get classes(): string {
    const classes = classesOf(this.word);
    return this.hasCapital ? `${classes}K` : classes;
  }
}

/** Both sides of a place. */
export interface Surroundings {
  readonly before: Side;
  readonly after: Side;
}

/** How many words a frame may look at on each side. */
const REACH = 6;
const START: Neighbour = { word: '^', classes: '' };
const END: Neighbour = { word: '$', classes: '' };
const COMMA: Neighbour = { word: ',', classes: '' };
/** Anything that is no plain word: a link, a sign, a part of something with a hyphen. */
const OTHER: Neighbour = { word: '', classes: '' };

/**
 * Reads a frame: `~change|open {d}? _ {N-V} !of`. `_` is the place; words stand as they are, `~` before bare verbs means any
 * form of them, `{NP-V}` means a word of class N or P and not of V, `#` a number, `!` that there is none such, `?` that it
 * may be missing, `^`, `$` and `,` the edges of a sentence and a comma.
 */
export function readFrame(source: string): Frame {
  const [before = '', after = ''] = source.split('_');
  const items = (side: string) =>
    side
      .split(' ')
      .filter((item) => item !== '')
      .map((item) => new LazyItem(item));
  return { before: items(before).reverse(), after: items(after) };
}

function readItem(source: string): Item {
  const isNegated = source.startsWith('!');
  const isOptional = source.endsWith('?');
  const words = new Set<string>();
  const stems = new Set<string>();
  const classes: Classes[] = [];
  for (const part of source.slice(isNegated ? 1 : 0, isOptional ? -1 : undefined).split('|')) {
    if (part.startsWith('{')) {
      const [some = '', none = ''] = part.slice(1, -1).split('-');
      classes.push({ some, none });
    } else if (part === '#') classes.push({ some: part, none: '' });
    else if (part.startsWith('~')) stems.add(part.slice(1));
    else words.add(part);
  }
  return { words, stems, classes, isNegated, isOptional };
}

/** True when the words beside a place are those that a frame asks for. */
export function fitsFrame(frame: Frame, { before, after }: Surroundings): boolean {
  return fits(frame.before, 0, before, 0) && fits(frame.after, 0, after, 0);
}

function fits(items: readonly LazyItem[], at: number, words: Side, index: number): boolean {
  const item = items[at]?.read;
  if (item === undefined) return true;
  if (item.isOptional && fits(items, at + 1, words, index)) return true;
  return isMet(item, words.at(index)) && fits(items, at + 1, words, index + 1);
}

function isMet({ words, stems, classes, isNegated }: Item, neighbour: Neighbour): boolean {
  const { word } = neighbour;
  const isOne =
    words.has(word) ||
    classes.some(({ some, none }) => hasClass(neighbour.classes, some) && !hasClass(neighbour.classes, none)) ||
    (stems.size > 0 && stemsOf(word).some((stem) => stems.has(stem)));
  return isOne !== isNegated;
}

function hasClass(classes: string, wanted: string): boolean {
  for (const letter of classes) if (wanted.includes(letter)) return true;
  return false;
}

/** The words on both sides of a token as far as frames look. */
export function surroundings(document: Document, index: number): Surroundings {
  return { before: new Side(document, index, -1, START), after: new Side(document, index, 1, END) };
}

/** The words on one side of a token, the nearest first; most places are told by the first, so each is read when asked for. */
class Side {
  private readonly document: Document;
  private readonly step: 1 | -1;
  private readonly edge: Neighbour;
  private readonly found: Neighbour[] = [];
  /** Index of the token that was read last; undefined when there are no more. */
  private index: number | undefined;

  constructor(document: Document, index: number, step: 1 | -1, edge: Neighbour) {
    this.document = document;
    this.index = index;
    this.step = step;
    this.edge = edge;
  }

  /** @param place 0 for the nearest; beyond the last there is the edge */
  at(place: number): Neighbour {
    while (this.found.length <= place && this.index !== undefined) this.readOn(this.index);
    return this.found[place] ?? this.edge;
  }

  private readOn(index: number): void {
    const { document, step, edge, found } = this;
    const token = nextOnLine(document, index, step);
    this.index = token === undefined ? undefined : index + step;
    if (token === undefined || isPossessiveOf(document, token)) return;
    const neighbour = neighbourOf(token, document.prose.text, edge);
    found.push(neighbour);
    if (neighbour === edge || found.length === REACH) this.index = undefined;
  }
}

/** The apostrophe of `doctors’`, which is read with its word. */
function isPossessiveOf({ prose: { text } }: Document, { text: sign, start }: Token): boolean {
  return (sign === "'" || sign === '’') && text[start - 1] === 's';
}

function neighbourOf(token: Token, text: string, edge: Neighbour): Neighbour {
  if (token.kind === 'punctuation') {
    if (token.text === ',' || token.text === ';') return COMMA;
    return '.!?'.includes(token.text) ? edge : OTHER;
  }
  if ((token.kind !== 'word' && token.kind !== 'number') || text[token.end] === '-' || text[token.start - 1] === '-')
    return OTHER;
  const isPossessive = token.text.endsWith('s') && (text[token.end] === "'" || text[token.end] === '’');
  return plainNeighbour(isPossessive ? `${token.text}'` : token.text);
}

const plainNeighbour = perWord((text): Neighbour => {
  // IT, US and WHO are no pronouns.
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase())
    return { word: text, classes: 'NK' };
  return new WordNeighbour(text.toLowerCase().replace(/[’ʼ]/g, "'"), hasCapital(text));
});
