import type { Layer } from '../config/index.ts';
import { mergeWords } from '../core/options.ts';
import type { AnyRule, Situation } from '../core/rule.ts';
import { postOf } from '../custom/page.ts';
import type { CustomRuleSpec, Example, ExamplePost } from '../custom/spec.ts';
import { parseDocument } from '../document/parse.ts';
import { checkRule, withDefaults } from '../engine/check.ts';
import { mark, unmark } from './marks.ts';
import type { OpenPack } from './open.ts';

/** What came of one example of a custom rule. */
export interface ExampleOutcome {
  readonly kind: 'bad' | 'good';
  /** The post with the marks that its author put there. */
  readonly expected: string;
  /** The post with the marks of the rule. */
  readonly actual: string;
  /** What is wrong with it, in plain words; absent when it passes. */
  readonly problem?: string;
}

export interface RuleOutcome {
  readonly ruleId: string;
  /** `file:line:column` of the rule. */
  readonly place: string;
  /** Kinds of example that it lacks; it needs both. */
  readonly lacks: readonly ('bad' | 'good')[];
  readonly examples: readonly ExampleOutcome[];
}

/** Runs every example of every custom rule of a pack. */
export async function runExamples(pack: OpenPack, today: string): Promise<RuleOutcome[]> {
  const outcomes: RuleOutcome[] = [];
  const situation = situationOf(pack, today);
  for (const layer of pack.own) {
    for (const [index, spec] of (layer.pack.customRules ?? []).entries()) {
      const rule = pack.resolved.rules.get(spec.id);
      if (rule === undefined) continue;
      outcomes.push(await runRule(rule, spec, layer.locate(['customRules', index]), situation));
    }
  }
  return outcomes;
}

export function hasFailed({ lacks, examples }: RuleOutcome): boolean {
  return lacks.length > 0 || examples.some(({ problem }) => problem !== undefined);
}

/** What is in force when a rule runs by itself: the lists of every pack count, those of departments, too. */
function situationOf({ resolved }: OpenPack, today: string): Situation {
  const { registers, regions, language, vocabulary } = resolved.inForce('draft.txt', { data: {} });
  return {
    ...{ asOf: today, mode: 'official', registers, regions, language, vocabulary },
    lexicons: lexiconsOf(resolved.packs),
    waiverNotes: [],
  };
}

function lexiconsOf(packs: readonly Layer[]): Record<string, readonly string[]> {
  const lexicons: Record<string, readonly string[]> = {};
  for (const { pack } of packs) {
    for (const [topic, list] of Object.entries(pack.lexicons ?? {})) {
      const words =
        typeof list === 'string' ? [] : list.map((entry) => (typeof entry === 'string' ? entry : entry.value));
      lexicons[topic] = mergeWords(lexicons[topic] ?? [], words);
    }
  }
  return lexicons;
}

async function runRule(rule: AnyRule, spec: CustomRuleSpec, place: string, situation: Situation): Promise<RuleOutcome> {
  const { bad = [], good = [] } = spec.examples ?? {};
  const lacks = [...(bad.length === 0 ? (['bad'] as const) : []), ...(good.length === 0 ? (['good'] as const) : [])];
  // The examples of a rule for some days are meant for these days.
  const from = spec['date-window']?.from;
  const asOf = from === undefined ? situation.asOf : from.length === 10 ? from : `${situation.asOf.slice(0, 5)}${from}`;
  const examples: ExampleOutcome[] = [];
  for (const [kind, list] of [
    ['bad', bad],
    ['good', good],
  ] as const) {
    for (const example of list) examples.push(await runExample(rule, kind, example, { ...situation, asOf }));
  }
  return { ruleId: spec.id, place, lacks, examples };
}

async function runExample(
  rule: AnyRule,
  kind: 'bad' | 'good',
  example: Example,
  general: Situation,
): Promise<ExampleOutcome> {
  const expected = postOf(example);
  const { text, spans } = unmark(expected);
  const particular: Partial<ExamplePost> = typeof example === 'string' ? {} : example;
  const situation = { ...general, asOf: particular.on ?? general.asOf, mode: particular.mode ?? general.mode };
  const document = await parseDocument(text, { format: 'text' });
  const options = withDefaults(rule);
  await rule.prepare?.(document, { ...situation, options });
  const found = checkRule(rule, document, situation, options).map(({ hit }) => document.prose.toSource(hit));
  const actual = mark(text, found);
  const problem = problemOf(kind, spans.length, expected, actual);
  return { kind, expected, actual, ...(problem === undefined ? {} : { problem }) };
}

function problemOf(kind: 'bad' | 'good', marks: number, expected: string, actual: string): string | undefined {
  if (kind === 'bad' && marks === 0) return 'A bad example needs [[…]] round what must be marked.';
  if (kind === 'good' && marks > 0) return 'A good example must hold no [[…]].';
  return expected === actual ? undefined : 'The rule marks something else.';
}
