import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lintText } from '../../src/index.ts';
import { openPack } from '../../src/pack/open.ts';
import { marked, packWith, project, today } from './project.ts';

describe('phrases', () => {
  it('are found in regular forms, over hyphens, with * for any word, the longest first', async () => {
    expect(await marked('phrases: [patient, hot spell, waiting list, waiting, aged *]', ['Patients wait.'])).toEqual([
      '[[Patients]] wait.',
    ]);
    expect(
      await marked('phrases: [waiting list, wait, aged *, "don\'t"]', [
        'The waiting-lists are long.',
        'Somebody aged 84 waited.',
        'We don’t know.',
        'https://example.im/wait and wait@example.im',
      ]),
    ).toEqual([
      'The [[waiting-lists]] are long.',
      'Somebody [[aged 84]] [[waited]].',
      'We [[don’t]] know.',
      'https://example.im/wait and wait@example.im',
    ]);
  });

  it('may ask for exact forms, for words near or not near, and for words outside quotation marks', async () => {
    const kind =
      'phrases: { any: [closure], inflect: false, near: [road], notNear: [ended], within: 3, quoted: false }';
    expect(
      await marked(kind, [
        'The road closure is long.',
        'Road closures are long.',
        'The closure of the small shop by the old road.',
        'The road closure has ended.',
        'The road "closure" is long.',
        'A closure. The road is long.',
      ]),
    ).toEqual([
      'The road [[closure]] is long.',
      'Road closures are long.',
      'The closure of the small shop by the old road.',
      'The road closure has ended.',
      'The road "closure" is long.',
      'A closure. The road is long.',
    ]);
  });
});

describe('the other kinds', () => {
  it('substitution minds capitals where the list does', async () => {
    expect(
      await marked('substitution: { utilise: use, Isle Of Man: Isle of Man }', [
        'Utilise it on the Isle Of Man.',
        'Use it on the Isle of Man.',
      ]),
    ).toEqual(['[[Utilise]] it on the [[Isle Of Man]].', 'Use it on the Isle of Man.']);
  });

  it('pattern marks the match or its group, a block at a time', async () => {
    expect(await marked("pattern: 'ref (?P<mark>[a-z]{2}\\d+)'", ['See ref AB12 and REF cd3.', 'See\n\nref'])).toEqual([
      'See ref [[AB12]] and REF [[cd3]].',
      'See\n\nref',
    ]);
    expect(await marked('pattern: { match: "ab+", ignoreCase: false }', ['ABB abb'])).toEqual(['ABB [[abb]]']);
  });

  it.each([
    ['{ of: words, max: 2 }', 'One two [[three]] four'],
    ['{ of: words, max: 2, per: sentence }', 'One two [[three]]. One two.'],
    ['{ of: characters, max: 6 }', 'One two [[three]]'.replace('[[three]]', 'three').replace('two', '[[two]]')],
    ['{ of: sentences, max: 1 }', 'One. [[Two.]] Three.'],
    ['{ of: sentences, max: 1, per: paragraph }', 'One. [[Two.]] Three.\n\nFour.'],
    ['{ of: hashtags, max: 1, per: paragraph }', '#one [[#two]]\n\n#three'],
    ['{ of: mentions, max: 0 }', 'Hello [[@one]] @two'],
    ['{ of: links, max: 0 }', 'See [[https://gov.im]]'],
    ['{ of: emoji, max: 0 }', 'Sun [[☀️]] rain'],
    ['{ of: question-marks, max: 0 }', 'Why[[?]]'],
  ])('limit %s', async (kind, post) => {
    expect(await marked(`limit: ${kind}`, [post.replaceAll(/\[\[|\]\]/g, '')])).toEqual([post]);
  });

  it.each([
    ['{ any: [link] }', '[[See]] our page.', 'See https://gov.im for more.'],
    ['{ any: [email, phone] }', '[[Ask]] us.', 'Ask us on 01624 685685.'],
    ['{ any: [time], when: [closed] }', 'The road is [[closed]].', 'The road is closed until 5pm.'],
    ['{ any: [date] }', '[[Come]] along.', 'Come along on Monday.'],
    ['{ phrases: [contact us] }', '[[Come]] along.', 'Come along or contact us.'],
    ['{ languages: [gv] }', '[[Good]] morning.', 'Good morning. Moghrey mie erriu dy liooar.'],
  ])('require %s', async (kind, bad, good) => {
    expect(await marked(`require: ${kind}`, [bad.replaceAll(/\[\[|\]\]/g, ''), good])).toEqual([bad, good]);
  });

  it('date-window counts on its days only, over the turn of the year, too', async () => {
    const kind = 'date-window: { from: 12-20, to: 01-05, any: [fireworks] }';
    expect(await marked(kind, ['Fireworks!'], '2026-12-31')).toEqual(['[[Fireworks]]!']);
    expect(await marked(kind, ['Fireworks!'], '2026-01-05')).toEqual(['[[Fireworks]]!']);
    expect(await marked(kind, ['Fireworks!'], '2026-06-01')).toEqual(['Fireworks!']);
    const once = 'date-window: { from: 2026-08-01, to: 2026-09-24 }';
    expect(await marked(once, ['Any post.'], '2026-09-24')).toEqual(['[[Any]] post.']);
    expect(await marked(once, ['Any post.'], '2026-09-25')).toEqual(['Any post.']);
  });

  it('spelling marks what is nearly right, not what is right or another word', async () => {
    expect(
      await marked('spelling: [Laxey, "Noble\'s"]', ["Laxy, laxey, Laxey's, LAXEY, Laxay.", 'Lax relaxed.']),
    ).toEqual(["[[Laxy]], [[laxey]], Laxey's, LAXEY, [[Laxay]].", 'Lax relaxed.']);
  });
});

describe('spelling of names of several words', () => {
  it('marks a slip or other capitals, though each word be one', async () => {
    const posts = [
      'At Sydney Harbour, Sidney harbour, Sidny Harbour.',
      'SIDNEY HARBOUR, Sidney Harbour, Sydney Harbor Bridge.',
    ];
    expect(await marked('spelling: [Sidney Harbour]', [...posts, 'Sidney saw the harbour. Sydney. Harbours'])).toEqual([
      'At [[Sydney Harbour]], [[Sidney harbour]], [[Sidny Harbour]].',
      'SIDNEY HARBOUR, Sidney Harbour, Sydney Harbor Bridge.',
      'Sidney saw the harbour. Sydney. Harbours',
    ]);
  });
});

describe('on 100,000 characters meant to make it slow', () => {
  it.each([
    ['phrases: { any: [a, a a a b], near: [b], notNear: [c], within: 3 }', 'a '],
    ['substitution: { a a b: c }', 'a a '],
    ["pattern: '(a+)+b'", 'a'],
    ["pattern: { match: '(x|xx)*y', near: [z] }", 'x'],
    ['limit: { of: sentences, max: 1, per: paragraph }', 'a. b.\n\n'],
    ['limit: { of: characters, max: 3, per: sentence }', 'ab cd. '],
    ['require: { any: [time, date, phone], when: [zz] }', '1:1 1 '],
    ['require: { any: [phone] }', '0 1-(2) '],
    ['spelling: [Snaefell, Laxey]', 'snafel laxi '],
    ['spelling: [aaaa aaab aaac]', 'aaaa '],
  ])('%s', async (kind, unit) => {
    const [text = ''] = await marked(kind, [unit.repeat(100_000 / unit.length)]);
    expect(text.replaceAll(/\[\[|\]\]/g, '')).toBe(unit.repeat(100_000 / unit.length));
  });

  it('and on any text at all, each kind marks within it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (text) => {
        const post = text.replaceAll(/\[\[|\]\]|\r/g, '');
        for (const kind of ['phrases: [a, "1", "!"]', 'limit: { of: characters, max: 2 }', "pattern: '[a-f]+'"]) {
          const [actual = ''] = await marked(kind, [post]);
          expect(actual.replaceAll(/\[\[|\]\]/g, '')).toBe(post.replaceAll(/\[\[|\]\]/g, ''));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a custom rule', () => {
  const config = packWith('phrases: [litter]').replace(/^/, 'name: own\n');

  it('obeys severity, options, departments and overrides as built-in rules do', async () => {
    const cwd = project({
      'own.yaml': config,
      'top.yaml': `extends: ./own.yaml
rules: { own/rule: { severity: info, options: { except: [litter] } } }
departments: { parks: { rules: { own/rule: error } } }
overrides: [{ files: quiet/**, rules: { own/rule: 'off' } }]
`,
    });
    const { resolved } = await openPack('top.yaml', cwd, today);
    const setting = (path: string, department?: string) =>
      resolved.inForce(path, { data: {}, ...(department === undefined ? {} : { department }) }).rules.get('own/rule');
    expect(setting(`${cwd}/a.txt`)).toMatchObject({ severity: 'info', options: { except: ['litter'] } });
    expect(setting(`${cwd}/a.txt`, 'parks')?.severity).toBe('error');
    expect(setting(`${cwd}/quiet/a.txt`)?.severity).toBe('off');
    expect(setting(`${cwd}/a.txt`)?.rule.page).toContain('# own/rule');
  });

  it('that is masked tells nothing of what it found, not even as evidence', async () => {
    const own = packWith('phrases: [project heron]', '    mask: hidden\n    confidence: low\n');
    const cwd = project({ 'draftlint.config.yaml': `extends: []\nminConfidence: low\n${own}` });
    const result = await lintText('We talk of Project Herons today.', { cwd, path: join(cwd, 'a.txt'), asOf: today });
    expect(result.findings).toHaveLength(1);
    expect(JSON.stringify(result)).not.toMatch(/heron/i);
  });

  it.each([
    ['an id that is none', (text: string) => text.replace('own/rule', 'Own Rule'), /:3:5: "Own Rule" is no id/],
    ['an id of a built-in rule', (text: string) => text.replace('own/rule', 'spelling/misspelling'), /there already/],
    [
      'an unknown placeholder',
      (text: string) => text.replace('Something is wrong.', '"{fuond}"'),
      /Did you mean "found"/,
    ],
    ['a phrase that finds all', (text: string) => text.replace('[litter]', "['* *']"), /would find every word/],
    ['an empty list', (text: string) => text.replace('[litter]', '[]'), /its "phrases" is empty/],
    ['a missing clause', (text: string) => text.replace('clause: GDL-2.8', 'why: So.'), /needs "clause"/],
    ['a misspelt key', (text: string) => text.replace('severity', 'severty'), /Did you mean "severity"/],
    ['a look-ahead', (text: string) => text.replace('phrases: [litter]', "pattern: 'a(?=b)'"), /:7:5: The pattern/],
    ['an empty match', (text: string) => text.replace('phrases: [litter]', "pattern: 'a*'"), /matches the empty text/],
    ['a missing plug-in', (text: string) => text.replace('phrases: [litter]', 'retext: retext-none'), /npm install/],
    [
      'a day that is none',
      (text: string) => text.replace('phrases: [litter]', 'date-window: { from: 2026-13-01, to: 2026-12-01 }'),
      /:7:20: "from" is "2026-13-01"/,
    ],
    [
      'a window that ends first',
      (text: string) => text.replace('phrases: [litter]', 'date-window: { from: 2026-12-02, to: 2026-12-01 }'),
      /Swap them/,
    ],
  ])('is refused with %s', async (_, change, message) => {
    const cwd = project({ 'pack.yaml': change(config) });
    await expect(openPack('pack.yaml', cwd, today)).rejects.toThrow(message);
  });
});
