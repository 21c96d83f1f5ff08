import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';

import { overlaps, type Span } from '../../src/core/span.ts';
import { parseText } from '../../src/document/parse.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';
import { RULES } from '../../src/rules/index.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';

/** A sentence with one slip made in it: the place that changed, offsets into `text`. */
interface Slip extends Span {
  readonly text: string;
}

interface Kind {
  readonly name: string;
  readonly ruleId: string;
  /** What is changed, and into what; the first place in a sentence is. */
  readonly place: RegExp;
  readonly change: (found: string) => string;
  readonly peer?: { readonly name: string; readonly plugin: Plugin };
}

const VERBS: Readonly<Record<string, string>> = {
  is: 'are',
  are: 'is',
  was: 'were',
  were: 'was',
  has: 'have',
  have: 'has',
};
const SOUNDS_ALIKE: Readonly<Record<string, string>> = {
  their: 'there',
  your: "you're",
  its: "it's",
  from: 'form',
  than: 'then',
  affect: 'effect',
  whether: 'weather',
  public: 'pubic',
};
const KINDS: readonly Kind[] = [
  {
    name: 'a for an, an for a',
    ruleId: 'spelling/article',
    place: /(?<=[a-z,] )an?(?= [a-z]{2})/,
    change: (found) => (found === 'a' ? 'an' : 'a'),
    peer: { name: 'retext-indefinite-article', plugin: retextIndefiniteArticle as unknown as Plugin },
  },
  {
    name: 'a small word twice',
    ruleId: 'spelling/repeated-word',
    place: /(?<=[a-z,] )(?:the|of|to|and|in|for|with|on|a)(?= [a-z])/,
    change: (found) => `${found} ${found}`,
    peer: { name: 'retext-repeated-words', plugin: retextRepeatedWords as unknown as Plugin },
  },
  {
    name: 'is for are, was for were, has for have, and the other way round',
    ruleId: 'spelling/agreement',
    place: /(?<=[a-z] )(?:is|are|was|were|has|have)(?= [a-z])/,
    change: (found) => VERBS[found] ?? found,
  },
  {
    name: 'another word that sounds or looks alike (their/there, from/form …)',
    ruleId: 'spelling/confusable',
    place: /(?<=[a-z,] )(?:their|your|its|from|than|affect|whether|public)(?= [a-z])/,
    change: (found) => SOUNDS_ALIKE[found] ?? found,
  },
];
const MOST = 3000;

/**
 * Makes one slip in each of many clean sentences and counts those that are found. A measure of reach on regular slips; it
 * says nothing of how often people make which.
 * @param texts clean text
 * @returns rows of a table in Markdown
 */
export async function slipsFound(texts: readonly string[]): Promise<string[]> {
  const sentences = texts.flatMap((text) => text.match(/(?<=^|[.!?] )[A-Z][\w ,;'’-]{30,220}[.!?]/gm) ?? []);
  const lines = ['| slip made | sentences | draftlint | peer | on the sentences as they were: draftlint, peer |'];
  lines.push('|---|---:|---:|---:|---:|');
  for (const kind of KINDS) lines.push(await row(kind, sentences));
  return lines;
}

async function row(kind: Kind, sentences: readonly string[]): Promise<string> {
  const { name, peer } = kind;
  const slips = sentences.map((sentence) => made(kind, sentence)).filter((slip) => slip !== undefined);
  const step = Math.max(1, Math.floor(slips.length / MOST));
  const asked = slips.filter((_, index) => index % step === 0);
  const share = (count: number) => `${((count / Math.max(1, asked.length)) * 100).toFixed(1)} %`;
  const own = (slip: Slip) => ownPlaces(kind.ruleId, slip.text).some((place) => overlaps(place, slip));
  const found = asked.filter(own).length;
  const before = asked.filter(({ before: text }) => ownPlaces(kind.ruleId, text).length > 0).length;
  if (peer === undefined) return `| ${name} | ${asked.length} | ${share(found)} | – | ${share(before)}, – |`;
  let peerFound = 0;
  let peerBefore = 0;
  for (const slip of asked) {
    if ((await peerPlaces(peer.plugin, slip.text)).some((place) => overlaps(place, slip))) peerFound++;
    if ((await peerPlaces(peer.plugin, slip.before)).length > 0) peerBefore++;
  }
  return `| ${name} | ${asked.length} | ${share(found)} | ${share(peerFound)} (${peer.name}) | ${share(before)}, ${share(peerBefore)} |`;
}

function made({ place, change }: Kind, sentence: string): (Slip & { readonly before: string }) | undefined {
  const match = place.exec(sentence);
  if (match === null) return undefined;
  const changed = change(match[0]);
  const text = sentence.slice(0, match.index) + changed + sentence.slice(match.index + match[0].length);
  return { text, start: match.index, end: match.index + changed.length, before: sentence };
}

function ownPlaces(ruleId: string, text: string): Span[] {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`There is no rule ${ruleId}.`);
  return checkRule(rule, parseText(text), PLAIN_SITUATION, withDefaults(rule)).map(({ hit }) => hit);
}

async function peerPlaces(plugin: Plugin, text: string): Promise<Span[]> {
  const processor = unified().use(retextEnglish).use(plugin);
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return file.messages.map(({ place }) =>
    place !== undefined && 'start' in place
      ? { start: place.start.offset ?? 0, end: place.end.offset ?? 0 }
      : { start: 0, end: 0 },
  );
}
