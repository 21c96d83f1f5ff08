import type { Comment, Document } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import type { LineIndex } from '../../core/lines.ts';
import { didYouMean } from '../../core/errors.ts';
import { fieldProblem, problemOf, type WaiverSpec } from './waiver-spec.ts';

const FIELDS = ['approver', 'expires'];
const KINDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'];
const DIRECTIVE = /^\s*draftlint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^]*)$/;

interface Directive {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly extras: Readonly<Record<string, string>>;
  readonly comment: Comment;
}

/**
 * Waivers in the comments of a draft:
 * `draftlint-disable-next-line <rule>[, <rule>] -- reason [| approver: … | expires: YYYY-MM-DD]`,
 * also `-line`, `-file`, and `draftlint-disable` … `draftlint-enable` for all between.
 */
export function inlineWaivers(document: Document, lines: LineIndex): WaiverSpec[] {
  const directives = document.comments.flatMap((comment) => parseDirective(comment) ?? []);
  const mistyped = document.comments.flatMap((comment) => mistypedDirective(comment) ?? []);
  const waivers = directives.flatMap((directive, index) => {
    if (directive.kind === 'enable') return [];
    const covers = coverage(directive, directives.slice(index + 1), document, lines);
    const rules = directive.rules.length === 0 ? [''] : directive.rules;
    return rules.map((ruleId) => toSpec(ruleId, directive, covers(ruleId)));
  });
  return [...waivers, ...mistyped];
}

/** A comment that is meant to be a waiver and is none. */
function mistypedDirective({ text, start, end }: Comment): WaiverSpec | undefined {
  const [, given] = /^\s*draftlint-(\S*)/.exec(text) ?? [];
  if (given === undefined || DIRECTIVE.test(text)) return undefined;
  const names = KINDS.map((kind) => `draftlint-${kind}`);
  const problem = `no waiver begins with draftlint-${given}.${didYouMean(`draftlint-${given}`, names)}`;
  return { ruleId: '', reason: '', origin: 'inline', at: { start, end }, problem };
}

function parseDirective(comment: Comment): Directive | undefined {
  const match = DIRECTIVE.exec(comment.text);
  if (match === null) return undefined;
  const [, kind = '', rest = ''] = match;
  const dashes = rest.indexOf('--');
  const names = dashes < 0 ? rest : rest.slice(0, dashes);
  const [reason = '', ...fields] = (dashes < 0 ? '' : rest.slice(dashes + 2)).split('|');
  const extras: Record<string, string> = {};
  for (const field of fields) {
    const colon = field.indexOf(':');
    const name = (colon < 0 ? field : field.slice(0, colon)).trim().toLowerCase();
    extras[name] = colon < 0 ? '' : field.slice(colon + 1).trim();
  }
  const rules = names.split(/[\s,]+/).filter((name) => name !== '');
  return { kind, rules, reason: reason.trim(), extras, comment };
}

function toSpec(ruleId: string, directive: Directive, covers: Span): WaiverSpec {
  const { approver, expires } = directive.extras;
  const problem = problemOf(ruleId, directive.reason, expires) ?? fieldProblem(Object.keys(directive.extras), FIELDS);
  return {
    ruleId,
    reason: directive.reason,
    origin: 'inline',
    at: { start: directive.comment.start, end: directive.comment.end },
    covers,
    ...(approver === undefined ? {} : { approver }),
    ...(expires === undefined ? {} : { expires }),
    ...(problem === undefined ? {} : { problem }),
  };
}

function coverage(
  directive: Directive,
  later: readonly Directive[],
  document: Document,
  lines: LineIndex,
): (ruleId: string) => Span {
  const { source } = document;
  const { comment, kind } = directive;
  switch (kind) {
    case 'disable-file':
      return () => ({ start: 0, end: source.length });
    case 'disable-line':
      return () => ({ start: lines.lineStart(comment.start), end: lines.lineEnd(comment.end) });
    case 'disable-next-line': {
      // Blank lines between a comment and its paragraph are common in Markdown.
      const gap = /^[ \t]*(?:\r\n|\n|\r)\s*/.exec(source.slice(comment.end))?.[0].length ?? 0;
      const next = comment.end + gap;
      return () => ({ start: lines.lineStart(next), end: lines.lineEnd(next) });
    }
    default:
      return (ruleId) => {
        const end = later.find(
          (other) => other.kind === 'enable' && (other.rules.length === 0 || other.rules.includes(ruleId)),
        );
        return { start: comment.start, end: end?.comment.start ?? source.length };
      };
  }
}
