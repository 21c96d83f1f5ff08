import { type RowProblem, topicsOf } from '../config/index.ts';
import { didYouMean } from '../core/errors.ts';
import type { CustomRuleSpec } from '../custom/spec.ts';
import type { OpenPack } from './open.ts';

const LONGEST_WHAT = 90;
const NO_VERB = /^(?:The|A|An|This|It|You|Please|If|When|No)\b/;

/** A custom rule with the place it stands at. */
interface Placed {
  readonly spec: CustomRuleSpec;
  readonly place: string;
}

/**
 * What is wrong with a pack that can be loaded: rows that do not count, wording, missing examples, clashes.
 * Each is told with its place and the way out.
 */
export function checkPack(pack: OpenPack): RowProblem[] {
  const rules = pack.own.flatMap((layer) =>
    (layer.pack.customRules ?? []).map((spec, index) => ({ spec, place: layer.locate(['customRules', index]) })),
  );
  return [
    ...pack.resolved.problems,
    ...rules.flatMap(wording),
    ...rules.flatMap(examples),
    ...unknownClauses(rules, pack),
    ...unknownLists(rules, pack),
    ...clashingPhrases(rules),
    ...clashingAdvice(rules),
    ...clashingVocabulary(rules, pack),
  ];
}

function wording({ spec, place }: Placed): RowProblem[] {
  const { what, instead } = spec.message;
  const problems: string[] = [];
  if (what.length > LONGEST_WHAT) problems.push(`"what" has ${what.length} characters; cut it to ${LONGEST_WHAT}.`);
  if (!/[.?]$/.test(what)) problems.push('"what" must be a sentence; end it with a full stop.');
  if (!/^\p{Lu}.*\.$/u.test(instead))
    problems.push('"instead" must be a sentence; begin with a capital, end with a full stop.');
  if (NO_VERB.test(instead)) problems.push('"instead" must say what to do; begin it with a verb.');
  return problems.map((message) => ({ place, message: `The message of ${spec.id}: ${message}` }));
}

function unknownClauses(rules: readonly Placed[], { resolved }: OpenPack): RowProblem[] {
  const { name, clauses } = resolved.inForce('draft.txt', { data: {} }).policy.policy;
  const known = clauses.map(({ id }) => id);
  return rules.flatMap(({ spec, place }) =>
    [spec.clause].flat().flatMap((clause) => {
      if (known.includes(clause)) return [];
      const message = `The rule ${spec.id} names the clause "${clause}", which is not in ${name}.${didYouMean(clause, known)} draftlint policy prints them all.`;
      return [{ place, message }];
    }),
  );
}

function examples({ spec, place }: Placed): RowProblem[] {
  return (['bad', 'good'] as const)
    .filter((kind) => (spec.examples?.[kind] ?? []).length === 0)
    .map((kind) => ({ place, message: `The rule ${spec.id} has no ${kind} example. Add one under "examples".` }));
}

/** Rules that take their phrases from a topic of "lexicons" which no pack fills, so that they can find nothing. */
function unknownLists(rules: readonly Placed[], { resolved }: OpenPack): RowProblem[] {
  const known = new Set(resolved.packs.flatMap(({ pack }) => [...Object.keys(pack.lexicons ?? {})]));
  return rules.flatMap(({ spec, place }) =>
    topicsOf(spec)
      .filter((topic) => !known.has(topic))
      .map((topic) => ({
        place,
        message: `The rule ${spec.id} takes its phrases from the list "${topic}", which is not under "lexicons".${didYouMean(topic, known)}`,
      })),
  );
}

function phrasesOf(spec: CustomRuleSpec): readonly string[] {
  const { phrases } = spec;
  const listed = Array.isArray(phrases)
    ? (phrases as readonly string[])
    : ((phrases as { any?: string[] } | undefined)?.any ?? []);
  const bound = phrases !== undefined && !Array.isArray(phrases) && ('near' in phrases || 'notNear' in phrases);
  // Rules that ask for different company may share a phrase.
  return [...(bound ? [] : listed), ...Object.keys(spec.substitution ?? {})];
}

function clashingPhrases(rules: readonly Placed[]): RowProblem[] {
  const first = new Map<string, string>();
  const problems: RowProblem[] = [];
  for (const { spec, place } of rules) {
    for (const phrase of phrasesOf(spec)) {
      const other = first.get(phrase);
      if (other === undefined) first.set(phrase, spec.id);
      else if (other === spec.id)
        problems.push({ place, message: `${spec.id} lists "${phrase}" twice. Take one out.` });
      else {
        const message = `"${phrase}" is in ${other} and in ${spec.id}, so it is told twice. Keep it in one.`;
        problems.push({ place, message });
      }
    }
  }
  return problems;
}

/** Advice that another rule then objects to, or that leads in a circle. */
function clashingAdvice(rules: readonly Placed[]): RowProblem[] {
  const owner = new Map(rules.flatMap(({ spec }) => phrasesOf(spec).map((phrase) => [phrase, spec.id] as const)));
  return rules.flatMap(({ spec, place }) =>
    Object.entries(spec.substitution ?? {}).flatMap(([wrong, right]) => {
      const other = right.toLowerCase() === wrong.toLowerCase() ? undefined : owner.get(right.toLowerCase());
      if (other === undefined) return [];
      const message = `${spec.id} says "${right}" in place of "${wrong}", but ${other} objects to "${right}". Change one.`;
      return [{ place, message }];
    }),
  );
}

function clashingVocabulary(rules: readonly Placed[], { resolved }: OpenPack): RowProblem[] {
  const { vocabulary } = resolved.inForce('draft.txt', { data: {} });
  const known = new Set(vocabulary.map((word) => word.toLowerCase()));
  return rules.flatMap(({ spec, place }) =>
    Object.entries(spec.substitution ?? {}).flatMap(([wrong, right]) => {
      if (!known.has(wrong.toLowerCase()) || wrong.toLowerCase() === right.toLowerCase()) return [];
      return [
        { place, message: `${spec.id} objects to "${wrong}", but "vocabulary" says it is right. Take it out of one.` },
      ];
    }),
  );
}
