import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { annotateCsv } from '../../src/annotate/csv.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Report } from '../../src/core/finding.ts';
import { draft, finding, reportOf } from '../reporters/sample.ts';

const REPORT = reportOf([
  draft('plan.csv', '', [finding('a [[bad]] word')], { address: 'row 2' }),
  draft('plan.csv', '', [finding('[[=cmd]]', { severity: 'error', what: 'Second.' })], { address: 'row 2, Alt text' }),
  draft('plan.csv', '', [], { address: 'row 3' }),
  draft('other.csv', '', [finding('[[x]]')], { address: 'row 3' }),
]);

const annotate = (text: string, report: Report = REPORT) =>
  Buffer.from(annotateCsv(Buffer.from(text), report, 'plan.csv')).toString();
const rowsOf = (csv: string) => parse(csv, { bom: true, relax_column_count: true });

const WORDS =
  'Warning, “bad”: This word is not in the dictionary. Check the spelling. (SUM-10; in doubt, ask a colleague)';

describe('annotateCsv', () => {
  it('adds a verdict and the findings in words to each row', () => {
    const out = annotate('date,text\r\n1,"a ""b""\nc"\r\n\r\n2,fine\r\n3,unread');
    expect(out).toContain('date,text,draftlint verdict,draftlint findings\r\n1,"a ""b""\nc",block,"Warning, “bad”');
    expect(out.endsWith('\r\n\r\n2,fine,,\r\n3,unread,,')).toBe(true);
    expect(rowsOf(out)[1]?.slice(2)).toEqual([
      'block',
      `${WORDS}\nError, “=cmd”: Second. Check the spelling. (SUM-10; in doubt, ask a colleague)`,
    ]);
    expect(rowsOf(annotate('text\na\nb\n'))[2]).toEqual(['b', 'clear', '']);
  });

  it('tells what could stand there, and quotes nothing where nothing stands', () => {
    const gap = finding('[[]]', { what: 'No picture text.', ask: '', policy: [] });
    const typo = finding('[[teh]]', { suggestions: ['the', 'ten'] });
    const out = annotate('text\na\n', reportOf([draft('plan.csv', '', [gap, typo], { address: 'row 2' })]));
    expect(rowsOf(out)[1]?.[2]).toBe(
      'Warning: No picture text. Check the spelling.\n' +
        'Warning, “teh”: This word is not in the dictionary. Check the spelling. Suggested: “the”. (SUM-10; in doubt, ask a colleague)',
    );
  });

  it('replaces the columns of an earlier run', () => {
    const once = annotate('text\na\nb\nc\n');
    expect(annotate(once)).toBe(once);
    const fixed = reportOf([draft('plan.csv', '', [], { address: 'row 2' })]);
    expect(annotate(once, fixed)).toBe(annotate('text\na\nb\nc\n', fixed));
  });

  it('keeps the file’s own delimiter, mark, encoding and lack of a heading', () => {
    expect(annotate('\uFEFFsep=;\r\ndate;text\r\n1;a\r\n')).toMatch(
      /^\uFEFFsep=;\r\ndate;text;draftlint verdict;draftlint findings\r\n1;a;block;"/,
    );
    expect(annotate('2026-11-24,Hello\n2026-11-25,Bye\n').split('\n')[0]).toBe('2026-11-24,Hello,,');
    for (const bigEndian of [false, true]) {
      const bytes = Buffer.from('\uFEFFtext\r\nä\r\n', 'utf16le');
      const out = Buffer.from(annotateCsv(bigEndian ? bytes.swap16() : bytes, REPORT, 'plan.csv'));
      const text = (bigEndian ? out.swap16() : out).toString('utf16le');
      expect(text).toMatch(/^\uFEFFtext,draftlint verdict,draftlint findings\r\nä,block,"Warning/);
    }
  });

  it('fills up a short row, so that the columns stay in line', () => {
    expect(annotate('a,b,text\n1\n', reportOf([])).split('\n')[1]).toBe('1,,,,');
  });

  it('keeps every other byte, valid or not', () => {
    const cell = fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    fc.assert(
      fc.property(fc.array(fc.tuple(quoted, quoted), { maxLength: 6 }), (rows) => {
        const lines = ['a,text', ...rows.map((row) => row.join(','))];
        const before = Buffer.from(`${lines.join('\n')}\n`, 'latin1');
        const after = Buffer.from(annotateCsv(before, reportOf([]), 'plan.csv')).toString('latin1');
        const heading = 'a,text,draftlint verdict,draftlint findings';
        expect(after).toBe([heading, ...lines.slice(1).map((line) => `${line},,`), ''].join('\n'));
      }),
    );
  });

  it('refuses a file whose quotation mark is never closed', () => {
    expect(() => annotate('text\n"a\n')).toThrow(UserError);
    expect(() => annotate('text\n"a\n')).toThrow('opened in row 2 is never closed');
  });

  it('writes no formula', () => {
    const evil = reportOf([draft('plan.csv', '', [], { address: 'row 2', verdict: 'clear' })]);
    expect(annotate('text\na\n', evil)).toBe('text,draftlint verdict,draftlint findings\na,clear,\n');
  });
});
