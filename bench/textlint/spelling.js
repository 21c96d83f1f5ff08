// textlint comes without rules. This one does what retext-spell does in the naive chain, with the same nspell and
// dictionary: every word is looked up, and suggestions are made for the first 30 that are unknown.
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

const speller = nspell(dictionary);
const MOST_SUGGESTED = 30;
const suggested = new Map();

function suggestions(word) {
  if (!suggested.has(word) && suggested.size < MOST_SUGGESTED) suggested.set(word, speller.suggest(word));
  return suggested.get(word) ?? [];
}

export default function spelling({ Syntax, RuleError, report, getSource, locator }) {
  return {
    [Syntax.Str](node) {
      for (const { 0: word, index } of getSource(node).matchAll(/[\p{L}’']*\p{L}/gu)) {
        if (speller.correct(word.replaceAll('’', "'"))) continue;
        const message = `"${word}" is misspelt: ${suggestions(word).join(', ')}`;
        report(node, new RuleError(message, { padding: locator.range([index, index + word.length]) }));
      }
    },
  };
}
