import { type Attributes, PADDING } from './attributes.ts';
import { DICTIONARY, NOTHING, SHAPE } from './looks.ts';
import type { Unit } from './units.ts';

const CALENDAR =
  /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Christmas|Easter)$/;
/** Of the lexicon's scale from 0 to 7: a word that readers meet every day. */
const COMMON = 4;

/** So many units on each side of what looks like part of a name may belong to it, or tell of it. */
const REACH = 2;

/**
 * The units that may be part of a name, a 1 for each, or nothing when none is: in plain writing whatever has no capital,
 * begins a sentence or stands for a day, and has no other unit near by. The dear part of tagging is left out for these.
 * What is written as people chat may hold a name anywhere, as capitals say little there.
 */
export function mayBeNamed(units: readonly Unit[], attributes: Attributes): Uint8Array | undefined {
  const { informal, casing } = attributes;
  const near = new Uint8Array(units.length);
  if (informal === 1 || casing !== 0) return near.fill(1);
  const named = new Set(
    units.filter(({ text }, index) => looksLikeName(text, index + PADDING, attributes)).map(textOf),
  );
  if (named.size === 0) return undefined;
  for (const [index, { text }] of units.entries())
    if (named.has(text)) near.fill(1, Math.max(0, index - REACH), index + REACH + 1);
  return near;
}

function textOf({ text }: Unit): string {
  return text;
}

function looksLikeName(text: string, at: number, { begins, looks }: Attributes): boolean {
  const { shape, lists, rarity, dictionary } = looks[at] ?? NOTHING;
  const isCapital = (shape >= SHAPE.initial && shape <= SHAPE.mixed) || shape === SHAPE.shortCaps;
  if (!isCapital || CALENDAR.test(text)) return false;
  return begins[at] !== 1 || lists !== 0 || rarity > COMMON || dictionary !== DICTIONARY.lower;
}
