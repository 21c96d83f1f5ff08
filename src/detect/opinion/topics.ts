import { type Document, perDocument, type Sentence } from '../../core/document.ts';
import { STREET, STREET_IN_SHORT } from '../streets.ts';
import type { PhraseHit } from './phrase-book.ts';
import { PhraseBook } from './phrase-book.ts';

/** Parties, leaders and camps; disputed causes; faiths and belief. */
export type Topic = 'political' | 'causes' | 'religious';

/** Word lists by topic, as packs give them. */
export type Lexicons = Readonly<Record<string, readonly string[]>>;

/** Keeps what `compute` says of a document and a set of lists: several rules ask for the same. */
export function perLexicons<T extends object>(
  compute: (document: Document, lexicons: Lexicons) => T,
): (document: Document, lexicons: Lexicons) => T {
  const byLexicons = perDocument(() => new Map<Lexicons, T>());
  return (document, lexicons) => {
    const known = byLexicons(document);
    let value = known.get(lexicons);
    if (value === undefined) known.set(lexicons, (value = compute(document, lexicons)));
    return value;
  };
}

/** What is looked for when no pack gives words of a topic: words of every democracy and of the larger faiths. */
const DEFAULT_TOPICS: Readonly<Record<Topic, readonly string[]>> = {
  political: list(
    'labour party, conservative party, tory, tories, green party, liberal democrats, lib dems, reform uk, snp, democrats, republicans, gop, left-wing, right-wing, far right, far left, socialist, socialism, conservatives, liberals, communist, fascist, nationalist, populist, opposition party, ruling party, party leader, trump, biden, obama, starmer, farage',
  ),
  causes: list(
    'brexit, independence, sovereignty, austerity, immigration, immigrants, migrants, refugees, asylum seekers, climate change, climate crisis, global warming, net zero, fracking, nuclear power, abortion, pro-life, pro-choice, assisted dying, euthanasia, death penalty, gun control, feminism, feminist, gender equality, equal pay, trans rights, gay marriage, same-sex marriage, black lives matter, racism, minimum wage, taxes, tax cuts, tax rises, national debt, government spending, privatisation, nationalisation, trade unions, welfare, vaccine mandate, lockdown, human rights, civil rights, free speech, censorship, election, referendum, vote, voters, politicians, manifesto, candidate, monarchy, ceasefire, palestine, israel, animal rights, vegan',
  ),
  religious: list(
    'god, lord, jesus, christ, holy spirit, allah, prophet muhammad, quran, bible, scripture, gospel, psalm, torah, buddha, krishna, heaven, hell, satan, sin, sinners, salvation, resurrection, faith, prayer, pray, worship, blessed, blessing, amen, hallelujah, religion, religious, church, christian, christianity, catholic, muslim, islam, jewish, judaism, hindu, hinduism, buddhist, buddhism, sikh, atheist, atheism, agnostic, secularism, soul, miracle, spiritual, preacher, pope, imam, rabbi',
  ),
};

function list(words: string): readonly string[] {
  return words.split(', ');
}

/** What a place is called that was named after somebody. */
const PLACE = new RegExp(
  `^(?:${STREET}|${STREET_IN_SHORT}|Hall|Bridge|Estate|School|College|Library|Hospital|Stadium)$`,
);
const TITLE = /^(?:Sir|Dame|Lady)$/;

/** `Christian Street`, `Sir William Hillary`: a place that bears the name, or somebody else who does. */
function bearsTheName({ tokens }: Sentence, { start, end }: PhraseHit<undefined>): boolean {
  const first = tokens.findIndex((token) => token.start === start);
  const after = tokens.find((token) => token.start >= end);
  const isTitled = [1, 2].some((back) => TITLE.test(tokens[first - back]?.text ?? ''));
  return isTitled || PLACE.test(after?.text ?? '');
}

const books = new WeakMap<readonly string[], PhraseBook<undefined>>();

/** The words of a topic in a sentence, by the packs' list or by the default one. */
export function topicHits(sentence: Sentence, topic: Topic, lexicons: Lexicons): readonly PhraseHit<undefined>[] {
  const hits = bookOf(lexicons[topic] ?? DEFAULT_TOPICS[topic]).find(sentence);
  return hits.filter((hit) => !bearsTheName(sentence, hit));
}

function bookOf(words: readonly string[]): PhraseBook<undefined> {
  const known = books.get(words);
  if (known !== undefined) return known;
  const book = new PhraseBook<undefined>();
  for (const word of words) book.add(word, undefined);
  books.set(words, book);
  return book;
}
