import { listedAround } from './around.ts';

/** True for a person of history or a character of a story. */
export const isFigure = listedAround('names/figures.txt');
