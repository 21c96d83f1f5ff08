import { perDocument, type Document } from '../../core/document.ts';
import { isPartOfAddress } from './address.ts';
import { detectNames, type NameHit } from './names.ts';
import { isFigure } from './figures.ts';
import { isNamesake } from './namesakes.ts';

/** Someone or something named in a draft: the first mention, and every mention in order. */
export interface Named {
  /** The first mention. */
  readonly hit: NameHit;
  /** The name as first written, on one line. */
  readonly name: string;
  readonly mentions: readonly NameHit[];
  /** True when a public role or a professional title stands beside one of the mentions. */
  readonly role: boolean;
  /** True for a person of history and a character of a story. */
  readonly figure: boolean;
}

/** The people named in a draft. "Mr Roe" after "Jane Roe" is taken for the same person. */
export const peopleNamed = perDocument((document) => gather(document, 'person'));

/** The organisations named in a draft. */
export const organisationsNamed = perDocument((document) => gather(document, 'org'));

function gather(document: Document, type: 'person' | 'org'): readonly Named[] {
  const byKey = new Map<string, { name: string; mentions: NameHit[] }>();
  const partOf = new Map<string, string>();
  for (const hit of detectNames(document)) {
    if (hit.type !== type || isPartOfAddress(document, hit, type) || isNamesake(document, hit, type)) continue;
    const name = document.prose.text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
    const words = keyOf(name).split(' ');
    const whole = words.join(' ');
    const key = byKey.has(whole) || type === 'org' ? whole : (partOf.get(whole) ?? whole);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { name, mentions: [hit] });
    else known.mentions.push(hit);
    if (words.length > 1) for (const word of words) if (!partOf.has(word)) partOf.set(word, key);
  }
  return [...byKey.values()].flatMap(({ name, mentions }) => {
    const [hit] = mentions;
    if (hit === undefined) return [];
    const figure = type === 'person' && isFigure(document.prose.text, hit);
    return [{ hit, name, mentions, figure, role: mentions.some((mention) => mention.role) }];
  });
}

/** A name as it is compared: small letters, one blank between words, no full stops. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('.', '').replaceAll('’', "'").trim();
}
