import { type Attributes, PADDING, SHAPE } from './attributes.ts';
import type { Unit } from './units.ts';

const CALENDAR =
  /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Christmas|Easter)$/;
/** Of the lexicon's scale from 0 to 7: a word that readers meet every day. */
const COMMON = 4;

/**
 * True for plain writing whose only capitals begin a sentence or stand for a day: nothing in it looks like a name, and the
 * dear part of tagging can be left out. Never true of what is written as people chat, where capitals say little.
 */
export function holdsNoName(units: readonly Unit[], attributes: Attributes): boolean {
  const { informal, casing, shape, begins, lists, rarity } = attributes;
  if (informal === 1 || casing !== 0) return false;
  return units.every(({ text }, index) => {
    const at = index + PADDING;
    const form = shape[at] ?? 0;
    const isCapital = (form >= SHAPE.initial && form <= SHAPE.mixed) || form === SHAPE.shortCaps;
    if (!isCapital || CALENDAR.test(text)) return true;
    return begins[at] === 1 && lists[at] === 0 && (rarity[at] ?? 0) <= COMMON;
  });
}
