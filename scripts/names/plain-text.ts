/** Government guidance as further training text: it teaches what is no name. A first tagger labels it, with care. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { beginOf, insideOf, TYPES } from '../../src/detect/names/labels.ts';
import { tag, type ScoredName, type Tagger } from '../../src/detect/names/tagger.ts';
import { byBlock, unitsOf, type Unit } from '../../src/detect/names/units.ts';
import { parseText } from '../../src/document/parse.ts';
import { readPosts, type Labelled } from './gold.ts';

/** Guidance in which people are hardly ever named (OGL). */
const GUIDANCE = ['web-govuk_design', 'web-govuk_service_manual', 'web-smart_answers'];
/** Writing that names people now and then (CC0). */
const ARTICLES = ['digitalgov', '18f'];
/** Of the articles, one block in so many is taken. */
const EVERY = 4;

const SURE = 0.85;
const LIKELY = 0.5;

/** Blocks of guidance with the labels of a first tagger; none when the folder is not there. */
export function plainText(folder: string, tagger: Tagger): Labelled[] {
  const read = (set: string) =>
    existsSync(join(folder, `${set}.jsonl`)) ? readPosts(join(folder, `${set}.jsonl`), set) : [];
  const guidance = GUIDANCE.flatMap(read).map(({ text }) => ({ text, namesNobody: true }));
  const articles = ARTICLES.flatMap(read)
    .filter((_, index) => index % EVERY === 0)
    .map(({ text }) => ({ text, namesNobody: false }));
  return [...guidance, ...articles].flatMap(({ text, namesNobody }) =>
    byBlock(parseText(text).tokens).flatMap((tokens) => label(unitsOf(tokens), tagger, namesNobody) ?? []),
  );
}

/**
 * Takes sure names as they are and the rest for none. A block with a person who is neither is left out; in guidance only
 * a whole name in capitals is such a doubt.
 */
function label(units: readonly Unit[], tagger: Tagger, namesNobody: boolean): Labelled | undefined {
  const labels = new Uint8Array(units.length);
  if (units.length === 0) return undefined;
  for (const name of tag(tagger, units)) {
    const { first, last, type, probability } = name;
    const isSure = type === 'person' ? probability >= SURE && last > first : probability >= LIKELY;
    if (type === 'person' && !isSure && isDoubt(units, name, namesNobody)) return undefined;
    if (!isSure) continue;
    const number = TYPES.indexOf(type);
    for (let at = first; at <= last; at++) labels[at] = at === first ? beginOf(number) : insideOf(number);
  }
  return { units, labels };
}

function isDoubt(units: readonly Unit[], { first, last }: ScoredName, namesNobody: boolean): boolean {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(units[first]?.text ?? '') && !/['’]/.test(units[first]?.text ?? '');
  return isCapital && (last > first || !namesNobody);
}
