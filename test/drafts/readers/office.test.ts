import { describe, expect, it } from 'vitest';

import type { Draft } from '../../../src/core/draft.ts';
import type { Crash } from '../../../src/core/finding.ts';
import { readDocx } from '../../../src/drafts/readers/docx.ts';
import { DEFAULT_READ_OPTIONS, INPUT_KINDS, inputKindOf, readInput } from '../../../src/drafts/readers/index.ts';
import { readXlsx } from '../../../src/drafts/readers/xlsx.ts';
import { paragraph, wordDocument, workbook, zip } from './office.ts';

async function split(items: AsyncIterable<Draft | Crash>): Promise<{ drafts: Draft[]; problems: string[] }> {
  const drafts: Draft[] = [];
  const problems: string[] = [];
  for await (const item of items) {
    if ('level' in item) problems.push(item.message);
    else drafts.push(item);
  }
  return { drafts, problems };
}

const xlsx = (bytes: Uint8Array, textColumns: string[] = []) => split(readXlsx(bytes, 'p.xlsx', { textColumns }));
const docx = (bytes: Uint8Array) => split(readDocx(bytes, 'p.docx'));
const inline = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

const HEADING = `<row r="1">${inline('A1', 'Date')}${inline('B1', 'Post')}${inline('C1', 'Alt text')}${inline('D1', 'Channel')}</row>`;

describe('readXlsx', () => {
  it('reads each text cell with its address and what its row says', async () => {
    const strings = ['<t>Hello</t>', '<r><t>One </t></r><r><rPr/><t>two_x000D_</t></r><rPh><t>no</t></rPh>'];
    const rows = `${HEADING}
      <row r="2"><c r="A2" s="1"><v>46350.5</v></c><c r="B2" t="s"><v>0</v></c>${inline('D2', 'Facebook')}</row>
      <row r="14"><c r="B14" t="s"><v>1</v></c>${inline('C14', 'A red &amp; white ferry')}</row>
      <row r="15"><c r="B15" t="str"><f>HYPERLINK("http://192.0.2.1")</f><v>As saved</v></c></row>`;
    const { drafts, problems } = await xlsx(workbook([{ name: 'Posts', rows }], strings));
    expect(problems).toEqual([]);
    expect(drafts.map(({ address, text }) => [address, text])).toEqual([
      ['sheet Posts, B2', 'Hello'],
      ['sheet Posts, B14', 'One two\r'],
      ['sheet Posts, C14', 'A red & white ferry'],
      ['sheet Posts, B15', 'As saved'],
    ]);
    expect(drafts[0]?.meta).toMatchObject({ channel: 'facebook', scheduled: '2026-11-24T12:00' });
  });

  it('finds the heading below empty rows, and a column by its letter', async () => {
    const rows = `<row r="3">${inline('AB3', 'Odd name')}</row><row r="4">${inline('AB4', 'Hello')}</row>`;
    const book = workbook([{ name: 'A', rows }]);
    expect((await xlsx(book)).problems[0]).toContain('name it with --text-column');
    expect((await xlsx(book, ['ab'])).drafts.map(({ address }) => address)).toEqual(['sheet A, AB4']);
    expect((await xlsx(book, ['Odd name'])).drafts).toHaveLength(1);
  });

  it('leaves out hidden sheets and sheets of notes', async () => {
    const rows = `${HEADING}<row r="2">${inline('B2', 'Hello')}</row>`;
    const notes = `<row r="1">${inline('A1', 'Remember')}</row>`;
    const { drafts, problems } = await xlsx(
      workbook([
        { name: 'Notes', rows: notes },
        { name: 'Old', rows, state: 'hidden' },
        { name: 'New', rows },
      ]),
    );
    expect(problems).toEqual([]);
    expect(drafts.map(({ address }) => address)).toEqual(['sheet New, B2']);
  });

  it('understands dates counted from 1904 and times', async () => {
    const rows = `<row r="1">${inline('A1', 'Date')}${inline('B1', 'Time')}${inline('C1', 'Text')}</row>
      <row r="2"><c r="A2"><v>44888</v></c><c r="B2"><v>0.375</v></c>${inline('C2', 'Hello')}</row>`;
    const { drafts } = await xlsx(workbook([{ name: 'A', rows }], [], '<workbookPr date1904="1"/>'));
    expect(drafts[0]?.meta.scheduled).toBe('2026-11-24T09:00');
  });

  it('refuses what it cannot trust, in words', async () => {
    const bomb = workbook([{ name: 'A', rows: `<row r="1">${' '.repeat(70 * 1024 * 1024)}</row>` }]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect((await xlsx(bomb)).problems[0]).toMatch(/unpacks to more than 64 MB/);
    expect((await xlsx(Buffer.from('PK nonsense'))).problems[0]).toMatch(/is damaged/);
    expect((await xlsx(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).problems[0]).toMatch(/password or of an old/);
    expect((await xlsx(zip({ 'a.txt': 'hello' }))).problems[0]).toMatch(/workbook is damaged/);
    const entity = zip({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]><x>&a;</x>' });
    expect((await xlsx(entity)).problems[0]).toMatch(/workbook is damaged/);
  });

  it('takes no more room than a lying archive said it would', async () => {
    const honest = workbook([{ name: 'A', rows: `<row r="1">${' '.repeat(20 * 1024 * 1024)}</row>` }]);
    const lying = Buffer.from(honest);
    // The central directory holds the unpacked size of each part 24 bytes behind its signature.
    for (let at = lying.indexOf('PK\x01\x02'); at !== -1; at = lying.indexOf('PK\x01\x02', at + 4))
      if (lying.readUInt32LE(at + 24) > 1024 * 1024) lying.writeUInt32LE(1000, at + 24);
    const { drafts, problems } = await xlsx(lying);
    expect(drafts).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('readDocx', () => {
  it('reads each paragraph that holds text, in order', async () => {
    const box = `<w:p><w:r><w:t>Outer</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>${paragraph('In the box')}</wps:txbx></mc:Choice><mc:Fallback>${paragraph('In the box')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const body = [
      paragraph('Hello ', 'there &amp; welcome'),
      '<w:p/>',
      '<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t><w:br/><w:t>line</w:t><w:tab/></w:r></w:ins></w:p>',
      `<w:tbl><w:tr><w:tc>${paragraph('In a table')}</w:tc></w:tr></w:tbl>`,
      '<w:p><w:r><w:drawing><wp:docPr id="1" name="x" descr="A red ferry"/></w:drawing></w:r></w:p>',
      '<w:p><w:r><w:instrText>HYPERLINK "http://192.0.2.1"</w:instrText></w:r><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>',
      box,
    ].join('');
    const { drafts, problems } = await docx(wordDocument(body));
    expect(problems).toEqual([]);
    expect(drafts.map(({ address, text }) => [address, text])).toEqual([
      ['paragraph 1', 'Hello there & welcome'],
      ['paragraph 2', 'new\nline\t'],
      ['paragraph 3', 'In a table'],
      ['picture at paragraph 3, alt text', 'A red ferry'],
      ['paragraph 4', 'a link'],
      ['paragraph 5', 'Outer'],
      ['paragraph 6', 'In the box'],
    ]);
  });

  it('refuses what it cannot trust, in words', async () => {
    expect((await docx(zip({ 'a.txt': 'x' }))).problems).toEqual(['The file is not a Word document.']);
    expect((await docx(wordDocument(' '.repeat(70 * 1024 * 1024)))).problems[0]).toMatch(/unpacks to more than 64 MB/);
    const entity = wordDocument('&a;', '<!DOCTYPE x [<!ENTITY a "b">]>');
    expect((await docx(entity)).problems[0]).toMatch(/is damaged/);
    expect((await docx(wordDocument('<w:p>'))).problems[0]).toMatch(/is damaged/);
  });
});

describe('readInput', () => {
  it.each([
    ['a/Plan.CSV', 'csv'],
    ['plan.tsv', 'tsv'],
    ['q.jsonl', 'ndjson'],
    ['p.docx', 'docx'],
    ['p.xlsm', 'xlsx'],
    ['a.json/b', undefined],
    ['README.md', undefined],
    ['x.constructor', undefined],
  ])('knows what %s holds', (path, kind) => {
    expect(inputKindOf(path)).toBe(kind);
  });

  it('reads every kind', async () => {
    expect(INPUT_KINDS).toEqual(['csv', 'tsv', 'ndjson', 'json', 'xlsx', 'docx']);
    const rows = `${HEADING}<row r="2">${inline('B2', 'Hello')}</row>`;
    const files = {
      csv: Buffer.from('text\nHello\n'),
      tsv: Buffer.from('a\ttext\n1\tHello\n'),
      ndjson: Buffer.from('{"text":"Hello"}\n'),
      json: Buffer.from('[{"text":"Hello"}]'),
      xlsx: workbook([{ name: 'A', rows }]),
      docx: wordDocument(paragraph('Hello')),
    };
    for (const kind of INPUT_KINDS) {
      const { drafts } = await split(readInput(kind, files[kind], `a.${kind}`, DEFAULT_READ_OPTIONS));
      expect(drafts.map(({ text }) => text)).toEqual(['Hello']);
    }
  });
});
