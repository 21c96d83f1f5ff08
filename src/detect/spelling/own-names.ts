import { isListedName } from '../names/listed.ts';
import { perWord } from '../memo.ts';
import { lookUp, normalise, withoutPossessive } from './dictionary.ts';
import { hasCapital, isAscii } from './shape.ts';
import { nearest } from './suggest.ts';

/** Names that posts are full of and that only their owners spell so. */
const BRANDS =
  'Facebook Instagram YouTube WhatsApp LinkedIn TikTok Twitter Snapchat Pinterest Bluesky Mastodon Eventbrite ' +
  'Microsoft Google Gmail Wikipedia PayPal JustGiving GoFundMe SurveyMonkey Mailchimp Bluetooth Samsung PowerPoint SharePoint';
const SHORTEST = 4;
/** Shorter names have neighbours that differ by another letter: such a word is another name. */
const MIDDLING = 7;
/** Names from this length on may be two slips away, and such a word is still no other name. */
const LONG = 9;
/** How far, in hundredths of a slip, a name may be that no word is nearer than. */
const NEAREST = 205;

const readBefore = new WeakMap<readonly string[], readonly string[]>();
let brands: readonly string[] | undefined;

/**
 * The words of names that have one right spelling: brands, and those that packs hold. Short words
 * among them that are common ones are left out: `Post`, `Fire`.
 * @param held names and words, as registers and vocabulary have them
 */
export function ownNames(held: readonly (readonly string[])[]): readonly string[] {
  brands ??= BRANDS.split(' ');
  return [...brands, ...held.flatMap(wordsOf)];
}

function wordsOf(list: readonly string[]): readonly string[] {
  const known = readBefore.get(list);
  if (known !== undefined) return known;
  const found = list
    .flatMap((name) => name.split(/[\s,./-]+/))
    .filter((word) => /^\p{Lu}/u.test(word) && word.length >= (isCommon(word) ? MIDDLING : SHORTEST));
  readBefore.set(list, found);
  return found;
}

function isCommon(name: string): boolean {
  return lookUp(name.toLowerCase())?.lower === true;
}

/** The name that a word with a slip is meant for, with the ending of a possessive as it is written. */
export function nameFor(written: string, names: readonly string[]): string | undefined {
  const word = normalise(written);
  const stem = withoutPossessive(word);
  const lower = stem.toLowerCase();
  if (lower.length < SHORTEST || names.some((name) => isForm(lower, lowered(name)))) return undefined;
  const name = nearestBySlips(lower, names) ?? nearestOfAll(stem, names);
  if (name === undefined || (!hasCapital(stem) && isCommon(name))) return undefined;
  return `${stem.length > 1 && stem === stem.toUpperCase() ? name.toUpperCase() : name}${word.slice(stem.length)}`;
}

/** Every name is asked of every word that the dictionary does not know. */
const lowered = perWord((name) => name.toLowerCase());

/** The name itself, or several of them. */
function isForm(lower: string, name: string): boolean {
  return lower === name || lower === `${name}s`;
}

function nearestBySlips(lower: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = 3;
  for (const name of names) {
    const other = lowered(name);
    if (Math.abs(other.length - lower.length) > 2 || !other.startsWith(lower.charAt(0))) continue;
    const slips = slipsBetween(lower, other);
    if (slips >= least || slips > (other.length >= LONG && !isCommon(name) ? 2 : 1)) continue;
    if (other.length < MIDDLING && other.length === lower.length && !isSwapOrVowel(lower, other)) continue;
    [nearest, least] = [name, slips];
  }
  return nearest;
}

/** The name that is nearer than any word of the dictionary. */
function nearestOfAll(word: string, names: readonly string[]): string | undefined {
  const near = word.length < MIDDLING ? undefined : nearest(word, NEAREST);
  return near && names.find((name) => lowered(name) === near.word.toLowerCase());
}

/** True for two letters swapped, and for a vowel in place of another. */
function isSwapOrVowel(one: string, other: string): boolean {
  const sorted = (word: string) => Array.from(word).sort().join('');
  const bare = (word: string) => word.replace(/[aeiouy]/g, '*');
  return sorted(one) === sorted(other) || bare(one) === bare(other);
}

/** True when a word with a capital is so near to one of the names that it is hardly another name. */
export function isSlipOfName(written: string, names: readonly string[]): boolean {
  return (
    hasCapital(written) &&
    isAscii(normalise(written)) &&
    !isListedName(written) &&
    nameFor(written, names) !== undefined
  );
}

/** How many letters are left out, too many, replaced or swapped with the next; 3 for more than two. */
function slipsBetween(one: string, other: string): number {
  let [before, above]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      let least = Math.min((above[at - 1] ?? 0) + (isSame ? 0 : 1), (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1);
      if (one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      here.push(least);
    }
    if (Math.min(...here) > 2) return 3;
    [before, above] = [above, here];
  }
  return above[other.length] ?? 3;
}
