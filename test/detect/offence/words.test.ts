import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { undisguise, unmask } from '../../../src/detect/offence/disguise.ts';
import { detectTone } from '../../../src/detect/offence/tone.ts';
import { formsOf, parseLine } from '../../../src/detect/offence/lexicon.ts';
import { isScreened, isSuspect, keyOf, mayOffend } from '../../../src/detect/offence/screen.ts';
import { offenceSentences } from '../../../src/detect/offence/words.ts';
import { parseText } from '../../../src/document/parse.ts';

const wordsOf = (text: string) =>
  offenceSentences(parseText(text)).flatMap(({ words }) => words.map((word) => word.text));

describe('the screen', () => {
  it('holds every word that alone can make a finding', () => {
    for (const file of ['words', 'borrowed'])
      for (const line of readFileSync(`src/data/offence/${file}.txt`, 'utf8').split('\n')) {
        if (line === '' || line.startsWith('#')) continue;
        const { kind, level, entries } = parseLine(line);
        if (!isScreened(kind, level)) continue;
        for (const entry of entries)
          for (const form of [entry, ...formsOf(entry, kind)]) expect(mayOffend(keyOf(form))).toBe(true);
      }
  });

  it('lets a plain post pass unread', () => {
    const post = 'The library in Ramsey opens at 9am on Monday. Book your place at www.gov.im/library.';
    expect(isSuspect(parseText(post))).toBe(false);
    expect(offenceSentences(parseText(post))).toEqual([]);
  });
});

it('reads a word that every object has a property by', () => {
  expect(wordsOf('The constructor is no idiot.')).toContain('constructor');
});

describe('words that a space cuts', () => {
  it.each([
    'The council’ s hit list is out.',
    'Ask for a SC um report.',
    'It is a hit, so go on and sh it is fun.',
    'A co on the shore, and as s is the plural.',
    'Tick box a, b or c and di  ck is a code.',
  ])('leaves %s alone', (text) => {
    expect(wordsOf(text).filter((word) => /shit|scum|coon|ass|dick/.test(word))).toEqual([]);
  });

  it('marks both pieces', () => {
    const text = 'You are a mor on, friend.';
    const { start, end } = offenceSentences(parseText(text))
      .flatMap(({ words }) => words)
      .find((word) => word.text === 'moron') ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('mor on');
  });
});

describe('disguises', () => {
  it.each([
    ['sh1t', 'shit'],
    ['fuuuck', 'fuck'],
    ['bstard', 'bastard'],
    ['idoit', 'idiot'],
    ['pathetik', 'pathetic'],
    ['lozer', 'loser'],
    ['fu\u200Bck', 'fuck'],
    ['wаnker', 'wanker'],
  ])('sees %s', (disguised, plain) => {
    expect(undisguise(disguised)).toContain(plain);
  });

  it.each([
    'Scunthorpe',
    'assess',
    'shiitake',
    'Penistone',
    'Dickinson',
    'class',
    'analyse',
    'psychographics',
    'kebabz',
    'Zak',
  ])('leaves %s alone', (word) => {
    expect(undisguise(word)).toBeUndefined();
  });

  it.each([
    ['f**k this', 'fuck'],
    ['you @sshole', 'asshole'],
    ['s t u p i d man', 'stupid'],
    ['those people are sc um', 'scum'],
    ['what a mor on', 'moron'],
    ['you bast ard', 'bastard'],
    ['Killall Muslims', 'kill'],
    ['stupididiots', 'stupid'],
    ['#StupidIdiots', 'idiots'],
    ['youre a clown', "'re"],
  ])('finds the words of %s', (text, word) => {
    expect(wordsOf(text)).toContain(word);
  });

  it('folds look-alikes of other scripts', () => {
    expect(unmask('ѕһіт')).toBe('shit');
  });
});

it('never marks outside the text, and ends on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (noise) => {
      const document = parseText(`${noise} stupid ${noise}`);
      for (const { start, end } of detectTone(document)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(document.prose.text.length);
      }
    }),
    { seed: 5, numRuns: 100 },
  );
  for (const text of [
    'f*'.repeat(50_000),
    'a b '.repeat(25_000),
    'you are '.repeat(12_500),
    'stupid '.repeat(14_000),
  ]) {
    expect(detectTone(parseText(text))).toBeInstanceOf(Array);
  }
});
