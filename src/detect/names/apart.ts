import type { Tagged } from './labels.ts';
import { isListed } from './lexicon.ts';
import { isRoleWord } from './roles.ts';
import type { ScoredName } from './tagger.ts';
import type { Unit } from './units.ts';

/** Parts people whom the tagger took for one: "Roe / Doe", "Roe - Doe", "Roe. Doe", but not "Roe-Doe". */
export function apart(units: readonly Unit[], name: ScoredName): ScoredName[] {
  if (name.type !== 'person') return [name];
  const pieces: ScoredName[] = [];
  let { first } = name;
  let isCut = false;
  for (let at = first; at <= name.last + 1; at++) {
    if (at <= name.last && !isDivider(units, at)) continue;
    if (at > first) pieces.push({ ...name, first, last: at - 1 });
    if (at <= name.last && units[at]?.text === '.') isCut = true;
    first = at + 1;
  }
  if (!isCut) return pieces;
  const whole = pieces.filter((piece) => !isFragment(units, piece));
  return whole.length > 0 ? whole : pieces.slice(0, 1);
}

/** A lone word that no list of names holds. */
function isFragment(units: readonly Unit[], { first, last }: Tagged): boolean {
  const text = units[first]?.text ?? '';
  return first === last && !isListed(text, 'given') && !isListed(text, 'family');
}

function isDivider(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'punctuation') return false;
  if (/^[/|&+:;]$/.test(unit.text)) return true;
  if (/^[.!?]$/.test(unit.text)) return isSentenceEnd(units[at - 1]?.text ?? '');
  return /^[-–—_]+$/.test(unit.text) && (units[at - 1]?.end !== unit.start || units[at + 1]?.start !== unit.end);
}

/** True for a word before a full stop that is no initial, no title and no short form. */
function isSentenceEnd(word: string): boolean {
  return word.length > 3 && !isRoleWord(word);
}
