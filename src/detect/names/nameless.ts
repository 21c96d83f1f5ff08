import { type Attributes, PADDING } from './attributes.ts';
import { NOTHING, SHAPE } from './looks.ts';
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
  const { informal, casing, begins, looks } = attributes;
  if (informal === 1 || casing !== 0) return false;
  return units.every(({ text }, index) => {
    const at = index + PADDING;
    const { shape, lists, rarity } = looks[at] ?? NOTHING;
    const isCapital = (shape >= SHAPE.initial && shape <= SHAPE.mixed) || shape === SHAPE.shortCaps;
    if (!isCapital || CALENDAR.test(text)) return true;
    return begins[at] === 1 && lists === 0 && rarity <= COMMON;
  });
}
