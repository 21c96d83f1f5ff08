import type { Lexicon } from './lexicon.ts';
import { type Look, lookOf, NOTHING, SHAPE } from './looks.ts';
import type { Unit } from './units.ts';

/** Empty places before and after the units, so that a feature may look at neighbours without asking whether they exist. */
export const PADDING = 2;

/** What the tagger knows of a block; index `i + PADDING` is unit `i`. */
export interface Attributes {
  readonly length: number;
  readonly looks: readonly Look[];
  /** 1 where a sentence or a quotation begins. */
  readonly begins: Uint8Array;
  /** How the post uses capitals: 0 as usual, 1 hardly any, 2 nearly all letters, 3 most words begin with one. */
  readonly casing: number;
  /** 1 for a post with an account, a hashtag, a link or an emoji, or without a full stop at its end. */
  readonly informal: number;
}

const BEGINS_AFTER = /^[.!?:…|"“‘([{~»«*•–—-]$/;
const NO_UNITS: readonly Look[] = Array.from({ length: PADDING }, () => NOTHING);

export function attributesOf(units: readonly Unit[], lexicon: Lexicon): Attributes {
  const looks = [...NO_UNITS, ...units.map((unit) => lookOf(unit, lexicon)), ...NO_UNITS];
  const begins = new Uint8Array(looks.length);
  for (let index = 0; index < units.length; index++) begins[index + PADDING] = beginsAfter(units[index - 1]) ? 1 : 0;
  const casing = casingOf(looks);
  const informal = isInformal(units, looks) ? 1 : 0;
  return { length: units.length, looks, begins, casing, informal };
}

/** True when a sentence or a quotation begins after a unit, or after nothing. */
export function beginsAfter(unit: Unit | undefined): boolean {
  return unit === undefined || BEGINS_AFTER.test(unit.text);
}

function isInformal(units: readonly Unit[], looks: readonly Look[]): boolean {
  const ends = units.at(-1)?.text ?? '';
  return !/^[.:;)”"’]$/.test(ends) || looks.some(({ shape }) => shape >= SHAPE.handle && shape <= SHAPE.emoji);
}

function casingOf(looks: readonly Look[]): number {
  let lower = 0;
  let title = 0;
  let caps = 0;
  for (const { shape } of looks) {
    if (shape === SHAPE.lower) lower++;
    else if (shape === SHAPE.title) title++;
    else if (shape === SHAPE.caps || shape === SHAPE.shortCaps) caps++;
  }
  const words = lower + title + caps;
  if (words === 0) return 0;
  if (caps / words > 0.6 && caps > 1) return 2;
  if (title + caps === 0 || (title + caps === 1 && words > 12)) return 1;
  return title / words > 0.6 && words > 2 ? 3 : 0;
}
