import { describe, expect, it } from 'vitest';

import type { Pack } from '../../src/config/index.ts';
import { checkPack } from '../../src/pack/check.ts';
import { openPack, shippedPacks } from '../../src/pack/open.ts';
import { hasFailed, runExamples } from '../../src/pack/run-examples.ts';
import { runTests } from '../../src/pack/run-tests.ts';
import { BUILT_IN_PACKS } from '../../src/packs/index.ts';

const today = '2026-11-24';
const WITH_RULES = [
  'health',
  'education',
  'police-and-courts',
  'social-care',
  'tourism',
  'infrastructure-and-alerts',
  'elections',
];

describe.each(shippedPacks())('%s', (name) => {
  it('passes its own examples and tests, and names known rules only', async () => {
    const pack = await openPack(name, process.cwd(), today);
    expect((await runExamples(pack, today)).filter(hasFailed)).toEqual([]);
    expect((await runTests(pack, today)).filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(checkPack(pack)).toEqual([]);
    const unknown = pack.resolved.packs.flatMap((layer) =>
      Object.keys(layer.pack.rules ?? {}).filter((id) => !pack.resolved.rules.has(id)),
    );
    expect(unknown).toEqual([]);
  });
});

describe.each(WITH_RULES)('the pack %s', (name) => {
  const pack = BUILT_IN_PACKS.get(name) as Pack;

  it('has rules with reason, clause and somebody to ask, and posts that are clear', () => {
    expect(pack.customRules?.length).toBeGreaterThanOrEqual(7);
    for (const spec of pack.customRules ?? []) {
      expect(spec.why, spec.id).toMatch(/^[A-Z].*\.$/);
      expect(spec.summary, spec.id).toMatch(/^[A-Z].*[^.]$/);
      expect(spec.ask, spec.id).toMatch(/^(?:the|your|a) /);
      expect([spec.clause].flat().length, spec.id).toBeGreaterThan(0);
    }
    expect(pack.tests?.some(({ verdict }) => verdict === 'clear')).toBe(true);
  });

  it('ends on 100,000 characters of its own words', async () => {
    const open = await openPack(`draftlint:${name}`, process.cwd(), today);
    const words = JSON.stringify(pack.customRules).replace(/[^\p{L}\p{N} '-]+/gu, ' ');
    const text = words.repeat(Math.ceil(100_000 / words.length)).slice(0, 100_000);
    const { parseText } = await import('../../src/document/parse.ts');
    const { checkRule, withDefaults } = await import('../../src/engine/check.ts');
    const { PLAIN_SITUATION } = await import('../../scripts/clean/situation.ts');
    const document = parseText(text);
    for (const { id } of pack.customRules ?? []) {
      const rule = open.resolved.rules.get(id);
      if (rule === undefined) continue;
      const options = withDefaults(rule);
      await rule.prepare?.(document, { ...PLAIN_SITUATION, options });
      for (const { hit } of checkRule(rule, document, PLAIN_SITUATION, options))
        expect(hit.end).toBeLessThanOrEqual(document.prose.text.length);
    }
  });
});
