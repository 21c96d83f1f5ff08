import { describe, expect, it } from 'vitest';

import { lintText } from '../../src/index.ts';

const asOf = '2026-11-23';
const settings = { asOf, path: 'draft.md', noConfig: true } as const;

async function outcome(text: string) {
  const { findings, waived } = await lintText(text, settings);
  return {
    findings: findings.map(({ ruleId, start }) => `${start.line} ${ruleId}`),
    waived: waived.map(({ ruleId, start, waiver }) => `${start.line} ${ruleId}: ${waiver.reason}`),
  };
}

const RULE = 'spelling/misspelling';

describe('waivers in a draft', () => {
  it.each([
    [
      'the next line',
      `<!-- draftlint-disable-next-line ${RULE} -- a brand -->\nA libary.\nA libary.`,
      ['3 spelling/misspelling'],
      ['2 spelling/misspelling: a brand'],
    ],
    [
      'the next line after a blank one',
      `<!-- draftlint-disable-next-line ${RULE} -- a brand -->\n\nA libary.`,
      [],
      ['3 spelling/misspelling: a brand'],
    ],
    [
      'its own line',
      `A libary. <!-- draftlint-disable-line ${RULE} -- a brand -->`,
      [],
      ['1 spelling/misspelling: a brand'],
    ],
    [
      'a block',
      `<!-- draftlint-disable ${RULE} -- old text -->\n\nA libary.\n\n<!-- draftlint-enable ${RULE} -->\n\nA libary.`,
      ['7 spelling/misspelling'],
      ['3 spelling/misspelling: old text'],
    ],
    [
      'the whole file',
      `A libary.\n\n<!-- draftlint-disable-file ${RULE} -- old text -->`,
      [],
      ['1 spelling/misspelling: old text'],
    ],
    [
      'front matter',
      `---\ndraftlint-waivers:\n  - rule: ${RULE}\n    reason: a brand\n    expires: 2026-11-23\n---\n\nA libary.`,
      [],
      ['8 spelling/misspelling: a brand'],
    ],
  ])('cover %s', async (_, text, findings, waived) => {
    expect(await outcome(text)).toEqual({ findings, waived });
  });

  it.each([
    [
      'no reason',
      `<!-- draftlint-disable-next-line ${RULE} -->\nA libary.`,
      ['1 waiver/malformed', '2 spelling/misspelling'],
    ],
    [
      'an impossible expiry',
      `<!-- draftlint-disable-next-line ${RULE} -- why | expires: 2026-02-30 -->\nA libary.`,
      ['1 waiver/malformed', '2 spelling/misspelling'],
    ],
    [
      'an expiry gone by',
      `<!-- draftlint-disable-next-line ${RULE} -- why | expires: 2026-11-22 -->\nA libary.`,
      ['1 waiver/expired', '2 spelling/misspelling'],
    ],
    [
      'no such rule',
      '<!-- draftlint-disable-next-line spelling/mispelling -- why -->\nA libary.',
      ['1 waiver/unknown-rule', '2 spelling/misspelling'],
    ],
    ['nothing to cover', `<!-- draftlint-disable-next-line ${RULE} -- why -->\nA library.`, ['1 waiver/unused']],
  ])('are told when they have %s', async (_, text, findings) => {
    expect(await outcome(text)).toEqual({ findings, waived: [] });
  });
});

describe('fingerprints', () => {
  it('stay when lines move, and tell two equal findings apart', async () => {
    const prints = async (text: string) =>
      (await lintText(text, settings)).findings.map(({ fingerprint }) => fingerprint);
    const [first, second] = await prints('A libary.\n\nA libary.');
    expect(first).not.toBe(second);
    expect(await prints('New words.\n\nA libary.\n\nA libary.')).toEqual([first, second]);
    expect(first).toMatch(/^[\da-f]{16}$/);
  });
});

describe('mistyped waivers', () => {
  it.each([
    ['a directive', `<!-- draftlint-disable-nextline ${RULE} -- a brand -->\nA libary.`, 'draftlint-disable-next-line'],
    ['a field', `<!-- draftlint-disable-file ${RULE} -- a brand | expire: 2026-11-01 -->\n\nA libary.`, '"expires"'],
    [
      'a key in front matter',
      `---\ndraftlint-waivers:\n  - rule: ${RULE}\n    reason: a brand\n    expirs: 2026-11-01\n---\n\nA libary.`,
      '"expires"',
    ],
  ])('in %s cover nothing and are told with the right name', async (_, text, right) => {
    const { findings } = await lintText(text, settings);
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['spelling/misspelling', 'waiver/malformed']);
    expect(findings.find(({ ruleId }) => ruleId === 'waiver/malformed')?.what).toContain(right);
  });
});

describe('what a malformed waiver is told', () => {
  const told = async (text: string, path = 'draft.md') => {
    const { findings } = await lintText(text, { ...settings, path });
    return findings.filter(({ ruleId }) => ruleId.startsWith('waiver/')).map(({ start, what }) => [start.line, what]);
  };

  it.each([
    [
      'a rule that is nearly one',
      '<!-- draftlint-disable-file spelling/mispelling -- a brand -->\n\nA libary.',
      [[1, 'The waiver names spelling/mispelling: no rule has this name (did you mean "spelling/misspelling"?).']],
    ],
    [
      'a directive that is nearly one, in one sentence',
      `<!-- draftlint-disable-nextline ${RULE} -- a brand -->\nA library.`,
      [
        [
          1,
          'The waiver for a rule does not count: no waiver begins with draftlint-disable-nextline (did you mean "draftlint-disable-next-line"?).',
        ],
      ],
    ],
    [
      'one hyphen before the reason: its words are no rules',
      `<!-- draftlint-disable-next-line ${RULE} - old brand -->\nA library.`,
      [[1, `The waiver for ${RULE} does not count: it gives no reason; add one after "--".`]],
    ],
    [
      'a reason missing in front matter',
      `---\ndraftlint-waivers:\n  - rule: ${RULE}\n---\n\nA library.`,
      [[3, `The waiver for ${RULE} does not count: it gives no reason; add one after "reason:".`]],
    ],
    [
      'a key in front matter that is nearly theirs',
      `---\ndraftlint-waiver:\n  - rule: ${RULE}\n    reason: a brand\n---\n\nA library.`,
      [[2, 'The waiver for a rule does not count: no key is called draftlint-waiver; write draftlint-waivers.']],
    ],
  ])('names %s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('is told once of a comment that names thousands of rules', async () => {
    const text = `<!-- draftlint-disable ${'a/b '.repeat(5000)}-- a brand -->\n\nA library.`;
    expect(await told(text)).toEqual([
      [1, 'The waiver for a rule does not count: it names more than 100 rules; name those that must stand.'],
    ]);
  });

  it('says that plain text has no comments, and covers nothing by one', async () => {
    const text = `A library.\nA libary. <!-- draftlint-disable-line ${RULE} -- a brand --> More.`;
    const { findings } = await lintText(text, { ...settings, path: 'draft.txt' });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([RULE, 'waiver/malformed']);
    expect(findings[1]?.what).toContain('plain text has no comments');
    const { start, end } = findings[1] ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(text.slice(start.offset, end.offset)).toBe(`<!-- draftlint-disable-line ${RULE} -- a brand -->`);
  });
});

describe('a waiver from a word processor', () => {
  it.each(['–', '—', '---'])('may have %s before its reason', async (dash) => {
    const text = `<!-- draftlint-disable-next-line ${RULE} ${dash} a brand -->\nA libary.`;
    expect(await outcome(text)).toEqual({ findings: [], waived: [`2 ${RULE}: a brand`] });
  });
});
