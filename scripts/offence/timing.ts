import type { AnyRule, Situation } from '../../src/core/rule.ts';
import { parseText } from '../../src/document/parse.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';

/** The length of a post, in characters. */
const POST = 280;
const WARM_UP = 2;

/**
 * What rules cost for a post once everything is loaded: the parse left aside, the detectors that rules share counted once.
 * @returns milliseconds a post, the mean over the texts
 */
export function millisecondsPerPost(rules: readonly AnyRule[], situation: Situation, texts: readonly string[]): number {
  const options = rules.map((rule) => withDefaults(rule));
  let spent = 0;
  for (let round = 0; round <= WARM_UP; round++) {
    const documents = texts.map((text) => parseText(text.slice(0, POST)));
    // Sentences are parsed when first asked for; that is no part of the rules.
    const parsed = documents.filter(({ sentences }) => sentences.length > 0);
    const since = performance.now();
    for (const document of parsed)
      for (const [at, rule] of rules.entries()) checkRule(rule, document, situation, options[at] ?? {});
    spent = performance.now() - since;
  }
  return spent / Math.max(1, texts.length);
}
