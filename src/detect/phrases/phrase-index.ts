import { CODES } from './code.ts';

/** What is known of every phrase before a text is read; made by `buildIndex`, kept as one file of typed arrays. */
export interface PhraseIndex {
  /** The number of a list's first phrase, by the list's key. */
  readonly lists: Readonly<Record<string, number>>;
  /** Pieces of text in Latin-1, one after another. */
  readonly letters: Buffer;
  readonly arrays: Readonly<Record<ArrayName, Uint32Array>>;
}

/**
 * Numbers by name. `…At` says where a thing's own part of the next array begins, and at the thing after it, ends.
 * A code leads to slots, a slot to a piece and where in it the code stands, a piece to the alternatives that it may give
 * away; an alternative belongs to a phrase and needs sets of pieces.
 */
const ARRAY_NAMES = [
  'slotAt', // by code
  'slotPiece',
  'slotOffset',
  'pieceAt', // by piece, into the letters
  'userAt', // by piece
  'users', // alternatives
  'phraseOf', // by alternative
  'kindOf', // by alternative
  'sourceAt', // by alternative, into the letters
  'setAt', // by alternative
  'memberAt', // by set
  'members', // pieces
  'alwaysAt', // by phrase
  'always', // alternatives that no piece gives away
] as const;
export type ArrayName = (typeof ARRAY_NAMES)[number];

/** How an alternative is looked for. */
export const KIND = {
  /** The piece is the alternative: where it stands between word boundaries, it matches. */
  literal: 0,
  /** Its pattern is run over the sentence that holds what it needs. */
  pattern: 1,
} as const;

const HEADER = 8;

/** Lays an index out as one file: the length of the head, the head as JSON, the arrays, the letters. */
export function packIndex({ lists, letters, arrays }: PhraseIndex): Buffer {
  const lengths = ARRAY_NAMES.map((name) => arrays[name].length);
  const head = Buffer.from(JSON.stringify({ lists, lengths }));
  const padding = Buffer.alloc((4 - ((HEADER + head.length) % 4)) % 4, ' ');
  const size = Buffer.alloc(HEADER);
  size.writeUInt32LE(head.length + padding.length, 0);
  const body = ARRAY_NAMES.map((name) => {
    const { buffer, byteOffset, byteLength } = arrays[name];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  return Buffer.concat([size, head, padding, ...body, letters]);
}

/** @param file as `packIndex` laid it out; read in place, nothing is copied */
export function unpackIndex(file: Buffer): PhraseIndex {
  const headLength = file.readUInt32LE(0);
  const { lists, lengths } = JSON.parse(file.toString('utf8', HEADER, HEADER + headLength)) as {
    lists: Record<string, number>;
    lengths: number[];
  };
  const aligned = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer);
  let at = aligned.byteOffset + HEADER + headLength;
  const arrays = {} as Record<ArrayName, Uint32Array>;
  for (const [index, name] of ARRAY_NAMES.entries()) {
    const length = lengths[index] ?? 0;
    arrays[name] = new Uint32Array(aligned.buffer, at, length);
    at += length * 4;
  }
  return { lists, letters: aligned.subarray(at - aligned.byteOffset), arrays };
}

/** An index of no phrases at all. */
export function emptyArrays(): Record<ArrayName, number[]> {
  const arrays = Object.fromEntries(ARRAY_NAMES.map((name) => [name, [] as number[]])) as Record<ArrayName, number[]>;
  arrays.slotAt = Array.from({ length: CODES + 1 }, () => 0);
  return arrays;
}
