import { escapeOf } from '../../core/escape.ts';
import { CODE_LETTERS, CODES, nextCode } from './code.ts';
import { emptyArrays, KIND, type PhraseIndex } from './phrase-index.ts';
import { type Need, shapeOf } from './shape.ts';
import { alternativesOf } from './split.ts';

export interface PhraseSources {
  readonly key: string;
  /** The phrases with every group written out. */
  readonly sources: readonly string[];
}

/**
 * Reads all phrases once, so that a run has to read none: a text is looked through for pieces, and only what a piece
 * gives away is compiled.
 * @throws when two lists have one key
 */
export function buildIndex(lists: readonly PhraseSources[]): PhraseIndex {
  const builder = new Builder();
  const numbers: Record<string, number> = {};
  for (const { key, sources } of lists) {
    if (Object.hasOwn(numbers, key)) throw new Error(`Two lists of phrases look alike: ${key}`);
    numbers[key] = builder.phraseCount;
    for (const source of sources) builder.addPhrase(source);
  }
  return { lists: numbers, ...builder.done() };
}

class Builder {
  phraseCount = 0;
  private readonly arrays = emptyArrays();
  private readonly pieces = new Map<string, { readonly number: number; readonly users: number[] }>();
  private readonly sources: string[] = [];

  addPhrase(source: string): void {
    const { arrays } = this;
    arrays.alwaysAt.push(arrays.always.length);
    for (const alternative of alternativesOf(source)) {
      const { literals, needs } = shapeOf(alternative);
      const areFound = literals?.every((literal) => literal.length >= CODE_LETTERS && isLatin(literal)) === true;
      if (areFound) for (const literal of literals) this.addLiteral(literal);
      else this.addPattern(alternative, literals === undefined ? needs : [literals.map(longestLatin)]);
    }
    this.phraseCount++;
  }

  private addLiteral(literal: string): void {
    const number = this.addAlternative(KIND.literal, literal, []);
    this.piece(literal).users.push(number);
  }

  private addPattern(source: string, allNeeds: Need): void {
    const known = allNeeds.filter((set) => set.every(isLatin));
    const trigger = rarest(known);
    const others = known.filter((set) => set !== trigger).sort((a, b) => a.length - b.length);
    const needs = trigger === undefined ? others : [trigger, ...others];
    const number = this.addAlternative(KIND.pattern, escaped(source), needs);
    if (trigger === undefined) this.arrays.always.push(number);
    else for (const entry of new Set(trigger)) this.piece(entry).users.push(number);
  }

  private addAlternative(kind: number, source: string, needs: Need): number {
    const { arrays } = this;
    arrays.phraseOf.push(this.phraseCount);
    arrays.kindOf.push(kind);
    arrays.setAt.push(arrays.memberAt.length);
    for (const set of needs) {
      arrays.memberAt.push(arrays.members.length);
      for (const entry of set) arrays.members.push(this.piece(entry).number);
    }
    return this.sources.push(source) - 1;
  }

  private piece(text: string): { readonly number: number; readonly users: number[] } {
    let piece = this.pieces.get(text);
    if (piece === undefined) this.pieces.set(text, (piece = { number: this.pieces.size, users: [] }));
    return piece;
  }

  done(): Omit<PhraseIndex, 'lists'> {
    const { arrays } = this;
    arrays.alwaysAt.push(arrays.always.length);
    arrays.setAt.push(arrays.memberAt.length);
    arrays.memberAt.push(arrays.members.length);
    let letters = '';
    const slots = Array.from({ length: CODES }, (): [piece: number, offset: number][] => []);
    const uses = usesOfCodes(this.pieces.keys());
    for (const [text, { number, users }] of this.pieces) {
      arrays.pieceAt.push(letters.length);
      arrays.userAt.push(arrays.users.length);
      arrays.users.push(...users);
      letters += text;
      if (users.length > 0) addSlot(slots, uses, text, number);
    }
    arrays.pieceAt.push(letters.length);
    arrays.userAt.push(arrays.users.length);
    for (const source of this.sources) {
      arrays.sourceAt.push(letters.length);
      letters += source;
    }
    arrays.sourceAt.push(letters.length);
    for (const [code, held] of slots.entries()) {
      arrays.slotAt[code] = arrays.slotPiece.length;
      for (const [piece, offset] of held) {
        arrays.slotPiece.push(piece);
        arrays.slotOffset.push(offset);
      }
    }
    arrays.slotAt[CODES] = arrays.slotPiece.length;
    const typed = Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, Uint32Array.from(values)]));
    return { arrays: typed as PhraseIndex['arrays'], letters: Buffer.from(letters, 'latin1') };
  }
}

/** How often each code stands in the pieces: what is common in them is common in what people write. */
function usesOfCodes(pieces: Iterable<string>): Uint32Array {
  const uses = new Uint32Array(CODES);
  for (const text of pieces) for (const code of codesOf(text)) uses[code] = (uses[code] ?? 0) + 1;
  return uses;
}

/** Keeps a piece under its rarest code, so that a text seldom leads to it. */
function addSlot(
  slots: readonly [piece: number, offset: number][][],
  uses: Uint32Array,
  text: string,
  piece: number,
): void {
  const codes = codesOf(text);
  let offset = 0;
  for (const [at, code] of codes.entries()) if ((uses[code] ?? 0) < (uses[codes[offset] ?? 0] ?? 0)) offset = at;
  slots[codes[offset] ?? -1]?.push([piece, offset]);
}

/** The codes of a text, in order; none for one that is too short. */
function codesOf(text: string): number[] {
  const codes: number[] = [];
  let code = 0;
  for (let at = 0; at < text.length; at++) {
    code = nextCode(code, text.charCodeAt(at));
    if (at >= CODE_LETTERS - 1) codes.push(code);
  }
  return codes;
}

/** The set that a text is least likely to hold an entry of, of those whose entries are all long enough to be kept. */
function rarest(needs: Need): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let least = Infinity;
  for (const set of needs) {
    if (set.some((entry) => entry.length < CODE_LETTERS)) continue;
    const chance = chanceOf(set);
    if (chance < least) [best, least] = [set, chance];
  }
  return best;
}

/** How likely a text holds an entry of a set, by their lengths; only good for comparing. */
function chanceOf(set: readonly string[]): number {
  return set.reduce((sum, entry) => sum + 4 ** -Math.min(entry.length, 9), 0);
}

function isLatin(text: string): boolean {
  return /^[\0-\xFF]*$/.test(text);
}

/** The longest part of a text that can be kept. */
function longestLatin(text: string): string {
  const parts = text.split(/[^\0-\xFF]/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** The same pattern in Latin-1. */
function escaped(source: string): string {
  return source.replace(/[^\0-\xFF]/g, escapeOf);
}
