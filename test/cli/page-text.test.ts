import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { pageText } from '../../src/cli/output/page-text.ts';
import type { Style } from '../../src/core/reporter.ts';

const paint = (sign: string) => (text: string) => `${sign}${text}${sign}`;
const plain = (text: string) => text;
const style = (width: number, over: Partial<Style> = {}): Style => ({
  width,
  quiet: false,
  version: '0.0.0',
  rules: () => [],
  severity: { error: plain, warning: plain, info: plain },
  strong: plain,
  faint: plain,
  good: plain,
  ...over,
});

describe('a page in the terminal', () => {
  it.each([
    ['a heading and its text', '# One\n\nTwo three.', ['One', '', '  Two three.']],
    ['text at the width', 'aaaa bbbb cccc dddd eeee ffff', ['', '  aaaa bbbb cccc dddd', '  eeee ffff']],
    ['a sign that clings to code', 'the words of `code`, and on', ['', '  the words of code,', '  and on']],
    ['a list', '- one two three four five\n- six', ['', '  - one two three four', '    five', '  - six']],
    ['a numbered list', '3. c\n4. d', ['', '  3. c', '  4. d']],
    ['a list in a list', '- a\n  - b', ['', '  - a', '', '    - b']],
    [
      'an example, wrapped, without its marks',
      '```post\nThe [[libary]] of #Peel[[Raod]] is open\n```',
      ['', '    The libary of', '    #PeelRaod is open'],
    ],
    ['code as it stands', '```json\n{ "a": "a long line of code" }\n```', ['', '    { "a": "a long line of code" }']],
    ['a table of two columns', '| key | meaning |\n| - | - |\n| a | b c |', ['', '  a', '    b c']],
    [
      'a wider table',
      '| key | kind | meaning |\n| - | - | - |\n| a | b | c |',
      ['', '  a', '    kind: b', '    meaning: c'],
    ],
    ['a link to a page on the web', 'See [the site](https://x.im).', ['', '  See the site', '  (https://x.im).']],
    ['a link to a file beside it', 'See [waivers](waivers.md).', ['', '  See waivers.']],
    ['no comment', '<!-- recipe -->\n\nText.', ['', '  Text.']],
  ])('shows %s', (_, markdown, lines) => {
    expect(pageText(markdown, style(23)).split('\n')).toEqual([...lines, '']);
  });

  it('paints headings, code and what a rule marks', () => {
    const painted = style(80, {
      strong: paint('*'),
      good: paint('`'),
      severity: { error: plain, warning: paint('~'), info: plain },
    });
    expect(pageText('# Big one\n\nUse `a b`.\n\n```post\n#Peel[[Raod]]\n```', painted)).toBe(
      '*Big* *one*\n\n  Use `a` `b`.\n\n    #Peel~Raod~\n',
    );
  });

  it.each(readdirSync('docs').filter((name) => name.endsWith('.md')))('keeps every word of docs/%s', (name) => {
    const markdown = readFileSync(join('docs', name), 'utf8');
    const shown = pageText(markdown, style(60));
    const words = new Set(shown.match(/\p{L}{3,}/gu));
    const bare = markdown.replace(/<!--[^]*?-->/g, '').replace(/^```\w+|\]\([^)]*\)|\| [^|\n]* \|$/gm, '');
    const prose = bare
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .join('\n');
    for (const [word] of prose.matchAll(/\p{L}{3,}/gu)) expect([...words], name).toContain(word);
  });
});
