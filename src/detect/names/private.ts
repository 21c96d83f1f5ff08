import { perDocument, type Document, type Sentence } from '../../core/document.ts';
import { factsIn, isInCare, type FactKind } from './facts.ts';
import { peopleNamed, type Named } from './named.ts';
import type { NameHit } from './names.ts';

/** A person named in one sentence with a fact of private life. */
export interface PrivateMention {
  /** The mention that stands beside the fact. */
  readonly hit: NameHit;
  readonly name: string;
  readonly kind: FactKind;
}

/** What an office makes public: how to reach its holder. */
const OF_OFFICE: ReadonlySet<FactKind> = new Set(['phone', 'age']);

/** People with a fact on health, crime, money, address, phone, family or age in the same sentence; one hit a person. */
export const namedWithFacts: (document: Document) => readonly PrivateMention[] = perDocument((document) => {
  const people = peopleNamed(document).filter(({ figure }) => !figure);
  if (people.length === 0) return [];
  const mentions: PrivateMention[] = [];
  const told = new Set<Named>();
  for (const [sentence, inside] of bySentence(document, people)) {
    if (inside.every(({ person }) => told.has(person))) continue;
    const kinds = factsIn(document.prose.text.slice(sentence.start, sentence.end));
    for (const { person, hit } of inside) {
      const kind = kinds.find((fact) => !person.role || !OF_OFFICE.has(fact));
      if (kind === undefined || told.has(person)) continue;
      told.add(person);
      const evidence = [...hit.evidence, `the sentence tells of ${IN_WORDS[kind]}`];
      mentions.push({ hit: { ...hit, evidence }, name: person.name, kind });
    }
  }
  return mentions;
});

const IN_WORDS: Readonly<Record<FactKind, string>> = {
  health: 'health',
  crime: 'a crime or a charge',
  money: 'debts or benefits',
  address: 'a home or an address',
  phone: 'a phone number',
  family: 'family life',
  whereabouts: 'where somebody is or goes',
  school: 'a pupil or schooling',
  work: 'somebody’s job',
  age: 'an age or a birth',
};

/** People told to be children, patients, victims or claimants; one hit a person. */
export const namedInCare: (document: Document) => readonly { hit: NameHit; name: string }[] = perDocument((document) =>
  peopleNamed(document).flatMap(({ mentions, name, figure }) => {
    const hit = figure ? undefined : mentions.find(({ start, end }) => isInCare(document.prose.text, start, end));
    if (hit === undefined) return [];
    return [{ name, hit: { ...hit, evidence: [...hit.evidence, 'a word for someone in care stands beside it'] } }];
  }),
);

type Inside = { readonly person: Named; readonly hit: NameHit }[];

/** The sentences that name people, with the mentions in each. */
function bySentence(document: Document, people: readonly Named[]): Map<Sentence, Inside> {
  const all = people
    .flatMap((person) => person.mentions.map((hit) => ({ person, hit })))
    .sort((a, b) => a.hit.start - b.hit.start);
  const found = new Map<Sentence, Inside>();
  let next = 0;
  for (const sentence of document.sentences) {
    const inside: Inside = [];
    for (let mention = all[next]; mention !== undefined && mention.hit.start < sentence.end; mention = all[++next])
      inside.push(mention);
    if (inside.length > 0) found.set(sentence, inside);
  }
  return found;
}
