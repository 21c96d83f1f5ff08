import { readLines } from '../../data/read.ts';
import { lookUp, normalise } from './dictionary.ts';

const LETTERS = "abcdefghijklmnopqrstuvwxyz'";
const VOWELS = 'aeiouy';
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Spellings that sound alike, tried as one slip. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['ei', 'ie'],
  ['ie', 'ei'],
  ['f', 'ph'],
  ['ph', 'f'],
  ['c', 's'],
  ['s', 'c'],
  ['k', 'c'],
  ['c', 'k'],
  ['sh', 'ti'],
  ['shun', 'tion'],
  ['sion', 'tion'],
  ['tion', 'sion'],
  ['ence', 'ance'],
  ['ance', 'ence'],
  ['ent', 'ant'],
  ['ant', 'ent'],
  ['able', 'ible'],
  ['ible', 'able'],
  ['er', 'or'],
  ['or', 'er'],
  ['er', 're'],
  ['z', 's'],
  ['s', 'z'],
  ['ey', 'y'],
  ['y', 'ey'],
  ['cede', 'ceed'],
  ['seed', 'cede'],
  ['ully', 'ally'],
  ['ly', 'ally'],
  ['ary', 'ery'],
  ['ery', 'ary'],
  ['ough', 'uff'],
  ['uff', 'ough'],
  ['ite', 'ight'],
  ['oo', 'ou'],
  ['u', 'ou'],
  ['ou', 'u'],
  ['ur', 'er'],
  ['ir', 'er'],
  ['i', 'y'],
  ['y', 'i'],
  ['ise', 'ize'],
  ['kw', 'qu'],
  ['x', 'cs'],
  ['ks', 'x'],
  ['ct', 'kt'],
  ['j', 'g'],
  ['g', 'j'],
  ['gh', 'g'],
  ['n', 'kn'],
  ['r', 'wr'],
  ['rr', 'rrh'],
  ['w', 'wh'],
];

/** The most a candidate may differ; beyond it a suggestion is a guess. */
const MOST = 2.4;
const MOST_SHOWN = 5;

interface Candidate {
  readonly word: string;
  readonly cost: number;
}

const remembered = new Map<string, readonly string[]>();
/** More than this many remembered words, and a long run would hold them for nothing. */
const MOST_REMEMBERED = 5000;

/** Words that a misspelt one may stand for, best first, at most five, in its own case. */
export function suggest(misspelt: string): readonly string[] {
  const known = remembered.get(misspelt);
  if (known !== undefined) return known;
  const found = look(misspelt);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(misspelt, found);
  return found;
}

function look(misspelt: string): readonly string[] {
  const word = normalise(misspelt).toLowerCase();
  const found = new Map<string, number>();
  for (const { word: candidate, cost } of edits(word)) keep(found, candidate, cost);
  // Two slips are looked for only when a single one leads to no word.
  if (found.size === 0 && word.length > 3) {
    for (const candidate of commonWords()) {
      const cost = twoSlips(word, candidate);
      if (cost <= MOST) keep(found, candidate, cost);
    }
  }
  found.delete(word);
  const ranked = [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([candidate]) => candidate);
  for (const pair of splits(word)) ranked.splice(ranked.length > 0 ? 1 : 0, 0, pair);
  return ranked.slice(0, MOST_SHOWN).map((candidate) => inCaseOf(misspelt, candidate));
}

let common: readonly string[] | undefined;

function commonWords(): readonly string[] {
  return (common ??= readLines('spelling/frequency.txt'));
}

/** What it costs to come from one word to another by a few slips; infinite when they are too unlike. */
function twoSlips(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2 || !to.startsWith(from.charAt(0))) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index * 0.8);
  for (let i = 1; i <= from.length; i++) {
    const next = [i * 0.8];
    let least = Infinity;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swap = same ? 0 : replacement(from[i - 1] ?? '', to[j - 1] ?? '');
      let cost = Math.min((row[j - 1] ?? 0) + swap, (row[j] ?? 0) + 0.8, (next[j - 1] ?? 0) + 0.8);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.65);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > MOST) return Infinity;
    before = row;
    row = next;
  }
  return row[to.length] ?? Infinity;
}

function keep(found: Map<string, number>, word: string, cost: number): void {
  const known = lookUp(word);
  if (known === undefined) return;
  const score = cost + (15 - known.frequency) * 0.075 + (known.lower ? 0 : 0.3);
  if (score < (found.get(word) ?? Number.POSITIVE_INFINITY)) found.set(word, score);
}

/** Every word one slip away, with how unlikely that slip is. */
function edits(word: string): Candidate[] {
  const all: Candidate[] = [];
  const first = (at: number, cost: number) => cost + (at === 0 ? 0.5 : 0);
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const here = word[at] ?? '';
    const after = word.slice(at + 1);
    if (here !== '') {
      const doubled = here === word[at - 1];
      all.push({ word: before + after, cost: first(at, doubled ? 0.5 : 0.9) });
      if (at + 1 < word.length)
        all.push({ word: before + (word[at + 1] ?? '') + here + word.slice(at + 2), cost: first(at, 0.65) });
    }
    for (const letter of LETTERS) {
      if (here !== '' && letter !== here)
        all.push({ word: before + letter + after, cost: first(at, replacement(here, letter)) });
      const doubles = letter === here || letter === word[at - 1];
      all.push({
        word: before + letter + word.slice(at),
        cost: first(at, doubles ? 0.5 : letter === "'" ? 0.7 : VOWELS.includes(letter) ? 0.8 : 0.9),
      });
    }
  }
  for (const [heard, meant] of SOUNDS) {
    for (let at = word.indexOf(heard); at >= 0; at = word.indexOf(heard, at + 1)) {
      all.push({ word: word.slice(0, at) + meant + word.slice(at + heard.length), cost: first(at, 0.7) });
    }
  }
  return all;
}

function replacement(from: string, to: string): number {
  if (VOWELS.includes(from) && VOWELS.includes(to)) return 0.7;
  return ROWS.some(
    (row) => row.includes(from) && row.includes(to) && Math.abs(row.indexOf(from) - row.indexOf(to)) === 1,
  )
    ? 0.85
    : 1.05;
}

/** Two common words that lost the space between them. */
function splits(word: string): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const isShort = (part: string) =>
      part.length < 3 &&
      ![
        'a',
        'i',
        'an',
        'of',
        'to',
        'in',
        'on',
        'is',
        'it',
        'be',
        'at',
        'as',
        'we',
        'by',
        'or',
        'no',
        'so',
        'up',
      ].includes(part);
    if (isShort(left) || isShort(right)) continue;
    if ((lookUp(left)?.frequency ?? 0) >= 7 && (lookUp(right)?.frequency ?? 0) >= 7) pairs.push(`${left} ${right}`);
  }
  return pairs.slice(0, 1);
}

function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const needsCapital = /^\p{Lu}/u.test(model) || lookUp(word)?.lower === false;
  return needsCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
