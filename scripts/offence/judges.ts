import { createRequire } from 'node:module';

import { compareSeverity, type Severity } from '../../src/core/levels.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';
import pack from '../../src/packs/offensive-language.json' with { type: 'json' };
import { RULES } from '../../src/rules/index.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';

/** A place that a tool marks in a text, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly rule: string;
}

/** What a tool marks in a text; a tool that only scores marks the whole text. */
export type Judge = (text: string) => Promise<readonly Mark[]>;

type Setting = Severity | 'off' | { readonly severity: Severity | 'off' };
const SETTINGS = pack.rules as unknown as Readonly<Record<string, Setting>>;

/** The rules of the category. */
export const OFFENCE_RULES = RULES.filter(({ id }) => id.startsWith('offensive-language/'));

/** The rules of the category with the severities of their pack, at medium confidence or above. */
export const draftlint: Judge = async (text) => {
  const document = await parseDocument(text, { format: 'text' });
  const marks: Mark[] = [];
  for (const rule of OFFENCE_RULES) {
    const setting = SETTINGS[rule.id] ?? 'off';
    const base = typeof setting === 'string' ? setting : setting.severity;
    if (base === 'off') continue;
    const options = withDefaults(rule);
    await rule.prepare?.(document, { ...PLAIN_SITUATION, options });
    for (const { hit, messageId } of checkRule(rule, document, PLAIN_SITUATION, options)) {
      if (hit.confidence === 'low') continue;
      const level = rule.messages[messageId]?.level ?? base;
      const severity = compareSeverity(level, base) < 0 ? level : base;
      marks.push({ ...document.prose.toSource(hit), severity, rule: rule.id });
    }
  }
  return marks;
};

/** Packages that look for offence, as they come. */
export async function peers(): Promise<[string, Judge][]> {
  const require = createRequire(import.meta.url);
  const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  const { text: alex } = await import('alex');
  const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity');
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const whole = (text: string): Mark => ({ start: 0, end: text.length, severity: 'error', rule: 'score' });
  return [
    ...(await Promise.all(
      [0, 1, 2].map(async (sureness): Promise<[string, Judge]> => [
        `retext-profanities s${sureness}`,
        await retext(sureness),
      ]),
    )),
    ['alex', (text) => Promise.resolve(alex(text).messages.map((message) => placed(message, text)))],
    [
      'obscenity',
      (text) =>
        Promise.resolve(
          matcher.getAllMatches(text).map(({ startIndex, endIndex }) => ({
            start: startIndex,
            end: endIndex + 1,
            severity: 'error',
            rule: 'obscenity',
          })),
        ),
    ],
    ['VADER', (text) => Promise.resolve(vader.polarity_scores(text).compound <= -0.5 ? [whole(text)] : [])],
  ];
}

async function retext(sureness: number): Promise<Judge> {
  const { unified } = await import('unified');
  const { default: english } = await import('retext-english');
  const { default: profanities } = await import('retext-profanities');
  const { VFile } = await import('vfile');
  const processor = unified()
    .use(english)
    .use(profanities, { sureness: sureness as 0 | 1 | 2 })
    .freeze();
  return async (text) => {
    const file = new VFile(text);
    await processor.run(processor.parse(file), file);
    return file.messages.map((message) => placed(message, text));
  };
}

function placed(message: unknown, text: string): Mark {
  const place = (message as { place?: unknown }).place as
    { start?: { offset?: number }; end?: { offset?: number } } | undefined;
  const start = place?.start?.offset ?? 0;
  return { start, end: place?.end?.offset ?? text.length, severity: 'error', rule: 'peer' };
}
