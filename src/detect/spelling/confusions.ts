import { APART } from './apart.ts';
import { CONFUSABLES } from './confusables.ts';
import { FRAMES } from './frames.ts';
import { LEFT_OUT } from './left-out.ts';
import { LOOKALIKES } from './lookalikes.ts';

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '');
}

/** The lines of every list of words that are taken for others: told by the words beside them, and by the classes of those. */
export const BESIDE: readonly string[] = linesOf(CONFUSABLES);
export const FRAMED: readonly string[] = [FRAMES, LOOKALIKES, LEFT_OUT, APART].flatMap(linesOf);
