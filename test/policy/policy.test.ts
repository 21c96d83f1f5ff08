import { describe, expect, it } from 'vitest';

import { BUILT_IN_PACKS } from '../../src/packs/index.ts';
import type { Pack } from '../../src/config/index.ts';
import { customRule } from '../../src/custom/rule.ts';
import { coverage } from '../../src/policy/coverage.ts';
import { HOUSE_POLICY, names, putInForce } from '../../src/policy/index.ts';
import { RULES } from '../../src/rules/index.ts';

/** The clauses of the policy of 2015, as its own numbering gives them. */
const NUMBERED = [
  ...['POL-2.1', 'POL-3.1'],
  ...Array.from({ length: 9 }, (_, index) => `STD-1.UNA.${index + 1}`),
  ...['STD-1.DAM.1', 'STD-1.DAM.2', 'STD-1.REL.1', 'STD-1.REL.2', 'STD-1.REL.3'],
  ...['STD-1.REL.4a', 'STD-1.REL.4b', 'STD-1.REL.4c'],
  ...[2, 3].flatMap((part) => Array.from({ length: 5 }, (_, index) => `STD-${part}.${index + 1}`)),
  ...Array.from({ length: 14 }, (_, index) => `GDL-1.${index + 1}`),
  ...Array.from({ length: 22 }, (_, index) => `GDL-2.${index + 1}`),
  ...Array.from({ length: 11 }, (_, index) => `SUM-${index + 1}`),
  ...Array.from({ length: 6 }, (_, index) => `TIP-${index + 1}`),
];

const custom = [...BUILT_IN_PACKS.values()].flatMap((pack) => (pack as Pack).customRules ?? []);
const everyRule = [...RULES, ...custom.map((spec) => customRule(spec, undefined))];
const policy = putInForce();
const covered = coverage(
  policy,
  everyRule.map((rule) => ({ rule, severity: 'off' as const })),
);

describe('the policy that ships', () => {
  it('holds every numbered clause once', () => {
    expect(HOUSE_POLICY.clauses.map(({ id }) => id)).toEqual(NUMBERED);
  });

  it.each(covered.map((entry) => ({ id: entry.clause.id, ...entry })))(
    '$id has rules, or a reason why a person must judge',
    ({ clause, rules }) => {
      if (rules.length === 0) expect(clause.person).toBeDefined();
      else expect(clause.checks, 'what its rules check').toBeDefined();
    },
  );

  it.each(HOUSE_POLICY.clauses.map((clause) => ({ id: clause.id, clause })))('$id is told in short', ({ clause }) => {
    const { heading, asks, ask, checks, person } = clause;
    expect(heading.length).toBeLessThanOrEqual(32);
    expect(heading).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(asks.length).toBeLessThanOrEqual(110);
    expect(asks).toMatch(/^\p{Lu}.*\.$/u);
    expect(ask).toMatch(/^\p{L}/u);
    if (checks !== undefined) expect(checks).toMatch(/^\p{Lu}.*\.$/u);
    if (person !== undefined) expect(person, 'words that go on after "because"').toMatch(/^\p{Ll}.*[^.]$/u);
  });

  it('names no rule that is not there', () => {
    for (const { id, rules = [] } of HOUSE_POLICY.clauses) {
      for (const entry of rules) {
        const known = everyRule.some((rule) => names(entry, rule.id));
        expect(known, `${id} names ${entry}`).toBe(true);
      }
    }
  });

  it.each(everyRule.map((rule) => ({ id: rule.id, rule })))('holds every clause that $id names', ({ rule }) => {
    const held = policy.clausesOf(rule).map(({ id }) => id);
    for (const clause of rule.meta.policy) expect(held).toContain(clause);
    expect(policy.recourseOf(rule).ask).not.toBe('');
  });
});

describe('a policy of another government', () => {
  const other = putInForce({
    name: 'other',
    title: 'Other',
    ask: 'the clerk',
    clauses: [
      // It has the id of a clause of the policy that ships, with another meaning.
      { id: 'GDL-1.3', heading: 'Meetings', asks: 'Attend.', mode: 'both', rules: ['spelling/*'] },
      {
        id: 'B',
        heading: 'Data',
        asks: 'Keep it.',
        mode: 'both',
        ask: 'the archivist',
        rules: ['personal-data/phone'],
      },
    ],
  });
  const rule = (id: string) => {
    const found = RULES.find((known) => known.id === id);
    if (found === undefined) throw new Error(`no rule ${id}`);
    return found;
  };

  it('takes no word of the rules for its own', () => {
    expect(other.recourseOf(rule('personal-data/phone'))).toEqual({
      clauses: [{ id: 'B', heading: 'Data', asks: 'Keep it.' }],
      ask: 'the archivist',
    });
    expect(other.recourseOf(rule('personal-data/email'))).toEqual({ clauses: [], ask: 'the clerk' });
    expect(other.recourseOf(rule('spelling/misspelling')).clauses.map(({ id }) => id)).toEqual(['GDL-1.3']);
  });

  it('lets rules of the user’s own packs speak for it', () => {
    const message = { what: 'Wrong.', instead: 'Mend it.' };
    const spec = {
      id: 'own/rule',
      message,
      severity: 'info',
      clause: 'B',
      ask: 'the printer',
      phrases: ['x'],
    } as const;
    expect(other.recourseOf(customRule(spec, '/folder'))).toMatchObject({ clauses: [{ id: 'B' }], ask: 'the printer' });
    expect(other.recourseOf(customRule(spec, undefined))).toEqual({ clauses: [], ask: 'the clerk' });
  });
});
