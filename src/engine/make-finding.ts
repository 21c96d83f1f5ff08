import type { Finding, Position } from '../core/finding.ts';
import type { PolicyInForce } from '../core/policy.ts';
import type { AnyRule, Message } from '../core/rule.ts';
import type { Span } from '../core/span.ts';
import { excerptAt } from './excerpt.ts';
import { fingerprinter } from './fingerprint.ts';
import type { LineIndex } from '../core/lines.ts';
import { MaskedText, maskValue, scrubber, type MaskedSpan } from './mask.ts';
import type { PlacedReport } from './run-rules.ts';

/** A finding with its place in the draft's own text and in the masked text. */
export interface MadeFinding {
  readonly finding: Finding;
  readonly span: Span;
  readonly mark: Span;
}

interface Materials {
  readonly source: string;
  readonly policy: PolicyInForce;
  readonly lines: LineIndex;
  /** What must not be shown; empty when the user asked to see values. */
  readonly secrets: readonly MaskedSpan[];
  readonly positionAt: (offset: number) => Position;
  readonly fingerprintKey: string | undefined;
}

/** Makes findings of reports; redaction happens here, so that nothing later ever holds the datum. */
export function findingMaker(materials: Materials): {
  readonly masked: MaskedText;
  readonly make: (report: PlacedReport) => MadeFinding;
} {
  const { source, policy, lines, secrets, positionAt, fingerprintKey } = materials;
  const masked = new MaskedText(source, secrets);
  const scrub = scrubber(source, secrets);
  const fingerprint = fingerprinter(fingerprintKey);
  const make = (report: PlacedReport): MadeFinding => {
    const { rule, messageId, hit, span, data } = report;
    const message = messageOf(report);
    const value = source.slice(span.start, span.end);
    const { clauses, ask } = policy.recourseOf(rule);
    const { excerpt, mark } = excerptAt(span, lines, masked);
    const printed = fingerprint({ ruleId: rule.id, messageId, shown: shownOf(rule, value), context: excerpt, value });
    const suggestions = (rule.meta.mask === undefined ? resolve(hit.suggestions) : []).map(scrub);
    const told: Omit<Finding, 'fingerprint'> = {
      ...{ ruleId: rule.id, messageId, severity: report.severity, confidence: hit.confidence },
      start: positionAt(span.start),
      end: positionAt(span.end),
      what: scrub(fill(message.what, data)),
      instead: scrub(fill(message.instead, data)),
      why: rule.meta.why,
      policy: clauses.map(({ id }) => id),
      clauses,
      ask,
      evidence: hit.evidence.map(scrub),
      setBy: report.setBy,
      excerpt,
      mark,
      suggestions,
      ...(hit.fixable === true && suggestions[0] !== undefined ? { fix: suggestions[0] } : {}),
    };
    return { finding: withFingerprint(told, printed), span, mark: masked.map(span) };
  };
  return { masked, make };
}

const prints = new WeakMap<object, () => string>();

/** One getter for all: the engine keeps a layout of some kilobytes for every object that has a getter of its own. */
const FINGERPRINT = {
  enumerable: true,
  get(this: object): string {
    return prints.get(this)?.() ?? '';
  },
};

function withFingerprint(finding: Omit<Finding, 'fingerprint'>, printed: () => string): Finding {
  prints.set(finding, printed);
  return Object.defineProperty(finding, 'fingerprint', FINGERPRINT) as Finding;
}

function messageOf({ rule, messageId }: PlacedReport): Message {
  const message = rule.messages[messageId];
  if (message === undefined) throw new TypeError(`${rule.id} has no message ${messageId}`);
  return message;
}

function shownOf({ meta }: AnyRule, value: string): string {
  return meta.mask === undefined ? value : maskValue(value, meta.mask);
}

function resolve(suggestions: readonly string[] | (() => readonly string[]) | undefined): readonly string[] {
  return (typeof suggestions === 'function' ? suggestions() : suggestions) ?? [];
}

/** Longer than this, text of a draft would bury the message that quotes it. */
const LONGEST_QUOTED = 160;

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTED) return text;
  return `${text.slice(0, LONGEST_QUOTED - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const parted = new Map<string, readonly string[]>();

/** Puts data in the place of their names in braces. */
function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  if (!template.includes('{')) return template;
  // Templates are few: those of the rules' messages.
  const parts = parted.get(template) ?? template.split(/\{(\w+)\}/);
  parted.set(template, parts);
  return parts.map((part, at) => (at % 2 === 0 ? part : shown(data[part], part))).join('');
}

function shown(value: string | number | undefined, name: string): string {
  // A control character in a draft must not reach a terminal.
  return shorten(value === undefined ? `{${name}}` : String(value)).replace(/\p{Cc}/gu, ' ');
}
