import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { findAll, standsAlone, withoutLinks, wordBefore } from '../text.ts';

/** ISO 7812: 80 for health, then the number of a country; people part the twenty digits as they like. */
const NUMBER = /(?<![\w£$€#.,+-]|\d )(?:UK ?)?80(?:[ -]?\d){18}(?![\w/]|[.,-]\d| ?\d)/g;
/** With a word of the card beside them, digits that somebody mistyped are its number all the same. */
const LOOSE = /(?<![\w£$€#.,+-]|\d )(?:UK ?)?80(?:[ -]?\d){14,20}(?![\w/]|[.,-]\d| ?\d)/g;
const TELLING = /\b(?:ehic|ghic|e111|health insurance card|health card)\b/i;

/** Numbers of European and global health insurance cards (EHIC, GHIC). */
export const detectHealthCards = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (!/80(?:[ -]?\d){14}/.test(text)) return [];
  const told = [...findAll(text, LOOSE)].filter((found) => wordBefore(text, found, TELLING) !== undefined);
  const bare = [...findAll(text, NUMBER)].filter(
    (found) =>
      !told.some(({ start }) => start === found.start) && (found.value.startsWith('UK') || standsAlone(text, found)),
  );
  const hit = (confidence: Hit['confidence'], evidence: string) => (found: { start: number; end: number }) => ({
    start: found.start,
    end: found.end,
    confidence,
    evidence: [evidence],
  });
  return [
    ...told.map(hit('high', 'digits of a health card, and its name before them')),
    ...bare.map(hit('medium', 'twenty digits that begin like a card of health insurance')),
  ].sort((a, b) => a.start - b.start);
});
