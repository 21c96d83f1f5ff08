import type { Comment, Document } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import type { LineIndex } from '../../core/lines.ts';
import { didYouMeanHere } from '../../core/errors.ts';
import { fieldProblem, problemOf, type WaiverSpec } from './waiver-spec.ts';

const FIELDS = ['approver', 'expires'];
const KINDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'];
/** What parts the rules from the reason; a word processor makes one dash of two hyphens. */
const DASHES = /--|[\u2013\u2014]/;
const DIRECTIVE = /^\s*draftlint-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^]*)$/;

/** A comment with more is no waiver of a person, and each finding about it would hold the whole comment. */
const MOST_RULES = 100;

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
  if (document.format === 'text') return commentsInText(document.source);
  const directives = document.comments.flatMap((comment) => parseDirective(comment) ?? []);
  const mistyped = document.comments.flatMap((comment) => mistypedDirective(comment) ?? []);
  const waivers = directives.flatMap((directive, index) => {
    if (directive.kind === 'enable') return [];
    if (directive.rules.length > MOST_RULES) return [tooMany(directive)];
    const covers = coverage(directive, directives.slice(index + 1), document, lines);
    const rules = directive.rules.length === 0 ? [''] : directive.rules;
    return rules.map((ruleId) => toSpec(ruleId, directive, covers(ruleId)));
  });
  return [...waivers, ...mistyped];
}

/** Plain text has no comments: what looks like a waiver there would be published, and waives nothing. */
function commentsInText(source: string): WaiverSpec[] {
  return Array.from(source.matchAll(/<!--[ \t]{0,9}draftlint-[^\r\n]*/g), ({ index, 0: text }) => ({
    ruleId: '',
    reason: '',
    origin: 'inline',
    at: { start: index, end: index + (text.includes('-->') ? text.indexOf('-->') + 3 : text.length) },
    problem: 'plain text has no comments; take it out and use a sidecar, .draftlint-waivers.yaml',
  }));
}

/** A comment that is meant to be a waiver and is none. */
function mistypedDirective({ text, start, end }: Comment): WaiverSpec | undefined {
  const [, given] = /^\s*draftlint-(\S*)/.exec(text) ?? [];
  if (given === undefined || DIRECTIVE.test(text)) return undefined;
  const names = KINDS.map((kind) => `draftlint-${kind}`);
  const problem = `no waiver begins with draftlint-${given}${didYouMeanHere(`draftlint-${given}`, names)}`;
  return { ruleId: '', reason: '', origin: 'inline', at: { start, end }, problem };
}

function parseDirective(comment: Comment): Directive | undefined {
  const match = DIRECTIVE.exec(comment.text);
  if (match === null) return undefined;
  const [, kind = '', rest = ''] = match;
  const dashes = DASHES.exec(rest);
  const names = (dashes === null ? rest : rest.slice(0, dashes.index)).split(/[\s,]+/).filter((name) => name !== '');
  const [reason = '', ...fields] = (
    dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).replace(/^-+/, '')
  ).split('|');
  const extras: Record<string, string> = {};
  for (const field of fields) {
    const colon = field.indexOf(':');
    const name = (colon < 0 ? field : field.slice(0, colon)).trim().toLowerCase();
    extras[name] = colon < 0 ? '' : field.slice(colon + 1).trim();
  }
  // Where no dashes stand, what follows the rules is a reason that was meant, not more rules.
  const rules = dashes === null ? names.filter((name, index) => index === 0 || name.includes('/')) : names;
  return { kind, rules, reason: reason.trim(), extras, comment };
}

function tooMany({ comment: { start, end } }: Directive): WaiverSpec {
  const problem = `it names more than ${MOST_RULES} rules; name those that must stand`;
  return { ruleId: '', reason: '', origin: 'inline', at: { start, end }, problem };
}

function toSpec(ruleId: string, directive: Directive, covers: Span): WaiverSpec {
  const { approver, expires } = directive.extras;
  const problem =
    problemOf(ruleId, directive.reason, expires, '--') ?? fieldProblem(Object.keys(directive.extras), FIELDS);
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
