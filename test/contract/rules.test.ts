import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Format } from '../../src/core/document.ts';
import { CONFIDENCES } from '../../src/core/levels.ts';
import type { AnyRule } from '../../src/core/rule.ts';
import { parseText } from '../../src/document/parse.ts';
import { putInForce } from '../../src/policy/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { runRule, runRuleOn, unmark } from '../kit/rule-tester.ts';

const policy = putInForce();
const ADVERSARIAL_LENGTH = 100_000;

function page(rule: AnyRule): string {
  return readFileSync(`src/rules/${rule.id}.md`, 'utf8');
}

/** The posts of a rule's page; `post markdown` and `post html` say how one is written. */
function postsOf(rule: AnyRule): { readonly post: string; readonly format: Format }[] {
  return [...page(rule).matchAll(/^```post(?: (markdown|html))?\n([^]*?)\n```$/gm)].map((match) => ({
    post: match[2] ?? '',
    format: (match[1] ?? 'text') as Format,
  }));
}

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  it('has an id of the form category/rule, a page and a table', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
    expect(page(rule)).toMatch(new RegExp(`^# ${id}\n`));
    expect(existsSync(`test/rules/${id}.test.ts`) || id.startsWith('waiver/'), 'a table of cases').toBe(true);
  });

  it('says what, what to do, why and whom to ask in uniform words', () => {
    for (const [messageId, { what, instead }] of Object.entries(rule.messages)) {
      expect(what.length, `${messageId}: ${what}`).toBeLessThanOrEqual(90);
      expect(what, messageId).toMatch(/^[A-Z“{].*[.?]$/);
      expect(instead, messageId).toMatch(/^[A-Z][a-z]+\b.*[.]$/);
      expect(instead, 'begins with a verb').not.toMatch(/^(?:The|A|An|This|It|You|Please|If|When|No|Do)\b(?! not)/);
    }
    expect(rule.meta.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.meta.summary).toMatch(/^[A-Z“].*[^.]$/);
    expect(rule.meta.policy.length).toBeGreaterThan(0);
    for (const other of rule.meta.yieldsTo ?? []) {
      const { meta } = RULES.find((each) => each.id === other) ?? expect.fail(`no rule ${other}`);
      expect(meta.yieldsTo, 'it must not yield itself').toBeUndefined();
    }
    const { clauses, ask } = policy.recourseOf(rule);
    expect(
      clauses.map((clause) => clause.id),
      'a clause that the policy does not hold',
    ).toEqual(expect.arrayContaining([...rule.meta.policy]));
    expect(ask).toMatch(/^[\p{L}]/u);
  });

  it('has examples of both kinds on its page, and they hold', async () => {
    const posts = postsOf(rule);
    if (id.startsWith('waiver/')) return;
    expect(
      posts.some(({ post }) => post.includes('[[')),
      'a post that is flagged',
    ).toBe(true);
    expect(
      posts.some(({ post }) => !post.includes('[[')),
      'a post that is not',
    ).toBe(true);
    for (const { post, format } of posts) {
      const { text, spans } = unmark(post);
      const reports = await runRule(rule, text, { format });
      const seen = reports
        .filter(({ hit }) => hit.confidence !== 'low')
        .map(({ span }) => text.slice(span.start, span.end));
      expect(seen.sort(), post).toEqual(spans.map(({ start, end }) => text.slice(start, end)).sort());
    }
  });

  it('says the same on a second run, with places inside the prose', async () => {
    for (const { post, format } of postsOf(rule)) {
      const { text } = unmark(post);
      const first = await runRule(rule, text, { format });
      const second = await runRule(rule, text, { format });
      expect(second.map(({ span, messageId }) => [span, messageId])).toEqual(
        first.map(({ span, messageId }) => [span, messageId]),
      );
      for (const { span, hit } of first) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(CONFIDENCES).toContain(hit.confidence);
        const value = text.slice(span.start, span.end);
        if (rule.meta.mask !== undefined && value.length > 3) {
          for (const evidence of hit.evidence) expect(evidence).not.toContain(value);
        }
      }
    }
  });
});

describe('words that every object has a part of', () => {
  it.each(RULES.map((rule) => ({ id: rule.id, rule })))('are words like others to $id', async ({ rule }) => {
    const words = 'constructor Constructor __proto__ toString valueOf hasOwnProperty prototype';
    const text = `The ${words}. You ${words}! An ${words} we must #Constructor @constructor 12 ${words}`;
    await expect(runRuleOn(rule, parseText(text))).resolves.toBeDefined();
  });
});

describe('adversarial drafts', () => {
  const pieces = [
    'a',
    '1',
    '1 ',
    'a.',
    'a@',
    '0',
    '-',
    '(',
    '"',
    '“',
    'I think ',
    'A B ',
    'password: ',
    '+44 ',
    'MAN 1 ',
    '@a ',
    '#A',
    '!',
    'we must ',
    'не ',
    '👍',
    'a\u200B',
    '1/1/',
    'http://',
    'Aa',
    '<div>',
    'you idiot, ',
    'fuck ',
  ];
  it.each(pieces)(
    'every rule ends on %j repeated',
    async (piece) => {
      const text = piece.repeat(Math.ceil(ADVERSARIAL_LENGTH / piece.length));
      const document = parseText(text);
      expect(document.tokens.length).toBeGreaterThan(0);
      for (const rule of RULES) await runRuleOn(rule, document);
    },
    60_000,
  );
});
