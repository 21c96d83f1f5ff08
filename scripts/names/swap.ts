/** Copies of labelled posts that name others: what stands around a name must then tell it, not the words of the name. */
import { beginOf, insideOf, namesIn, TYPES, type Tagged } from '../../src/detect/names/labels.ts';
import { LISTS } from '../../src/detect/names/lexicon.ts';
import type { Unit } from '../../src/detect/names/units.ts';
import type { Labelled } from './gold.ts';
import { randomFrom } from './random.ts';

/** Of the posts with names, the share that is copied. */
const SHARE = 0.5;
/** Of the people in copies, the share whose names come from the lists; the rest, and all else, come from other posts. */
const LISTED = 0.5;
const SEED = 11;
/** What stays as it is in the name of a person. */
const KEPT = /^(?:mr|mrs|dr|lord|sir|president|king|queen|prince|pope|the|of|de|van|von)$/i;

/** @param lists every listed word in small letters, with the bits of its lists */
export function swapped(posts: readonly Labelled[], lists: ReadonlyMap<string, number>): Labelled[] {
  const swap = new Swap(posts, lists);
  return posts.flatMap((post) => swap.copyOf(post) ?? []);
}

class Swap {
  private readonly random = randomFrom(SEED);
  private readonly given: readonly string[];
  private readonly family: readonly string[];
  private readonly mentions = new Map<string, (readonly Unit[])[]>(TYPES.map((type) => [type, []]));

  constructor(posts: readonly Labelled[], lists: ReadonlyMap<string, number>) {
    const listed = [...lists].filter(([word, bits]) => isOnlyPerson(word, bits));
    this.given = listed.flatMap(([word, bits]) => ((bits & LISTS.given) === 0 ? [] : [word]));
    this.family = listed.flatMap(([word, bits]) => ((bits & LISTS.family) === 0 ? [] : [word]));
    for (const { units, labels } of posts)
      for (const { first, last, type } of namesIn(labels)) this.mentions.get(type)?.push(units.slice(first, last + 1));
  }

  /** The post with others named in it; nothing for one without names, and for half of the rest. */
  copyOf({ units, labels }: Labelled): Labelled | undefined {
    const names = namesIn(labels);
    if (names.length === 0 || this.random() > SHARE) return undefined;
    const copy: { units: Unit[]; labels: number[] } = { units: [], labels: [] };
    let at = 0;
    for (const name of names) {
      copy.units.push(...units.slice(at, name.first));
      copy.labels.push(...labels.slice(at, name.first));
      const type = TYPES.indexOf(name.type);
      for (const [index, unit] of this.otherName(units.slice(name.first, name.last + 1), name.type).entries()) {
        copy.units.push(unit);
        copy.labels.push(index === 0 ? beginOf(type) : insideOf(type));
      }
      at = name.last + 1;
    }
    copy.units.push(...units.slice(at));
    copy.labels.push(...labels.slice(at));
    return { units: copy.units, labels: Uint8Array.from(copy.labels) };
  }

  private otherName(old: readonly Unit[], type: Tagged['type']): readonly Unit[] {
    if (type === 'person' && this.random() < LISTED)
      return old.map((unit, index) => this.otherWord(unit, index === 0 ? this.given : this.family));
    const fresh = this.pick(this.mentions.get(type) ?? []) ?? old;
    const isSmall = old[0]?.text === old[0]?.text.toLowerCase();
    return isSmall ? fresh.map((unit) => recased(unit, unit.text.toLowerCase())) : fresh;
  }

  private otherWord(unit: Unit, words: readonly string[]): Unit {
    if (unit.kind !== 'word' || unit.text.length < 3 || KEPT.test(unit.text)) return unit;
    return recased(unit, written(this.pick(words) ?? unit.text, unit.text));
  }

  private pick<T>(values: readonly T[]): T | undefined {
    return values[Math.floor(this.random() * values.length)];
  }
}

function isOnlyPerson(word: string, bits: number): boolean {
  return word.length > 2 && /^[a-z'’-]+$/.test(word) && (bits & (LISTS.place | LISTS.organisation)) === 0;
}

function recased(unit: Unit, text: string): Unit {
  return unit.kind === 'word' ? { ...unit, text } : unit;
}

/** A word with capitals where another has them. */
function written(word: string, model: string): string {
  if (model === model.toLowerCase()) return word;
  return model === model.toUpperCase() ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);
}
