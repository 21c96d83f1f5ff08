import { describe, expect, it } from 'vitest';

import { lintText } from '../../src/index.ts';

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
});
