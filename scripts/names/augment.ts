/** Makes the training posts: the labelled ones, copies of some without capitals or all in capitals, and copies that name others. */
import type { Unit } from '../../src/detect/names/units.ts';
import { labelled, type GoldPost, type Labelled } from './gold.ts';
import { swapped } from './swap.ts';

/** Of each post in so many, one copy in small letters and one in capitals is learned too. */
const LOWER_EVERY = 6;
const CAPITALS_EVERY = 12;

/** @param lists every listed word in small letters, with the bits of its lists */
export function trainingPosts(posts: readonly GoldPost[], lists: ReadonlyMap<string, number>): Labelled[] {
  const originals = posts.flatMap(labelled).filter(({ units }) => units.length > 0);
  const copies = originals.flatMap((post, index) => [
    ...(index % LOWER_EVERY === 0 ? [recased(post, (text) => text.toLowerCase())] : []),
    ...(index % CAPITALS_EVERY === 3 ? [recased(post, (text) => text.toUpperCase())] : []),
  ]);
  return [...originals, ...copies, ...swapped(originals, lists)];
}

function recased({ units, labels }: Labelled, change: (text: string) => string): Labelled {
  const recase = (unit: Unit): Unit => (unit.kind === 'word' ? { ...unit, text: change(unit.text) } : unit);
  return { units: units.map(recase), labels };
}
