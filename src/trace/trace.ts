import type { Config, RuleSetting } from '../core/config.ts';
import type { Document, TokenKind } from '../core/document.ts';
import { compareConfidence, compareSeverity, type Confidence, type Severity } from '../core/levels.ts';
import type { AnyRule } from '../core/rule.ts';
import type { Span } from '../core/span.ts';
import { traceTone, type ToneTrace } from '../detect/offence/trace.ts';
import { type BlockTrace, traceOpinion } from '../detect/opinion/trace.ts';
import { checkRule } from '../engine/check.ts';
import { situationOf } from '../engine/lint.ts';
import { type Outspoken, outspokenAmong, type Standing } from '../engine/yield.ts';

/** A token as every rule gets it. */
export interface TokenTrace extends Span {
  readonly kind: TokenKind;
  readonly quoted: boolean;
}

/** What one rule's detector saw, whether it is reported or not. */
export interface HitTrace extends Span {
  readonly ruleId: string;
  readonly messageId: string;
  readonly confidence: Confidence;
  readonly evidence: readonly string[];
  /** True when the datum itself is personal or secret. */
  readonly sensitive: boolean;
  /** The severity it is reported with, or why it is not reported. */
  readonly outcome: { readonly severity: Severity } | { readonly silent: string };
}

/** Every detector's view of one draft. Offsets are into `Prose.text`. */
export interface Trace {
  readonly text: string;
  readonly tokens: readonly TokenTrace[];
  readonly hits: readonly HitTrace[];
  readonly tone: readonly ToneTrace[];
  readonly opinion: readonly BlockTrace[];
}

/**
 * Runs the detectors of every rule, those that are off too, and keeps all they saw.
 * @param asOf the day on which the draft is judged, `YYYY-MM-DD`
 */
export async function traceDocument(document: Document, config: Config, asOf: string): Promise<Trace> {
  const situation = situationOf(config, asOf);
  const hits: (HitTrace & { readonly rule: AnyRule })[] = [];
  for (const setting of config.rules.values()) {
    const { rule, options } = setting;
    await rule.prepare?.(document, { ...situation, options });
    for (const { messageId, hit } of checkRule(rule, document, situation, options)) {
      const { start, end, confidence, evidence } = hit;
      const outcome = outcomeOf(setting, messageId, confidence);
      const sensitive = rule.meta.mask !== undefined;
      hits.push({ start, end, rule, ruleId: rule.id, messageId, confidence, evidence, sensitive, outcome });
    }
  }
  const outspoken = outspokenAmong<Standing>(
    hits.flatMap((hit) =>
      'severity' in hit.outcome ? { rule: hit.rule, span: hit, severity: hit.outcome.severity } : [],
    ),
  );
  return {
    text: document.prose.text,
    tokens: document.tokens.map(({ start, end, kind, quoted }) => ({ start, end, kind, quoted })),
    hits: hits
      .map(({ rule, ...hit }) => ({ ...hit, outcome: outcomeBeside(rule, hit, outspoken) }))
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1)),
    tone: traceTone(document),
    opinion: traceOpinion(document),
  };
}

/** The outcome of a hit when what others say at its words is known. */
function outcomeBeside(
  rule: AnyRule,
  { outcome, start, end }: HitTrace,
  outspoken: Outspoken<Standing>,
): HitTrace['outcome'] {
  if (!('severity' in outcome)) return outcome;
  const other = outspoken.above({ rule, span: { start, end }, severity: outcome.severity });
  return other === undefined ? outcome : { silent: `${other.rule.id} says it at the same words` };
}

function outcomeOf(
  { rule, severity, minConfidence }: RuleSetting,
  messageId: string,
  confidence: Confidence,
): HitTrace['outcome'] {
  if (severity === 'off') return { silent: 'the rule is off' };
  if (compareConfidence(confidence, minConfidence) < 0) return { silent: `less sure than ${minConfidence}` };
  const level = rule.messages[messageId]?.level ?? severity;
  return { severity: compareSeverity(level, severity) < 0 ? level : severity };
}
