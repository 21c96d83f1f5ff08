import { readData } from '../../data/read.ts';

/** The letters of the graph, by their code less one. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz'";
/** The lowest bits of an edge: its letter. */
export const LETTER_MASK = 31;
/** Bit of an edge: the last of its node. */
export const LAST = 32;
/** Bit of an edge: a word ends with it. */
export const FINAL = 64;
/** How far to shift an edge for how common (of 15) the commonest word is that it is part of, and what to mask then. */
export const FREQUENCY_SHIFT = 7;
export const FREQUENCY_MASK = 15;
/** How far to shift an edge for the place where the next letters begin; 0 when there are none. */
export const TARGET_SHIFT = 11;
/** Where the first letters begin. */
export const ROOT = 1;

const APOSTROPHE = 39;

/** The code of a letter, 1 to 27; 0 for anything that the graph does not hold. */
export function codeOf(charCode: number): number {
  if (charCode >= 97 && charCode <= 122) return charCode - 96;
  return charCode === APOSTROPHE ? 27 : 0;
}

let graph: Uint32Array | undefined;

/** Every lower-cased word of the dictionary as a graph of letters, read when first needed. */
export function wordGraph(): Uint32Array {
  if (graph === undefined) {
    const bytes = readData('spelling/graph.bin');
    graph = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  }
  return graph;
}
