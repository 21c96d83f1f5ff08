import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { namesOfBlock } from '../../../src/detect/names/names.ts';
import { tag, weightsFile, weightsFrom, type Tagger } from '../../../src/detect/names/tagger.ts';
import { unitsOf } from '../../../src/detect/names/units.ts';
import { parseText } from '../../../src/document/parse.ts';
import { KINDS, levelOf, lexiconFrom, slotOf, wordHash } from '../../../src/detect/names/lexicon.ts';
import { trainingPosts } from '../../../scripts/names/augment.ts';
import { labelled, readGold, type GoldPost } from '../../../scripts/names/gold.ts';
import { learn, type LearnSettings } from '../../../scripts/names/learn.ts';
import { withKinds } from '../../../scripts/names/kinds.ts';
import { buildLexicon, lexiconFile } from '../../../scripts/names/lexicon.ts';
import type { Vocabulary } from '../../../scripts/names/vocabulary.ts';

const SETTINGS: LearnSettings = {
  buckets: 4000,
  filter: 2 ** 14,
  least: 1,
  most: 1500,
  roomy: { buckets: 20_000, epochs: 3 },
  epochs: 12,
  rate: 0.1,
  l2: 1e-3,
  dropout: 0.1,
  seed: 3,
  rounds: 2,
};
const PEOPLE = ['Brindle Ackersby', 'Orla Tuffnell', 'Hob Meckering', 'Tansy Wrack', 'Perrin Oldgate', 'Maud Siskin'];
const FRAMES = [
  'Thanks to _ for the cakes.',
  'We met _ at the quay.',
  'The prize went to _ on Monday.',
  'Ask _ about it.',
];

const posts: GoldPost[] = PEOPLE.flatMap((name) =>
  FRAMES.map((frame) => {
    const start = frame.indexOf('_');
    const text = frame.replace('_', name);
    return { text, set: 'own', spans: [{ start, end: start + name.length, type: 'person', handle: false }] };
  }),
).concat(
  ['The quay is shut.', 'Cakes for all on Monday.', 'Bins go out on Friday.'].map((text) => ({
    text,
    set: 'own',
    spans: [],
  })),
);

const WORDS = ['the', 'quay', 'cakes', 'monday', 'thanks', 'bins', 'friday', 'prize'];
const vocabulary: Vocabulary = {
  embeddings: {
    words: WORDS,
    dimensions: 2,
    vectors: Float32Array.from(WORDS.flatMap((_, at) => [Math.cos(at), Math.sin(at)])),
  },
  lists: new Map([['orla', 1]]),
};
const bare = buildLexicon(vocabulary, { slots: 64, grains: [2, 3, 4], seed: 3 });
const lexicon = withKinds(bare, vocabulary, posts.flatMap(labelled));

function peopleIn(text: string, tagger: Tagger): string[] {
  return namesOfBlock(parseText(text).tokens, tagger).map(({ start, end }) => text.slice(start, end));
}

describe('training', () => {
  const weights = learn(trainingPosts(posts, vocabulary.lists), lexicon, SETTINGS);
  const tagger: Tagger = { lexicon, weights, bias: 0 };

  it('learns from posts and finds names it never met', () => {
    expect(peopleIn('Thanks to Elspeth Crann for the cakes.', tagger)).toEqual(['Elspeth Crann']);
    expect(peopleIn('The quay is shut on Monday.', tagger)).toEqual([]);
  });

  it('gives the same weights from the same seed', () => {
    expect(
      weightsFile(learn(trainingPosts(posts, vocabulary.lists), lexicon, SETTINGS)).equals(weightsFile(weights)),
    ).toBe(true);
  });

  it('comes back from its files as it went', () => {
    const read: Tagger = {
      lexicon: lexiconFrom(lexiconFile(lexicon)),
      weights: weightsFrom(weightsFile(weights)),
      bias: 0,
    };
    const units = unitsOf(parseText('We met Elspeth Crann at the quay.').tokens);
    expect(tag(read, units)).toEqual(tag(tagger, units));
  });

  it('learns what a word with a capital is apt to be', () => {
    const levelsOf = (word: string) => {
      const packed = lexicon.kinds[slotOf(lexicon.entries, wordHash(word))] ?? 0;
      return KINDS.map((_, kind) => levelOf(packed, kind));
    };
    const [orla, monday] = [levelsOf('orla'), levelsOf('monday')];
    expect(orla[KINDS.indexOf('person')]).toBeGreaterThan(monday[KINDS.indexOf('person')] ?? 0);
    expect(monday[KINDS.indexOf('none')]).toBeGreaterThan(orla[KINDS.indexOf('none')] ?? 0);
  });

  it('labels whole units, and leaves accounts and hashtags to another rule', () => {
    const [block] = labelled({
      text: '@orla met Orla Tuffnell.',
      set: 'own',
      spans: [
        { start: 0, end: 5, type: 'person', handle: true },
        { start: 10, end: 24, type: 'person', handle: false },
      ],
    });
    expect([...(block?.labels ?? [])]).toEqual([0, 0, 1, 2, 0]);
  });

  it('reads labels whose offsets count code points', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gold-'));
    const row = {
      text: '😀😀 Orla Tuffnell',
      spans: [{ start: 3, end: 16, type: 'person', surface: 'Orla Tuffnell' }],
    };
    writeFileSync(join(folder, 'own.jsonl'), JSON.stringify(row));
    const [post] = readGold(folder);
    expect(post?.spans.map(({ start, end }) => post.text.slice(start, end))).toEqual(['Orla Tuffnell']);
  });
});
