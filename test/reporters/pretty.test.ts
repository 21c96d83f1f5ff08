import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { reporter as pretty } from '../../src/reporters/pretty.ts';
import { widthOf } from '../../src/reporters/width.ts';
import { draft, EMAIL, finding, PAINTED, PLAIN, reportOf, SAMPLE, TYPO } from './sample.ts';

const QUESTION = 'Would you say it in person?';

describe('pretty', () => {
  it('shows a draft as a person needs it', () => {
    expect(pretty.render(reportOf([SAMPLE.drafts[0] ?? draft('x', '', [])]), PLAIN)).toBe(
      `posts/monday.txt  BLOCK: do not post yet  (1 error, 1 warning)

  1:13  error  A person's e-mail address is in the post.  personal-data/email
    Tell Ann at a•••@example.im about the recieved forms
                ~~~~~~~~~~~~~~~
    → Give the team's shared address.
    An address that is posted is copied within minutes. Policy GDL-1.3, Personal
    data: Protect personal data. Also TIP-2 (How much you tell). In doubt, ask
    your data protection officer.
    Seen with medium confidence: not in the dictionary.

  1:39  warning  This word is not in the dictionary.  spelling/misspelling
    Tell Ann at a•••@example.im about the recieved forms
                                          ~~~~~~~~
    → Check the spelling. Suggested: "received", "relieved".
    A misspelt post looks careless. Policy SUM-10, Spelling: Check the spelling
    before you post. In doubt, ask a colleague.

1 draft: 1 block (1 error, 1 warning)
`,
    );
  });

  it('tells of waived findings, faults, notices and clear drafts', () => {
    const text = pretty.render(SAMPLE, PLAIN);
    expect(text).toContain('1:5  waived  spelling/misspelling: a quoted sign (inline)');
    expect(text).toContain('fault  posts/broken.md: The front matter is not valid YAML (line 2).');
    expect(text).toContain('notice  posts/photo.png: A binary file was skipped.');
    expect(text).toContain('plan.csv (row 14)  CLEAR');
    expect(text).toMatch(/3 drafts: 1 block, 2 clear \(1 error, 1 warning, 1 note, 1 waived, 1 fault\)\n$/);
  });

  it('says nothing but the count when all is clear', () => {
    expect(pretty.render(reportOf([draft('a.txt', 'Hello', [])]), PLAIN)).toBe('1 draft: 1 clear\n');
    expect(pretty.render(reportOf([]), PLAIN)).toBe('0 drafts\n');
  });

  it('tells the reason of a rule once per draft', () => {
    const three = ['[[teh]] one', '[[adn]] two', '[[fo]] three'].map((marked) => finding(marked));
    const text = pretty.render(reportOf([draft('a.txt', '', three)]), PLAIN);
    expect(text.match(/A misspelt post looks careless/g)).toHaveLength(1);
    expect(text.split('\n').length).toBeLessThan(24);
  });

  it('shows the line of two findings at one place once', () => {
    const two = [EMAIL, { ...EMAIL, ruleId: 'third-party/named-with-detail' }];
    const text = pretty.render(reportOf([draft('a.txt', '', two)]), PLAIN);
    expect(text.match(/Tell Ann/g)).toHaveLength(1);
  });

  it('asks for the publicity test on a draft to be reviewed', () => {
    expect(pretty.render(reportOf([draft('a.txt', '', [TYPO], { question: QUESTION })]), PLAIN)).toContain(QUESTION);
    expect(pretty.render(reportOf([draft('a.txt', '', [EMAIL], { question: QUESTION })]), PLAIN)).not.toContain(
      QUESTION,
    );
  });

  it('paints by severity, and says the same without paint', () => {
    const painted = pretty.render(SAMPLE, PAINTED);
    expect(painted).toContain('<error>~~~~~~~~~~~~~~~</error>');
    expect(painted).toContain('<warning>recieved</warning>');
    expect(painted).toContain('<info>note</info>');
    expect(painted.replace(/<\/?(?:error|warning|info|strong|faint|good)>/g, '')).toBe(pretty.render(SAMPLE, PLAIN));
  });

  it('with quiet keeps errors only', () => {
    const text = pretty.render(SAMPLE, { ...PLAIN, quiet: true });
    expect(text).toContain('personal-data/email');
    expect(text).not.toContain('spelling/misspelling');
    expect(text).not.toContain('clear.md');
  });

  it('lets no control character and no directional override of a draft reach the terminal', () => {
    const nasty = finding('\u001B[31mred \u202Eabc\u009B [[word\u0007]] end');
    const text = pretty.render(reportOf([draft('a\u001B.txt', '', [nasty])]), PLAIN);
    // eslint-disable-next-line no-control-regex -- the very thing that must not be there
    expect(text).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E]/);
  });

  it.each([
    [100, ['a/long/name/of/a.txt  REVIEW: ask before posting  (1 warning)']],
    [50, ['a/long/name/of/a.txt  REVIEW: ask before posting', '  (1 warning)']],
    [41, ['a/long/name/of/a.txt', '  REVIEW: ask before posting  (1 warning)']],
  ])('keeps the title of a draft within %i columns', (width, lines) => {
    const text = pretty.render(reportOf([draft('a/long/name/of/a.txt', '', [finding('[[teh]] one')])]), {
      ...PLAIN,
      width,
    });
    expect(text.split('\n').slice(0, lines.length)).toEqual(lines);
  });

  it('puts the message below its place where there is no room beside it', () => {
    const far = finding('[[teh]] one', { start: { offset: 0, line: 1, column: 11605 } });
    const lines = pretty.render(reportOf([draft('a.txt', '', [far])]), { ...PLAIN, width: 40 }).split('\n');
    expect(lines.slice(3, 7)).toEqual([
      '  1:11605  warning',
      '    This word is not in the dictionary.',
      '    spelling/misspelling',
      '    teh one',
    ]);
  });

  it('cuts no emoji and no accent in two', () => {
    const family = '👨\u200D👩\u200D👧\u200D👦';
    const marked = `${`${family} e\u0301 `.repeat(12)}[[teh]] ${`e\u0301${family} `.repeat(12)}`;
    for (let width = 40; width < 50; width++) {
      const text = pretty.render(reportOf([draft('a.txt', '', [finding(marked)])]), { ...PLAIN, width });
      const [, kept = ''] = /^ {4}…(.* teh .*)…$/m.exec(text) ?? [];
      expect(kept.replaceAll(family, '').replaceAll('e\u0301', '').replace(' teh ', '').trim()).toBe('');
    }
  });

  it('keeps every excerpt within the width, with the underline under the finding', () => {
    const words = fc.array(fc.constantFrom('word', 'é', '漢字', '😀', 'a', '🇮🇲', '👩🏽‍⚕️', 'x'.repeat(40)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 30, max: 120 }), (before, after, width) => {
        const marked = `${before.join(' ')} [[target]] ${after.join(' ')}`;
        const text = pretty.render(reportOf([draft('a.txt', '', [finding(marked)])]), { ...PLAIN, width });
        const lines = text.split('\n');
        const under = lines.findIndex((line) => /^ +~+$/.test(line));
        const [excerpt = '', underline = ''] = lines.slice(under - 1);
        expect(widthOf(excerpt)).toBeLessThanOrEqual(Math.max(30, Math.min(width, 100)));
        const at = excerpt.indexOf('target');
        expect(widthOf(excerpt.slice(0, at))).toBe(underline.indexOf('~'));
        expect(underline.trim()).toBe('~~~~~~');
      }),
    );
  });

  it('shows a line of 10 MB at once', () => {
    const long = 'x '.repeat(5_000_000);
    const started = performance.now();
    pretty.render(reportOf([draft('a.txt', '', [finding(`${long}[[y]]${long}`)])]), PLAIN);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['😀', 2],
    ['❤️', 2],
    ['🇮🇲', 2],
    ['👩🏽‍⚕️', 2],
    ['👨‍👩‍👧', 2],
    ['a\u200Bb', 2],
    ['•', 1],
    ['', 0],
  ])('%s takes up %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});
