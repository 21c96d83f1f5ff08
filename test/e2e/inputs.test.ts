import { ftruncateSync, openSync, closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { DraftResult } from '../../src/core/finding.ts';
import { workbook, zip } from '../drafts/readers/office.ts';
import { folder, report } from '../workflow/kit.ts';
import { draftlint } from './run.ts';

/** A draft in short: where it stands, for which channel, and the words that were found in it. */
const short = ({ address = '', channel, findings }: DraftResult) =>
  [address, channel ?? '', ...findings.map(({ excerpt, mark }) => excerpt.slice(mark.start, mark.end))].join(' | ');

async function lint(files: Readonly<Record<string, string | Buffer>>, ...flags: string[]) {
  const cwd = folder(files);
  const outcome = await draftlint(
    [...Object.keys(files), '-f', 'json', '--rule', 'copyright/image-credit:off', ...flags],
    {
      cwd,
    },
  );
  return { ...outcome, ...report(outcome.stdout) };
}

describe('content calendars, with the built program', () => {
  it.each([
    ['Hootsuite', '2026-12-01 09:00,The libary is open.,https://www.gov.im\n', ['row 1 |  | libary']],
    [
      'Hootsuite with headings',
      'Date,Message,Link\n01/12/2026 09:00,The libary is open.,https://www.gov.im\n',
      ['row 2 |  | libary'],
    ],
    ['Buffer', 'Text,Image URL,Tags,Posting Time\nThe libary is open.,,news,2026-12-01 09:00\n', ['row 2 |  | libary']],
    [
      'Sprout Social',
      'Scheduled Time,Profile,Network,Post Text,Link\n2026-12-01 09:00,gov,Twitter,The libary is open.,\n',
      ['row 2 | x | libary'],
    ],
    [
      'a plain one with alternative texts, quotes and line breaks in cells',
      'Date;Channel;Post;Alt text\n01/12/2026;Facebook;"The ""new""\nlibary; open.";A seperate door\n',
      ['row 2 | facebook | libary', 'row 2, Alt text | facebook | seperate'],
    ],
    ['one from Excel', '\uFEFFsep=;\r\nDate;Post\r\n01/12/2026;The libary\r\n', ['row 2 |  | libary']],
  ])('%s', async (_, csv, expected) => {
    const { drafts, crashes } = await lint({ 'plan.csv': csv });
    expect(crashes).toEqual([]);
    expect(drafts.map(short)).toEqual(expected);
  });

  it('reads the column that is named, and no other', async () => {
    const csv = 'Title,Remarks\nThe libary,A seperate day\n';
    expect((await lint({ 'plan.csv': csv }, '--text-column', 'remarks')).drafts.map(short)).toEqual([
      'row 2 |  | seperate',
    ]);
    const { code, crashes } = await lint({ 'plan.csv': csv }, '--text-column', 'Remark');
    expect(code).toBe(2);
    expect(crashes[0]?.message).toContain('Did you mean "Remarks"?');
  });

  it('places a finding in its cell, at the line and column of the file', async () => {
    const csv = 'id,text\n1,"Say ""hello"".\nThe libary."\n';
    const [draft] = (await lint({ 'plan.csv': csv })).drafts;
    const start = draft?.findings[0]?.start;
    expect(csv.slice(start?.offset).startsWith('libary')).toBe(true);
    expect(start).toMatchObject({ line: 3, column: 5 });
  });

  it('judges the date of a row against its words, and a row for its department', async () => {
    const csv =
      'Date,Department,Post\n01/12/2026,,Come to the hall on Monday 1 December.\n01/12/2026,parks,The libary is open.\n';
    const config = 'extends: draftlint:house\ndepartments:\n  parks: { rules: { spelling/misspelling: error } }\n';
    const cwd = folder({ 'plan.csv': csv, 'draftlint.config.yaml': config });
    const { drafts } = report((await draftlint(['plan.csv', '-f', 'json', '--as-of', '2026-11-24'], { cwd })).stdout);
    expect(drafts[0]?.findings.map(({ ruleId }) => ruleId)).toContain('accuracy/weekday');
    expect(drafts[1]?.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['spelling/misspelling', 'error'],
    ]);
  });

  it('writes verdicts back into the calendar itself and keeps every other byte', async () => {
    const before = '\uFEFFid;text\r\n1;"The ""libary"""\r\n\r\n2;caf\u00e9  \r\n';
    const cwd = folder({ 'plan.csv': before });
    await draftlint(['plan.csv', '--annotate', 'plan.csv'], { cwd });
    const after = readFileSync(join(cwd, 'plan.csv'), 'utf8');
    expect(after).toMatch(/^\uFEFFid;text;draftlint verdict;draftlint findings\r\n1;"The ""libary""";review;"?Warning/);
    expect(after.endsWith('\r\n\r\n2;caf\u00e9  ;clear;\r\n')).toBe(true);
    await draftlint(['plan.csv', '--annotate', 'plan.csv'], { cwd });
    expect(readFileSync(join(cwd, 'plan.csv'), 'utf8')).toBe(after);
  });
});

describe('files of LibreOffice, with the built program', () => {
  const made = (name: string) => readFileSync(new URL(`../../fixtures/office/${name}`, import.meta.url));

  it('reads a workbook: texts, alternative texts and formulas as text, by sheet and cell', async () => {
    const { drafts, crashes } = await lint({ 'posts.xlsx': made('posts.xlsx') });
    expect(crashes).toEqual([]);
    expect(drafts.map(short)).toEqual([
      'sheet posts, C2 | facebook | libary',
      'sheet posts, D2 | facebook',
      'sheet posts, C3 | x',
      'sheet posts, C4 | x',
    ]);
    expect(drafts[2]?.text).toBe('Bring "proof" of address,\nand a friend & a pen.');
  });

  it('reads a document: headings, paragraphs, links and cells of tables, by number', async () => {
    const { drafts } = await lint({ 'draft.docx': made('draft.docx') });
    expect(drafts.map(short)).toEqual([
      'paragraph 1 | ',
      'paragraph 2 |  | libary',
      'paragraph 3 | ',
      'paragraph 4 |  | tabel',
    ]);
    expect(drafts[2]?.text).toBe('See the timetable & bring a pen.\nSecond line.');
  });
});

describe('Office files that are not to be trusted, with the built program', () => {
  const cell = (text: string) =>
    `<row r="1"><c r="A1" t="inlineStr"><is><t>Post</t></is></c></row><row r="2">${text}</row>`;
  const hello = cell('<c r="A2" t="inlineStr"><is><t>The libary.</t></is></c>');

  it('refuses a zip bomb and a workbook of 1 GB in one sentence, and lints the others', async () => {
    const bomb = Buffer.from(workbook([{ name: 'A', rows: ' '.repeat(70 * 1024 * 1024) }]));
    const cwd = folder({ 'bomb.xlsx': bomb, 'good.xlsx': Buffer.from(workbook([{ name: 'A', rows: hello }])) });
    const handle = openSync(join(cwd, 'huge.xlsx'), 'w');
    ftruncateSync(handle, 1024 ** 3);
    closeSync(handle);
    const { code, stdout, stderr } = await draftlint(['bomb.xlsx', 'huge.xlsx', 'good.xlsx', '-f', 'json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toBe('');
    const { drafts, crashes } = report(stdout);
    expect(drafts.map(short)).toEqual(['sheet A, A2 |  | libary']);
    expect(crashes.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      expect.stringMatching(/^bomb\.xlsx: .*unpacks to more than 64 MB/) as string,
      expect.stringMatching(/^huge\.xlsx: .*64 MB/) as string,
    ]);
  });

  it('passes over macros and links to other files', async () => {
    const book = workbook([{ name: 'A', rows: hello }]);
    const { unzipSync } = await import('fflate');
    const parts = Object.fromEntries(
      Object.entries(unzipSync(book)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    );
    const armed = zip({
      ...parts,
      'xl/vbaProject.bin': 'Sub Auto_Open()\nShell "touch stolen"\nEnd Sub',
      'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook r:id="rId1"/></externalLink>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="http://192.0.2.1/x.xlsx" TargetMode="External"/></Relationships>',
    });
    const { drafts, crashes } = await lint({ 'armed.xlsm': Buffer.from(armed) });
    expect(crashes).toEqual([]);
    expect(drafts.map(short)).toEqual(['sheet A, A2 |  | libary']);
  });
});
