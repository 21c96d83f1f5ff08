import type { Span } from '../../core/span.ts';
import { readLines } from '../../data/read.ts';
import { isListedAround, plain } from './around.ts';

let figures: ReadonlySet<string> | undefined;

/** True for a person of history or a character of a story. */
export function isFigure(text: string, span: Span): boolean {
  figures ??= new Set(readLines('names/figures.txt').flatMap((line) => line.split(' | ').map(plain)));
  return isListedAround(figures, text, span);
}
