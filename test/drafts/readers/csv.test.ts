import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Draft } from '../../../src/core/draft.ts';
import type { Crash } from '../../../src/core/finding.ts';
import { LineIndex } from '../../../src/core/lines.ts';
import { isoDate } from '../../../src/drafts/readers/columns.ts';
import { readCsv } from '../../../src/drafts/readers/csv.ts';
import { CsvScanner } from '../../../src/drafts/readers/csv-scanner.ts';

async function read(csv: string | Uint8Array | AsyncIterable<Uint8Array>, textColumns: string[] = []) {
  const drafts: Draft[] = [];
  const crashes: Crash[] = [];
  const input = typeof csv === 'string' ? Buffer.from(csv) : csv;
  for await (const item of readCsv(input, 'plan.csv', { textColumns })) {
    if ('level' in item) crashes.push(item);
    else drafts.push(item);
  }
  return { drafts, crashes, texts: drafts.map((draft) => draft.text) };
}

/** Cells with everything that makes CSV hard. */
const CELL = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', ';', '\n', '\r\n', ' ', '\t', "'"), maxLength: 12 }),
  fc.constantFrom('', '"', '""', 'plain', '\n'),
);
const ROWS = fc.array(fc.array(CELL, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
const quoteCell = (cell: string) => (/[",;\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const toCsv = (rows: string[][], ending = '\n') => rows.map((row) => row.map(quoteCell).join(',') + ending).join('');

describe('CsvScanner', () => {
  it('reads what csv-parse reads, in pieces of any size', () => {
    fc.assert(
      fc.property(ROWS, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 7 }), (rows, ending, size) => {
        const csv = toCsv(rows, ending);
        const scanner = new CsvScanner(',');
        const records = [];
        for (let at = 0; at < csv.length; at += size) records.push(...scanner.feed(csv.slice(at, at + size)));
        records.push(...scanner.feed('', true));
        const expected = parse(csv, { record_delimiter: ending, skip_empty_lines: false });
        expect(records.map((record) => record.cells.map((cell) => cell.value))).toEqual(expected);
        expect(records.map(({ raw, ending: end }) => raw + end).join('')).toBe(csv);
      }),
    );
  });

  it('keeps what is not quite CSV', () => {
    const values = (csv: string) =>
      [...new CsvScanner(',').feed(csv, true)].map((row) => row.cells.map((c) => c.value));
    expect(values('a "b" c,"d"e\n')).toEqual([['a "b" c', 'de']]);
    expect(values('a,"b\nc')).toEqual([['a', 'b\nc']]);
    expect(values('a\rb')).toEqual([['a'], ['b']]);
  });
});

describe('readCsv', () => {
  it('gives a draft a row with what the other columns say', async () => {
    const csv =
      'ID,Channel,Date,Time,Message,Link,Image alt text,Department\n' +
      '7,Facebook,24/11/2026,2:30pm,"Hello, all",https://www.gov.im,A red ferry,Health\n';
    const { drafts, crashes } = await read(csv);
    expect(crashes).toEqual([]);
    expect(drafts.map(({ text, address, id }) => ({ text, address, id }))).toEqual([
      { text: 'Hello, all\nhttps://www.gov.im', address: 'row 2', id: '7' },
      { text: 'A red ferry', address: 'row 2, Image alt text', id: '7' },
    ]);
    expect(drafts[0]?.meta).toMatchObject({ channel: 'facebook', department: 'Health', scheduled: '2026-11-24T14:30' });
    expect(drafts[0]?.meta.data).toMatchObject({ 'Image alt text': 'A red ferry' });
    expect(csv.slice(drafts[0]?.locate?.(11).offset)).toMatch(/^https/);
  });

  it.each([
    ['Hootsuite, without a heading', '2026-11-24 09:00,Hello,https://www.gov.im/a\n', 'row 1'],
    ['Buffer', 'Text,Image URL,Tags,Posting Time\nHello,https://x.im/a.png,news,2026-11-24 09:00\n', 'row 2'],
    ['Sprout Social', 'Scheduled Time,Profile,Post Text,Link\n2026-11-24 09:00,gov,Hello,\n', 'row 2'],
    ['a plain calendar', 'Day;Who;Proposed wording\n24/11/2026;Ann;Hello\n', 'row 2'],
    ['Excel', '\uFEFFsep=;\r\nDate;Post\r\n24/11/2026;Hello\r\n', 'row 2'],
    ['tabs', 'Date\tTweet\n24/11/2026\tHello\n', 'row 2'],
    ['two texts', 'Ref,Facebook copy,Alt\n1,Hello,\n', 'row 2'],
  ])('understands %s', async (_, csv, address) => {
    const { drafts, crashes } = await read(csv);
    expect(crashes).toEqual([]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.text).toMatch(/^Hello/);
    expect(drafts[0]?.address).toBe(address);
    const at = drafts[0]?.locate?.(0);
    expect(csv.slice(at?.offset).startsWith('Hello')).toBe(true);
    expect(at).toEqual(new LineIndex(csv).positionAt(at?.offset ?? 0));
  });

  it('reads every column of texts, and only those that are asked for', async () => {
    const csv = 'Facebook copy,Twitter copy,Notes\nOne,Two,Three\n';
    const { drafts } = await read(csv);
    expect(drafts.map(({ address, text }) => [address, text])).toEqual([
      ['row 2, Facebook copy', 'One'],
      ['row 2, Twitter copy', 'Two'],
    ]);
    expect((await read(csv, ['notes'])).texts).toEqual(['Three']);
    const wrong = await read(csv, ['Note']);
    expect(wrong.crashes[0]?.message).toContain('There is no column "Note". Did you mean "Notes"?');
    expect((await read('a,b\n1,2\n')).crashes[0]?.message).toContain('name it with --text-column');
  });

  it.each([
    ['Twitter', 'x'],
    ['X (Twitter)', 'x'],
    ['FB', 'facebook'],
    ['LinkedIn', 'linkedin'],
    ['constructor', 'constructor'],
  ])('takes the network %s for %s', async (network, channel) => {
    expect((await read(`network,text\n${network},Hello\n`)).drafts[0]?.meta.channel).toBe(channel);
  });

  it('maps every character of every cell to its place in the file', async () => {
    await fc.assert(
      fc.asyncProperty(ROWS, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (rows, ending, mark) => {
        const csv = (mark ? '\uFEFF' : '') + toCsv([['x', 'text', 'y'], ...rows], ending);
        const { drafts } = await read(csv);
        expect(drafts.map((draft) => draft.text)).toEqual(
          rows.flatMap((row) => ((row[1] ?? '').trim() === '' ? [] : [row[1]])),
        );
        const lines = new LineIndex(csv);
        for (const draft of drafts) {
          for (let offset = 0; offset < draft.text.length; offset++) {
            const place = draft.locate?.(offset);
            expect(csv[place?.offset ?? -1]).toBe(draft.text[offset]);
            expect(place).toEqual(lines.positionAt(place?.offset ?? 0));
          }
          const last = draft.locate?.(draft.text.length - 1).offset ?? 0;
          const doubled = draft.text.endsWith('"') ? 2 : 1;
          expect(draft.locate?.(draft.text.length).offset).toBe(last + doubled);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('streams 100,000 rows without keeping them', async () => {
    async function* rows() {
      yield Buffer.from('date,text\n');
      for (let at = 0; at < 100; at++) {
        await Promise.resolve();
        yield Buffer.from('24/11/2026,"The ""new"" library\nopens at 9am"\n'.repeat(1000));
      }
    }
    let count = 0;
    let last: Draft | undefined;
    for await (const item of readCsv(rows(), 'a.csv', { textColumns: [] })) {
      if ('level' in item) throw new Error(item.message);
      count += 1;
      last = item;
    }
    expect(count).toBe(100_000);
    expect(last?.address).toBe('row 100001');
    expect(last?.locate?.(0).line).toBe(200_000);
    expect(last?.locate?.(18)).toMatchObject({ line: 200_001, column: 1 });
  });

  it('cuts a character between two pieces without harm', async () => {
    const bytes = Buffer.from('text\nGrüße 😀\n');
    async function* single() {
      for (const byte of bytes) {
        await Promise.resolve();
        yield Buffer.from([byte]);
      }
    }
    expect((await read(single())).texts).toEqual(['Grüße 😀']);
  });

  it('reads UTF-16 and tells of bytes that are not UTF-8', async () => {
    const utf16 = Buffer.from('\uFEFFtext\nHellö\n', 'utf16le');
    expect((await read(utf16)).texts).toEqual(['Hellö']);
    const latin = await read(Buffer.from('text\nHellö\n', 'latin1'));
    expect(latin.crashes[0]?.message).toContain('not valid UTF-8');
    expect(latin.drafts).toHaveLength(1);
  });

  it('tells of a quotation mark that is never closed', async () => {
    const open = await read('text\n"Hello\nthere\n');
    expect(open.crashes[0]?.message).toBe('The quotation mark opened in row 2 is never closed.');
    expect(open.texts).toEqual(['Hello\nthere\n']);
    const endless = await read(`text\n"${'x'.repeat(17 * 1024 * 1024)}`);
    expect(endless.crashes[0]?.message).toContain('never closed');
  });

  it('reads an empty file as no drafts', async () => {
    expect((await read('')).drafts).toEqual([]);
    expect(await read('\n\n')).toMatchObject({ drafts: [], crashes: [] });
  });
});

describe('isoDate', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T09:05:00Z', '2026-11-24T09:05'],
    ['24/11/2026', '2026-11-24'],
    ['11/24/2026 9:05 am', '2026-11-24T09:05'],
    ['03/04/26', '2026-04-03'],
    ['24/11/2026 12:05 am', '2026-11-24T00:05'],
    ['31/02/2026', undefined],
    ['next week', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});
