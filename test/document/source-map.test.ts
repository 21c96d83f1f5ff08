import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Document, Format } from '../../src/core/document.ts';
import { parseDocument } from '../../src/document/parse.ts';

/** Pieces of inline Markdown whose tokens stand in the source letter for letter, or as an entity or escape. */
const inline = fc.oneof(
  fc.constantFrom('Douglas', 'Tynwald', 'été', '👍🏽', '日本', 'don’t', 'x_y', '9am', '£5', '100%', 'a@b.im', '@iomgov'),
  fc.constantFrom('&amp;', '&copy;', '&#233;', '&#x1F600;', '\\*', '\\\\', '\\[', '&nbsp;'),
  fc.constantFrom(
    '*stress*',
    '**strong**',
    '~~gone~~',
    '`code here`',
    '[label](https://gov.im/a "A title")',
    '![alt & text](a.png)',
  ),
  fc.constantFrom('<b>bold</b>', '<!-- note -->', '<https://gov.im>', 'https://gov.im/x_y'),
);
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
const paragraph = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom('\n', '  \n', '\\\n').map((join) => lines.join(join)));
const block = fc.oneof(
  paragraph,
  paragraph.map((text) => prefixed(text, '> ')),
  paragraph.map((text) => prefixed(prefixed(text, '> '), '> ')),
  line.map((text) => `# ${text}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  line.map((text) => `1. outer\n   - ${text}\n\n     more ${text}`),
  line.map((text) => `| A | B |\n|---|---|\n| ${text.replaceAll('|', '')} | z |`),
  line.map((text) => `\`\`\`txt\n${text}\n\`\`\``),
  line.map((text) => `    ${text}`),
  line.map((text) => `<div>\n<p title="A &amp; B">${text.replaceAll('<', '&lt;')}</p>\n</div>`),
);
const markdown = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([blocks, newline, mark]) => (mark ? '\uFEFF' : '') + blocks.join('\n\n').replaceAll('\n', newline));

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((entry) => prefix + entry)
    .join('\n');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', copy: '©', lt: '<', gt: '>', nbsp: '\u00A0', quot: '"' };

/** Reads what stands in the source, as a browser would. */
function decoded(raw: string): string {
  return raw
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function misplaced(document: Document): string[] {
  return document.tokens.flatMap((token) => {
    if (token.kind === 'code' && token.text.includes('\n')) return [];
    const span = document.prose.toSource(token);
    const raw = document.source.slice(span.start, span.end);
    return raw === token.text || decoded(raw) === token.text ? [] : [`${token.kind} ${token.text} <= ${raw}`];
  });
}

describe('source map', () => {
  it('leads every token of any Markdown back to what spells it', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (source) => {
        expect(misplaced(await parseDocument(source, { format: 'markdown' }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leads every token of any text back to its own letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (source) => {
        const document = await parseDocument(source, { format: 'text' });
        for (const token of document.tokens) {
          const span = document.prose.toSource(token);
          expect(source.slice(span.start, span.end)).toBe(token.text);
        }
      }),
    );
  });

  it('never throws and stays inside the source, whatever the bytes', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'<>&;[]()!*_`#>-| \n\t"\'=abc'.split(/(?:)/u)), maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom<Format>('text', 'markdown', 'html'), async (source, format) => {
        const document = await parseDocument(source, { format });
        for (const token of document.tokens) {
          const span = document.prose.toSource(token);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads plain Markdown without a parser as the parser would', async () => {
    const words = fc.array(fc.constantFrom('Douglas', 'is', 'open.', '9am', 'Why?', '@iomgov', 'a@b.im', '👍'), {
      minLength: 1,
      maxLength: 5,
    });
    const plain = fc
      .array(
        words.map((entries) => entries.join(' ')),
        { minLength: 1, maxLength: 5 },
      )
      .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((join) => lines.join(join)));
    await fc.assert(
      fc.asyncProperty(plain, async (source) => {
        const fast = await parseDocument(source, { format: 'markdown' });
        // A definition that shows nothing sends the same text through the parser.
        const parsed = await parseDocument(`${source}\n\n<!-- x -->`, { format: 'markdown' });
        const shape = (document: Document) =>
          document.tokens.map((token) => [token.text, document.prose.toSource(token)]);
        expect(shape(fast)).toEqual(shape(parsed));
      }),
    );
  });
});

describe('addresses in markup', () => {
  const cases: readonly { source: string; url: string }[] = [
    { source: 'See <https://gov.im>\\', url: 'https://gov.im' },
    { source: 'See <https://gov.im>for more', url: 'https://gov.im' },
    { source: 'See <https://gov.im/a_(b)>.', url: 'https://gov.im/a_(b)' },
    { source: 'See https://gov.im\\\nfor more', url: 'https://gov.im' },
  ];
  it.each(cases)('end where the markup ends them: $source', async ({ source, url }) => {
    const { tokens } = await parseDocument(source, { format: 'markdown' });
    expect(tokens.filter((token) => token.kind === 'url').map((token) => token.text)).toEqual([url]);
  });
});

describe('prose', () => {
  const cases: readonly { name: string; format: Format; source: string; blocks: readonly string[] }[] = [
    { name: 'entities and escapes', format: 'markdown', source: 'A &amp; B \\* C &#233;', blocks: ['A & B * C é'] },
    { name: 'block quotes', format: 'markdown', source: '> a *b*\n> c', blocks: ['a b c'] },
    { name: 'hard breaks', format: 'markdown', source: 'a *b*  \nc', blocks: ['a b\nc'] },
    {
      name: 'table cells',
      format: 'markdown',
      source: '| A | B |\n|---|---|\n| x\\|y | z |',
      blocks: ['A', 'B', 'x|y', 'z'],
    },
    { name: 'HTML blocks', format: 'markdown', source: '<div>Hi &lt;<b>you</b></div>', blocks: ['Hi <you'] },
    { name: 'footnotes', format: 'markdown', source: 'a[^1]\n\n[^1]: b', blocks: ['a', 'b'] },
    {
      name: 'link titles and targets',
      format: 'markdown',
      source: '[a](https://gov.im "The title") b',
      blocks: ['a b', 'https://gov.im', 'The title'],
    },
    {
      name: 'alternative text',
      format: 'markdown',
      source: '![The *Sea* Terminal](a.png)',
      blocks: ['The Sea Terminal', 'a.png'],
    },
    {
      name: 'HTML attributes',
      format: 'html',
      source: '<img src=a.png alt="A &amp; B"><p title=T>x',
      blocks: ['A & B', 'a.png', 'x', 'T'],
    },
    {
      name: 'what search engines, channels and buttons show of HTML',
      format: 'html',
      source:
        '<meta name=Description content="One &amp; only"><meta property=og:title content=Two><meta name=viewport content=no>' +
        '<input type=submit value=Three><input type=text value=no>',
      blocks: ['One & only', 'Two', 'Three'],
    },
    {
      name: 'the words of a drawing',
      format: 'html',
      source: '<p>a <svg><title>One</title><style>no</style><g><text>Two <tspan>three</tspan></text></g></svg>b',
      blocks: ['a b', 'One', 'Two three'],
    },
    { name: 'HTML space', format: 'html', source: '<p>a\n   b</p>\n<script>no</script>', blocks: ['a b'] },
    {
      name: 'front matter',
      format: 'markdown',
      source: '---\ntitle: "A \\"b\\""\nslug: no\n---\n\nc',
      blocks: ['c', 'A "b"'],
    },
    { name: 'CRLF paragraphs', format: 'text', source: 'a\r\nb\r\n\r\nc', blocks: ['a\nb', 'c'] },
  ];
  it.each(cases)('reads $name', async ({ format, source, blocks }) => {
    const { prose } = await parseDocument(source, { format });
    expect(prose.blocks.map((entry) => prose.text.slice(entry.start, entry.end))).toEqual(blocks);
  });

  it('takes channel, department and schedule from front matter', async () => {
    const source = '---\nchannel: x\ndepartment: health\nscheduled: 2026-12-01\n---\n\nText';
    const { meta } = await parseDocument(source, { format: 'markdown' });
    expect(meta).toMatchObject({ channel: 'x', department: 'health', scheduled: '2026-12-01' });
  });

  it('tells where front matter is broken and reads the rest', async () => {
    const document = await parseDocument('---\ntitle: [a\n---\n\nText', { format: 'markdown' });
    expect(document.problems[0]).toMatch(/line [23]/);
    expect(document.prose.text).toContain('Text');
  });

  it.each([
    '> '.repeat(100_000),
    '['.repeat(100_000),
    '*'.repeat(100_000),
    '<b>'.repeat(50_000),
    '- '.repeat(50_000),
    '`'.repeat(99_999),
    '![a]('.repeat(20_000),
    '|'.repeat(100_000),
    'a_'.repeat(50_000),
    '&'.repeat(100_000),
    '"'.repeat(100_000),
    '[a](b '.repeat(20_000),
  ])('reads markup without sense: %#', async (source) => {
    for (const format of ['markdown', 'html', 'text'] as const) {
      const document = await parseDocument(source, { format });
      expect(document.tokens.length).toBeGreaterThanOrEqual(0);
    }
  });
});
