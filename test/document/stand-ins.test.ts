import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseDocument } from '../../src/document/parse.ts';
import { shorten } from '../../src/document/stand-ins.ts';

/** Lines and halves of lines that begin, end or break each construct of Markdown, and plain ones between them. */
const piece = fc.constantFrom(
  ...[
    'Douglas',
    'The library is closed.',
    'Open from 9am',
    '#Works on Monday',
    'a_b',
    '_a_',
    '[one]',
    '[one](b)',
    '![c]',
  ],
  ...[
    '# Head',
    '#',
    '- item',
    '  - inner',
    '1. first',
    '12 of them',
    '+',
    '> said',
    '```',
    '~~~',
    '`code',
    '    four',
    '\tTab',
  ],
  ...[
    '  two',
    '   three',
    '---',
    '===',
    '-',
    '<!-- note -->',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<b>',
    '<script>',
    '</script>',
  ],
  ...['| a | b |', '|---|---|', 'a | b', ':-', '*', '**', '&amp;', '&', 'R & D', '\\', '\\*', '[^1]', '- [ ] task'],
  ...[
    'ends  ',
    'ends ',
    'tab\t',
    '\u00A0',
    '\u00A0nbsp',
    'nbsp\u00A0',
    '\f',
    '\u2028',
    'a\u2028b',
    'title: x',
    '?>',
    '<?',
    '~',
    '!',
  ],
  ...['www.gov.im', 'a@b.im', 'https://gov.im', '5 * 3', '1)', '(b)', 'a ]', 'a [', 'été 👍🏽'],
  ...['**bold**', '*stress*.', '**[one](b)**', '[a_b](c_d)', '**Note:**', '(**b**)', 'a**b**', '**b**a', '*a **b** c*'],
  ...[
    '_a b_,',
    '__a__',
    '***a***',
    '**a',
    'b**',
    '# Head #',
    '#\tTab',
    '- **a**',
    '- [x](b)',
    '- - a',
    '* item',
    '* *',
  ],
  ...[
    '1. [a](b)',
    '2) two',
    '+ plus',
    '- 1. a',
    '- # a',
    '[a](b "c")',
    '[a](<b>)',
    '![a](b)',
    '[a](b&amp;c)',
    '[ a](b)',
  ],
  ...[
    '[a]',
    '(b) c',
    'é**b**',
    '**é**',
    '**b**é',
    '“**b**”',
    '[**a**](b)',
    '**a\u00A0**',
    '- ',
    '-\titem',
    '   # Head',
  ],
);
const line = fc.array(piece, { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join(' '));
const gap = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n \n', '\n\n\n', '\n\t\n');
const markdown = fc
  .tuple(
    fc.array(fc.tuple(line, gap), { minLength: 1, maxLength: 9 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '', '\uFEFF', '\n', '---\n'),
  )
  .map(([lines, newline, before]) => before + lines.flat().join('').replaceAll('\n', newline));

/** All that the parser tells of a draft. */
async function told(source: string) {
  const { prose, tokens, links, comments } = await parseDocument(source, { format: 'markdown' });
  const spans = [...prose.blocks, ...tokens];
  const parts = {
    ...{ text: prose.text, blocks: prose.blocks, links, comments },
    tokens: tokens.map(({ kind, text, start, end, quoted }) => ({ kind, text, start, end, quoted })),
    places: spans.map((span) => prose.toSource(span)),
  };
  return JSON.stringify(parts).replaceAll('End%:', 'End]:').replaceAll('"%"', '"]"');
}

describe('blocks that the parser need not read', () => {
  it('read as they do when it reads all', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (source) => {
        // What looks like the end of a definition makes the parser read the whole; the letters are as many.
        const all = await told(`${source}\n\nEnd]:`);
        const shortened = await told(`${source}\n\nEnd%:`);
        expect(shortened).toBe(all);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['paragraphs in a row', 'One.\n\nTwo,\nand more.\n\n> said', 'x\n\n> said'],
    ['between markup', '~One.~\n\nTwo.\n\n~Three.~\n\nFour.', '~One.~\n\nx\n\n~Three.~\n\nx'],
    ['headings and lists', '# Head\n\n- one\n- two\n\n1. three\n\n> said', 'x\n\n> said'],
    ['emphasis and links', '**One** *two*, [three](https://gov.im/a_b).\n\n> said', 'x\n\n> said'],
    ['images', '![A bus](bus.png)\n\nSee ![](a.jpg) **now**.\n\n> said', 'x\n\n> said'],
    ['after a comment', '<!-- note -->\nOne.\n\nTwo.', '<!-- note -->\nx'],
    ['Windows line breaks', '> Head\r\n\r\nOne,\r\ntwo.\r\n', '> Head\r\n\r\nx\r\n'],
    ['within code', '```\n\nOne.\n\n```\n\nTwo.', '```\n\nOne.\n\n```\n\nx'],
    ['indented', '- item\n\n  One.', '- item\n\n  One.'],
    ['lists of two levels', '- one\n  - two', '- one\n  - two'],
    ['tasks', '- [ ] one', '- [ ] one'],
    ['emphasis that needs weighing', 'One**two**\n\n***three***\n\n**four', 'One**two**\n\n***three***\n\n**four'],
    ['links with more to them', '[a](b "c")\n\n[![a](b)](c)\n\n[a](<b>)', '[a](b "c")\n\n[![a](b)](c)\n\n[a](<b>)'],
    ['front matter without an end', '---\nOne.\n\n- two', '---\nOne.\n\n- two'],
    ['beside definitions', '[one]: /a\n\nOne [one].', '[one]: /a\n\nOne [one].'],
  ])('leaves the parser: %s', (_, source, text) => {
    expect(shorten(source, 0).text).toBe(text);
  });

  it('maps offsets to the source', () => {
    const { text, toSource } = shorten('\uFEFF~One.~\n\nTwo and three.\n\n~Four.~', 1);
    expect(text).toBe('~One.~\n\nx\n\n~Four.~');
    expect([0, 8, 9, 11].map(toSource)).toEqual([1, 9, 23, 25]);
  });
});
