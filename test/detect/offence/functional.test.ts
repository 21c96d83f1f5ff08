import { describe, expect, it } from 'vitest';

import { functionalCases } from '../../../scripts/offence/functional.ts';
import { draftlint } from '../../../scripts/offence/judges.ts';

/** Share of the sentences of each function that must be judged right; whatever must stay silent allows no slip. */
const LEAST: Readonly<Record<string, number>> = { 'insult': 0.9, 'spelling in disguise': 0.75 };
const SURE = 0.97;

const cases = functionalCases();

describe('sentences by function', () => {
  it.each([...new Set(cases.map(({ kind }) => kind))])('judges %s', async (kind) => {
    const wrong: string[] = [];
    const all = cases.filter((one) => one.kind === kind);
    for (const { text, asks } of all) {
      const marks = await draftlint(text);
      const isFound = marks.some(({ severity }) => severity !== 'info');
      const isRight = asks === 'silent' ? marks.length === 0 : isFound === (asks === 'caught');
      if (!isRight) wrong.push(text);
    }
    const isSilent = all.every(({ asks }) => asks === 'silent');
    const most = isSilent ? 0 : all.length * (1 - (LEAST[kind] ?? SURE));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most);
  });
});
