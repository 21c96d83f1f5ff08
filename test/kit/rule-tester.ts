import { describe, expect, it } from 'vitest';

import { PLAIN_SITUATION } from '../../scripts/clean/situation.ts';
import { chooseChannels } from '../../src/config/channels.ts';
import type { Pack } from '../../src/config/index.ts';
import type { ChannelSpec } from '../../src/core/channel.ts';
import type { Document, Format } from '../../src/core/document.ts';
import type { OptionValue } from '../../src/core/options.ts';
import type { AnyRule, Situation } from '../../src/core/rule.ts';
import { BUILT_IN_PACKS } from '../../src/packs/index.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { checkRule, withDefaults } from '../../src/engine/check.ts';

/** A draft with `[[…]]` round each place that the rule must flag, and nothing else. */
export interface Case {
  readonly post: string;
  /** The message id of each mark, in order; one id stands for all. Left out for a draft without marks. */
  readonly message?: string | readonly string[];
  readonly format?: Format;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly situation?: Partial<Situation>;
  /** The confidence of each mark, in order; not checked when left out. */
  readonly confidence?: string | readonly string[];
  /** The first suggestion of each mark; not checked when left out. */
  readonly suggests?: readonly string[];
}

export interface RuleCases {
  /** Drafts that must be caught: each holds at least one mark. */
  readonly caught: readonly Case[];
  /** Drafts that must not be: none holds a mark. */
  readonly clean: readonly (string | Case)[];
}

/** Drafts of which all marks are told by one message, each with the first suggestion of each mark, parted by commas. */
export function told(message: string, ...drafts: readonly (readonly [post: string, suggests: string])[]): Case[] {
  return drafts.map(([post, suggests]) => ({ post, message, suggests: suggests.split(', ') }));
}

/** The channels that ship, by name. */
export const SHIPPED_CHANNELS: ReadonlyMap<string, ChannelSpec> = new Map(
  Object.entries((BUILT_IN_PACKS.get('channels') as Pack).channels ?? {}).map(([name, spec]) => [
    name,
    { name, ...spec },
  ]),
);

/** Takes the marks out of a draft. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

function mark(text: string, spans: readonly { start: number; end: number }[]): string {
  let marked = '';
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    marked += `${text.slice(from, span.start)}[[${text.slice(span.start, span.end)}]]`;
    from = span.end;
  }
  return marked + text.slice(from);
}

/** Runs one rule over one draft and returns its reports with spans in the source. */
export async function runRule(rule: AnyRule, text: string, entry: Omit<Case, 'post'> = {}) {
  return runRuleOn(rule, await parseDocument(text, { format: entry.format ?? 'text' }), entry);
}

/** Runs one rule over a document that other rules may have read. */
export async function runRuleOn(rule: AnyRule, document: Document, entry: Omit<Case, 'post'> = {}) {
  const situation = {
    ...PLAIN_SITUATION,
    ...chooseChannels(document.meta.channel, SHIPPED_CHANNELS, true),
    ...entry.situation,
  };
  const options = withDefaults(rule, entry.options);
  await rule.prepare?.(document, { ...situation, options });
  return checkRule(rule, document, situation, options).map((report) => ({
    ...report,
    span: report.hit.source ?? document.prose.toSource(report.hit),
  }));
}

/** Declares the table of a rule. Spans, messages and coverage of every message id and option are asserted. */
export function testRule(rule: AnyRule, cases: RuleCases): void {
  const clean = cases.clean.map((entry) => (typeof entry === 'string' ? { post: entry } : entry));
  describe(rule.id, () => {
    it('covers every message and option, without duplicates', () => {
      const all = [...cases.caught, ...clean];
      const keys = all.map((entry) => JSON.stringify(entry));
      expect(new Set(keys).size).toBe(keys.length);
      const messages = new Set(cases.caught.flatMap((entry) => entry.message ?? []));
      expect([...messages].sort()).toEqual(Object.keys(rule.messages).sort());
      const options = new Set(all.flatMap((entry) => Object.keys(entry.options ?? {})));
      expect([...options].sort()).toEqual(Object.keys(rule.options).sort());
    });
    it('finds nothing in an empty draft', async () => {
      expect(await runRule(rule, '')).toEqual([]);
    });
    it.each(cases.caught)('catches $post', async (entry) => {
      const { text, spans } = unmark(entry.post);
      expect(spans.length, 'a caught draft needs a mark').toBeGreaterThan(0);
      const reports = await runRule(rule, text, entry);
      reports.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      expect(
        mark(
          text,
          reports.map((report) => report.span),
        ),
      ).toBe(entry.post);
      const expected = typeof entry.message === 'string' ? spans.map(() => entry.message) : entry.message;
      expect(reports.map((report) => report.messageId)).toEqual(expected);
      if (entry.confidence !== undefined) {
        const confidences = typeof entry.confidence === 'string' ? spans.map(() => entry.confidence) : entry.confidence;
        expect(reports.map((report) => report.hit.confidence)).toEqual(confidences);
      }
      if (entry.suggests !== undefined) {
        const first = reports.map(
          ({ hit }) => (typeof hit.suggestions === 'function' ? hit.suggestions() : hit.suggestions)?.[0],
        );
        expect(first).toEqual(entry.suggests);
      }
    });
    it.each(clean)('leaves $post alone', async (entry) => {
      expect(unmark(entry.post).spans, 'a clean draft has no mark').toEqual([]);
      const reports = await runRule(rule, entry.post, entry);
      expect(
        mark(
          entry.post,
          reports.map((report) => report.span),
        ),
      ).toBe(entry.post);
    });
  });
}
