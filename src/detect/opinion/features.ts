import type { Document, Sentence } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { advocacy } from './advocacy.ts';
import { CUES } from './cues/all.ts';
import type { Register } from './cues/cue.ts';
import { GROUPS } from './cues/groups.ts';
import { firstPerson } from './first-person.ts';
import { judgementWords, type Word } from './lexicon.ts';
import { MOOD_TAGS } from './mood-tag.ts';
import { matches, phrasePattern } from '../phrases/phrases.ts';
import { isSlogan } from './slogan-tag.ts';
import { isRemark, isTalk } from './talk.ts';
import { viewOf } from './view.ts';

/** One sign for or against an opinion, and where it stands. */
export interface Feature extends Span {
  readonly name: string;
  /** In tenths; below zero it counts against an opinion. */
  readonly weight: number;
  /** Most that features of this name may add up to in one block. */
  readonly cap: number;
  /** Where it counts; in a remark all count, and `remark` nowhere else. */
  readonly register: Register;
}

const WORD_CAPS: Readonly<Record<string, number>> = {
  booster: 12,
  value: 10,
  chat: 16,
  harm: 20,
  attitude: 24,
};
const WORD_NAMES: Readonly<Record<string, string>> = {
  blame: 'a word of blame',
  praise: 'a word of praise',
  attitude: 'the writer’s attitude',
  booster: 'a strengthening word',
  harm: 'a harmful deed',
  value: 'a word for what a side stands for',
  people: 'a word of camps and causes',
  public: 'a public body or figure',
  chat: 'chat',
};
/** What a hit of a named rule adds to its sentence, in tenths. */
export const WEIGHTS = {
  view: 16,
  feeling: 10,
  plural: 12,
  presence: 3,
  obligation: 14,
  appeal: 16,
  campaign: 12,
  mood: 9,
  slogan: 12,
  capitals: 4,
  /** Who gives a source argues less. */
  link: -2,
};

const cuePatterns = CUES.map((cue) => ({ cue, pattern: phrasePattern(cue.phrases, GROUPS) }));

/** Every feature of the draft, by sentence. */
export const featuresOf = perDocument((document: Document): ReadonlyMap<Sentence, readonly Feature[]> => {
  const features = new Map<Sentence, Feature[]>();
  const view = viewOf(document);
  const add = (feature: Feature) => {
    const sentence = view.sentenceAt(feature.start);
    if (sentence === undefined) return;
    const known = features.get(sentence);
    if (known === undefined) features.set(sentence, [feature]);
    else known.push(feature);
  };
  for (const sentence of document.sentences) {
    for (const { value, start, end } of judgementWords().find(sentence)) {
      if (value.kind !== 'public' && isName(view.text, document.prose.text, sentence, start)) continue;
      const name = WORD_NAMES[value.kind] ?? value.kind;
      add({ name, weight: value.weight, cap: WORD_CAPS[value.kind] ?? 40, register: registerOf(value), start, end });
    }
    tagsAndCapitals(sentence, add);
  }
  for (const hit of firstPerson(document))
    add({
      ...spanOf(hit),
      name: `first person: ${hit.kind}`,
      weight: WEIGHTS[hit.kind],
      cap: 32,
      register: hit.kind === 'presence' ? 'talk' : 'both',
    });
  for (const hit of advocacy(document))
    add({ ...spanOf(hit), name: `advocacy: ${hit.kind}`, weight: WEIGHTS[hit.kind], cap: 32, register: 'both' });
  cuesIn(document, add);
  return features;
});

function cuesIn(document: Document, add: (feature: Feature) => void): void {
  const { text } = viewOf(document);
  const registers = registersOf(document);
  for (const { cue, pattern } of cuePatterns) {
    const { name, weight, cap, register = 'both' } = cue;
    if (!registers.has(register) || !text.includes(cue.needs ?? '')) continue;
    for (const { start, end } of matches(text, pattern())) add({ name, weight, cap, register, start, end });
  }
}

/** In a long text on public business its bodies are named whatever it says of them. */
function registerOf({ kind, weight }: Word): Register {
  if (kind === 'public') return 'post';
  return kind === 'chat' && weight < 8 ? 'talk' : 'both';
}

/** The registers that the draft can be read in: a remark counts what counts in talk too. */
function registersOf(document: Document): ReadonlySet<Register> {
  if (isTalk(document)) return new Set(['both', 'talk']);
  return new Set(isRemark(document) ? ['both', 'plain', 'talk', 'remark'] : ['both', 'plain']);
}

/** A capital inside a sentence: a name, such as that of a park, rather than a judgement. Capitals throughout are shouting. */
function isName(lower: string, text: string, sentence: Sentence, start: number): boolean {
  return start > sentence.start + 1 && text[start] !== lower[start] && text[start + 1] === lower[start + 1];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function tagsAndCapitals(sentence: Sentence, add: (feature: Feature) => void): void {
  for (const { kind, text, start, end, quoted } of sentence.tokens) {
    if (quoted) continue;
    if (kind === 'url') add({ name: 'a link', weight: WEIGHTS.link, cap: -WEIGHTS.link, register: 'talk', start, end });
    else if (kind === 'hashtag') {
      const plain = text.slice(1).toLowerCase();
      if (MOOD_TAGS.has(plain))
        add({ name: 'a hashtag that judges', weight: WEIGHTS.mood, cap: 18, register: 'both', start, end });
      else if (isSlogan(text))
        add({ name: 'a slogan as a hashtag', weight: WEIGHTS.slogan, cap: 24, register: 'both', start, end });
    } else if (kind === 'word' && text.length > 3 && /^[A-Z]+$/.test(text)) {
      add({ name: 'capitals', weight: WEIGHTS.capitals, cap: 8, register: 'talk', start, end });
    }
  }
}
