import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareSeverity } from '../../src/core/levels.ts';
import { contains } from '../../src/core/span.ts';
import { outspokenAmong } from '../../src/engine/yield.ts';
import { lintText } from '../../src/index.ts';
import { rule as evaluation } from '../../src/rules/personal-opinion/evaluation.ts';
import { rule as insult } from '../../src/rules/offensive-language/insult.ts';
import { rule as phone } from '../../src/rules/personal-data/phone.ts';
import { rule as profanity } from '../../src/rules/offensive-language/profanity.ts';

async function found(text: string, rules: readonly string[] = []) {
  const { findings } = await lintText(text, { asOf: '2026-11-23', path: 'a.txt', noConfig: true, rules });
  return findings.map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start.offset, end.offset)}`);
}

const NAMED = 'Ring Juan Quirk on 07624 412345.';
const PHONE = 'personal-data/phone 07624 412345';
const SWEARING = 'We had a sh1tload of rain.';

describe('two rules at the same words', () => {
  it.each([
    ['are told once', NAMED, [], ['third-party/named-with-detail Juan Quirk', PHONE]],
    [
      'are told by the other when one is off',
      NAMED,
      ['third-party/named-with-detail:off'],
      ['third-party/named-person Juan Quirk', PHONE],
    ],
    [
      'are both told when the one that yields is the graver',
      NAMED,
      ['third-party/named-with-detail:info', 'third-party/named-person:error'],
      ['third-party/named-person Juan Quirk', 'third-party/named-with-detail Juan Quirk', PHONE],
    ],
    ['are told once in disguise', SWEARING, [], ['offensive-language/profanity sh1tload']],
  ])('%s', async (_, text, rules, expected) => {
    expect(await found(text, rules)).toEqual(expected);
  });

  it('are found among many as one by one', () => {
    const report = fc.record({
      rule: fc.constantFrom(evaluation, insult, phone, profanity),
      severity: fc.constantFrom('info' as const, 'warning' as const, 'error' as const),
      span: fc.tuple(fc.nat(12), fc.nat(6)).map(([start, length]) => ({ start, end: start + length })),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 12 }), (reports) => {
        const outspoken = outspokenAmong(reports);
        for (const { rule, severity, span } of reports) {
          const above = reports.find(
            (other) =>
              rule.meta.yieldsTo?.includes(other.rule.id) === true &&
              compareSeverity(other.severity, severity) >= 0 &&
              contains(other.span, span),
          );
          expect(outspoken.above({ rule, severity, span })).toBe(above);
        }
      }),
    );
  });
});
