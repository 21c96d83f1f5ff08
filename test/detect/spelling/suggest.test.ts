import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isWord } from '../../../src/detect/spelling/dictionary.ts';
import {
  codeOf,
  FINAL,
  LAST,
  LETTER_MASK,
  LETTERS,
  ROOT,
  TARGET_SHIFT,
  wordGraph,
} from '../../../src/detect/spelling/graph.ts';
import { alikeIn, SOUNDS_ALIKE } from '../../../src/detect/spelling/pairs.ts';
import { plausibility } from '../../../src/detect/spelling/plausible.ts';
import { nearWords } from '../../../src/detect/spelling/search.ts';
import {
  AT_FIRST,
  DOUBLE_FOR_ONE,
  HALF_A_DOUBLE,
  omissions,
  ONE_TOO_MANY,
  replacements,
  SWAPPED,
  SWAPPED_AT_FIRST,
} from '../../../src/detect/spelling/slips.ts';
import { suggest } from '../../../src/detect/spelling/suggest.ts';

const SEED = { seed: 20151, numRuns: 6 };
const BOUND = 170;

describe('suggestions', () => {
  it.each([
    ['goverment', 'government'],
    ['recieve', 'receive'],
    ['farmacy', 'pharmacy'],
    ['pensle', 'pencil'],
    ['akshun', 'action'],
    ['rist', 'wrist'],
    ['dout', 'doubt'],
    ['choclate', 'chocolate'],
    ['wasnt', "wasn't"],
    ['seeked', 'sought'],
    ['mondays', "monday's"],
    ['alot', 'a lot'],
    ['ofthe', 'of the'],
    ['LIBARY', 'LIBRARY'],
    ['Libary', 'Library'],
    ['dougles', 'Douglas'],
    // Other forms of the word that is found.
    ['departmet', 'departments'],
    // A syllable that stands twice, and was written once.
    ['remaing', 'remaining'],
    ['altho', 'although'],
    ['lefted', 'left'],
  ])('offers for %s first of all, or near the top, %s', (typo, meant) => {
    expect(suggest(typo).map((word) => word.toLowerCase())).toContain(meant.toLowerCase());
  });

  it.each([
    // Only letters left out; all the letters in another order; the same sound; a plural kept; a common word.
    ['harbur', 'harbour', 'harbourer'],
    ['gadren', 'garden', 'gained'],
    ['skool', 'school', 'spool'],
    ['bichs', 'beaches', 'beach'],
    ['parck', 'park', 'parch'],
    // Two words that hardly ever stand side by side.
    ['tooday', 'today', 'too day'],
  ])('holds, for %s, %s for more plausible than %s', (written, one, other) => {
    expect(plausibility(written, one)).toBeGreaterThan(plausibility(written, other));
  });

  it('keeps the case of what is written', () => {
    expect(suggest('GOVERMENT')[0]).toBe('GOVERNMENT');
    expect(suggest('Goverment')[0]).toBe('Government');
    expect(suggest('goverment')[0]).toBe('government');
  });

  it.each([
    ['recogize', 'recognise', 'recognize'],
    ['neigborhood', 'neighbourhood', 'neighborhood'],
    ['theater', 'theatre', undefined],
    ['fullfill', 'fulfil', 'fulfill'],
    ['promize', 'promise', undefined],
  ])(
    'offers for %s first %s, and the American spelling last, and only to who writes it: %s',
    (typo, british, american) => {
      const found = suggest(typo);
      expect(found).toContain(british);
      if (american === undefined) expect(found).not.toContain(typo);
      else expect(found.at(-1)).toBe(american);
    },
  );

  it('offers no American spelling to who writes the British one', () => {
    expect(suggest('recogise')).not.toContain('recognize');
    expect(suggest('neigbourhood')).not.toContain('neighborhood');
  });

  it('offers at most five, different ones, never the word itself, and words of the dictionary', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z']{1,30}$/), (typo) => {
        const found = suggest(typo);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain(typo);
        for (const word of found)
          for (const part of word.split(' ')) expect(isWord(part) || part.endsWith("'s"), word).toBe(true);
      }),
      { seed: 20151, numRuns: 300 },
    );
  });

  it('bears any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typo) => {
        expect(Array.isArray(suggest(typo))).toBe(true);
      }),
      { seed: 20151, numRuns: 200 },
    );
  });

  it('finds exactly the words that are near by the price of each slip', () => {
    const words = everyWord();
    fc.assert(
      fc.property(
        fc.constantFrom(...words.filter((word) => word.length > 4)),
        fc.nat(),
        fc.nat(25),
        (word, at, letter) => {
          const place = at % word.length;
          const typo = word.slice(0, place) + LETTERS.charAt(letter) + word.slice(place + (at % 2));
          const found = new Map<string, number>();
          nearWords(typo, BOUND, Infinity, (near, cost) => {
            found.set(near, cost);
            return Infinity;
          });
          const expected = new Map(
            words.map((one) => [one, price(typo, one)] as const).filter(([, cost]) => cost <= BOUND),
          );
          expect([...found].sort()).toEqual([...expected].sort());
        },
      ),
      SEED,
    );
  });
});

function everyWord(): string[] {
  const edges = wordGraph();
  const words: string[] = [];
  const visit = (place: number, word: string) => {
    for (let at = place; ; at++) {
      const edge = edges[at] ?? 0;
      const longer = word + LETTERS.charAt((edge & LETTER_MASK) - 1);
      if ((edge & FINAL) !== 0) words.push(longer);
      if (edge >>> TARGET_SHIFT !== 0) visit(edge >>> TARGET_SHIFT, longer);
      if ((edge & LAST) !== 0) return;
    }
  };
  visit(ROOT, '');
  return words;
}

/** What the slips between two words come to, reckoned cell by cell. */
function price(typo: string, meant: string): number {
  if (Math.abs(typo.length - meant.length) > 2) return Infinity;
  const codes = (word: string) => Array.from(word, (letter) => codeOf(letter.charCodeAt(0)));
  const [written, right] = [codes(typo), codes(meant)];
  const alike = alikeIn(typo);
  const extra = (at: number) =>
    at === 0 ? ONE_TOO_MANY + AT_FIRST : written[at] === written[at - 1] ? DOUBLE_FOR_ONE : ONE_TOO_MANY;
  const omitted = (at: number) =>
    (at > 0 && right[at] === right[at - 1] ? HALF_A_DOUBLE : (omissions()[right[at] ?? 0] ?? 0)) +
    (at === 0 ? AT_FIRST : 0);
  const cells: number[][] = [[0]];
  const cell = (row: number, at: number) => cells[row]?.[at] ?? Infinity;
  for (let row = 0; row <= right.length; row++) {
    const here = (cells[row] ??= []);
    for (let at = row === 0 ? 1 : 0; at <= written.length; at++) {
      const options = [Infinity];
      if (at > 0) options.push(cell(row, at - 1) + extra(at - 1));
      if (row > 0) options.push(cell(row - 1, at) + omitted(row - 1));
      if (at > 0 && row > 0) {
        const [wrote, letter] = [written[at - 1] ?? 0, right[row - 1] ?? 0];
        const taken =
          wrote === letter ? 0 : (replacements()[wrote * 32 + letter] ?? 0) + (row === 1 && at === 1 ? AT_FIRST : 0);
        options.push(cell(row - 1, at - 1) + taken);
        const isSwap = row > 1 && at > 1 && wrote === right[row - 2] && letter === written[at - 2] && wrote !== letter;
        if (isSwap) options.push(cell(row - 2, at - 2) + SWAPPED + (row === 2 && at === 2 ? SWAPPED_AT_FIRST : 0));
        for (const few of [1, 2]) {
          for (const { written: letters, meant, second } of alike[at - few] ?? []) {
            const isMeant = second === 0 ? letter === meant : letter === second && right[row - 2] === meant;
            if (letters !== few || !isMeant) continue;
            options.push(cell(row - (second === 0 ? 1 : 2), at - few) + SOUNDS_ALIKE + (at === few ? AT_FIRST : 0));
          }
        }
      }
      here[at] = Math.min(...options);
    }
  }
  return cell(right.length, written.length);
}
