import { detectMisspellings } from '../../detect/spelling/misspellings.ts';
import { checkWithHunspell, prepareHunspell } from '../../detect/spelling/hunspell.ts';
import { defineRule, text, type Registers } from '../kit.ts';

export const rule = defineRule({
  id: 'spelling/misspelling',
  meta: {
    summary: 'A word that the dictionary does not know',
    why: 'Readers trust a post less when it holds a slip, and search does not find it.',
    policy: ['SUM-10', 'GDL-2.3'],
    yieldsTo: ['offensive-language/profanity', 'offensive-language/slur', 'offensive-language/insult'],
  },
  messages: {
    unknown: {
      what: '“{word}” is not in the dictionary.',
      instead: 'Correct it, or add the word to the vocabulary of your pack.',
    },
  },
  options: {
    dictionary: text(
      '',
      'An npm package with another Hunspell dictionary, e.g. dictionary-de; empty for British English.',
    ),
  },
  prepare: (document, { options }) =>
    options.dictionary === '' ? undefined : prepareHunspell(document, options.dictionary),
  check(document, { report, vocabulary, options, registers, lexicons }) {
    const hits =
      options.dictionary === ''
        ? detectMisspellings(document, vocabulary, [bodiesOf(registers), lexicons['places'] ?? []])
        : checkWithHunspell(document, vocabulary);
    for (const hit of hits)
      if (hit.british === undefined && hit.cased === undefined) report('unknown', hit, { word: hit.word });
  },
});

const bodies = new WeakMap<Registers, readonly string[]>();

/** The names of the government's own bodies and its partners. */
function bodiesOf(registers: Registers): readonly string[] {
  const known = bodies.get(registers) ?? registers['own-bodies'].map(({ value }) => value);
  bodies.set(registers, known);
  return known;
}
