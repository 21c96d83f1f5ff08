import type { Draft } from '../../core/draft.ts';
import type { Crash } from '../../core/finding.ts';
import { collect, crash, type Input, type ReadInputOptions } from './bytes.ts';
import { type Columns, findColumns, metaOf } from './columns.ts';
import { BadXml } from './xml.ts';
import { letterOf, readWorkbook, type Row, type Sheet } from './xlsx-parts.ts';
import { unpack } from './zip.ts';

const LARGEST_FILE = 64 * 1024 * 1024;
const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * Reads a workbook: a draft a text cell, found by the heading of its column as in a CSV file; the first row that
 * holds anything is the heading. Hidden sheets are left out. Macros, formulas and external links are never run:
 * a formula's cell is read as it was last saved.
 */
export async function* readXlsx(
  input: Input,
  path: string,
  options: Pick<ReadInputOptions, 'textColumns'>,
): AsyncGenerator<Draft | Crash> {
  const bytes = await collect(input, LARGEST_FILE);
  if (bytes === undefined) {
    yield crash(path, 'The file is larger than 64 MB; split it, or save the sheet as CSV.');
    return;
  }
  const parts = unpack(bytes, (name) => PARTS.test(name));
  if (typeof parts === 'string') {
    yield crash(path, parts);
    return;
  }
  try {
    yield* draftsOf(readWorkbook(parts), path, options.textColumns);
  } catch (error) {
    if (!(error instanceof BadXml)) throw error;
    yield crash(path, 'The workbook is damaged; open it in a spreadsheet program and save it again.');
  }
}

function* draftsOf(sheets: Iterable<Sheet>, path: string, wanted: readonly string[]): Generator<Draft | Crash> {
  const problems: string[] = [];
  let read = false;
  for (const sheet of sheets) {
    const [heading, ...rows] = sheet.rows;
    if (heading === undefined) continue;
    const columns = columnsOf(heading, wanted);
    if (typeof columns === 'string') {
      problems.push(`Sheet ${sheet.name}: ${columns}`);
      continue;
    }
    read = true;
    for (const row of rows) yield* rowDrafts(sheet.name, row, columns, path);
  }
  // A sheet of notes beside the calendar is no fault, a workbook without any calendar is.
  if (!read && problems.length > 0) yield crash(path, problems.join(' '));
}

/** `--text-column` may name a column by its letter, too. */
function columnsOf(heading: Row, wanted: readonly string[]): Columns | string {
  const names = Array.from({ length: heading.cells.length }, (_, index) => heading.cells[index] ?? '');
  const byHeading = wanted.map((name) => {
    const index = names.findIndex((_, at) => letterOf(at) === name.toUpperCase());
    return names.includes(name) || index === -1 ? name : (names[index] ?? name);
  });
  return findColumns(names, byHeading);
}

function* rowDrafts(sheet: string, row: Row, columns: Columns, path: string): Generator<Draft> {
  const values = Array.from(
    { length: Math.max(row.cells.length, columns.header.length) },
    (_, at) => row.cells[at] ?? '',
  );
  const meta = metaOf(columns, values);
  const id = columns.id === undefined ? '' : (values[columns.id]?.trim() ?? '');
  for (const index of [...columns.text, ...columns.alt]) {
    const text = values[index] ?? '';
    if (text.trim() === '') continue;
    const address = `sheet ${sheet}, ${letterOf(index)}${row.number}`;
    yield {
      path,
      address,
      ...(id === '' ? {} : { id }),
      text: withLink(text, index, columns, values),
      format: 'text',
      meta,
    };
  }
}

/** The link that will be published with a post stands below it, unless the text holds it. */
function withLink(text: string, index: number, columns: Columns, values: readonly string[]): string {
  const link = columns.link === undefined || !columns.text.includes(index) ? '' : (values[columns.link]?.trim() ?? '');
  return link === '' || text.includes(link) ? text : `${text}\n${link}`;
}
