import type { Draft } from '../../core/draft.ts';
import type { Crash } from '../../core/finding.ts';
import { crash, type Input, type ReadInputOptions, textOf } from './bytes.ts';
import { type Columns, findColumns, headerless, metaOf } from './columns.ts';
import { type Cell, type CsvRecord, CsvScanner, locator, RecordTooLong } from './csv-scanner.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Enough text to see the heading of any calendar. */
const SNIFFED = 64 * 1024;

/**
 * Reads a content calendar: a draft for each text cell of each row, and one for each alternative text.
 * Streams: a file of any length takes the memory of its longest row.
 */
export async function* readCsv(
  input: Input,
  path: string,
  options: Pick<ReadInputOptions, 'textColumns'>,
): AsyncGenerator<Draft | Crash> {
  const rows = new Rows(path, options.textColumns);
  try {
    for await (const record of recordsOf(input, path)) {
      if ('level' in record) yield record;
      else yield* rows.read(record);
      if (rows.hopeless) return;
    }
  } catch (error) {
    if (!(error instanceof RecordTooLong)) throw error;
    yield crash(path, `Row ${error.row} is longer than 16 MB: is a quotation mark never closed?`);
  }
}

async function* recordsOf(input: Input, path: string): AsyncGenerator<CsvRecord | Crash> {
  let scanner: CsvScanner | undefined;
  let head = '';
  let invalid = false;
  for await (const piece of textOf(input)) {
    if (piece.invalid && !invalid) {
      invalid = true;
      yield crash(path, 'The file is not valid UTF-8; the rest was read. Save it as "CSV UTF-8".');
    }
    if (scanner === undefined) {
      head += piece.text;
      if (head.length < SNIFFED) continue;
      const begun = begin(head);
      scanner = begun.scanner;
      yield* scanner.feed(begun.text);
    } else yield* scanner.feed(piece.text);
  }
  if (scanner === undefined) {
    const begun = begin(head);
    yield* begun.scanner.feed(begun.text, true);
  } else yield* scanner.feed('', true);
}

/** A scanner for a text that begins so: past the byte order mark and the line `sep=;` that Excel writes. */
export function begin(head: string): { scanner: CsvScanner; text: string; delimiter: string; skipped: number } {
  const mark = head.startsWith('\uFEFF') ? 1 : 0;
  const said = /^sep=(.)(?:\r\n|\n|\r)/i.exec(head.slice(mark, mark + 10));
  const skipped = mark + (said?.[0].length ?? 0);
  const delimiter = said?.[1] ?? guessDelimiter(head.slice(skipped));
  // Excel does not show the line, so that the rows are numbered from the one below it.
  const scanner = new CsvScanner(delimiter, { offset: skipped, line: said === null ? 1 : 2, column: 1 });
  return { scanner, text: head.slice(skipped), delimiter, skipped };
}

/** The delimiter that parts the first row into the most cells. */
function guessDelimiter(text: string): string {
  let best = ',';
  let most = 1;
  for (const delimiter of DELIMITERS) {
    for (const record of new CsvScanner(delimiter).feed(text, true)) {
      if (record.raw.trim() === '') continue;
      if (record.cells.length > most) {
        most = record.cells.length;
        best = delimiter;
      }
      break;
    }
  }
  return best;
}

/** Turns records into drafts, once the first row has told what the columns are. */
class Rows {
  /** True when no column holds texts, so that nothing more can be read. */
  hopeless = false;
  private columns: Columns | undefined;
  private readonly path: string;
  private readonly textColumns: readonly string[];

  constructor(path: string, textColumns: readonly string[]) {
    this.path = path;
    this.textColumns = textColumns;
  }

  *read(record: CsvRecord): Generator<Draft | Crash> {
    if (record.raw.trim() === '') return;
    if (record.unclosed) yield crash(this.path, `The quotation mark opened in row ${record.row} is never closed.`);
    const values = record.cells.map((cell) => cell.value);
    if (this.columns === undefined) {
      const bare = this.textColumns.length === 0 ? headerless(values) : undefined;
      const columns = bare ?? findColumns(values, this.textColumns);
      if (typeof columns === 'string') {
        this.hopeless = true;
        yield crash(this.path, columns);
        return;
      }
      this.columns = columns;
      if (bare === undefined) return;
    }
    yield* this.drafts(record, values, this.columns);
  }

  private *drafts(record: CsvRecord, values: readonly string[], columns: Columns): Generator<Draft> {
    const meta = metaOf(columns, values);
    const id = columns.id === undefined ? undefined : values[columns.id]?.trim();
    const draft = (index: number, name: string | undefined, link?: Cell): Draft[] => {
      const cell = record.cells[index];
      if (cell === undefined || cell.value.trim() === '') return [];
      const address = `row ${record.row}${name === undefined ? '' : `, ${name}`}`;
      const named = id === undefined || id === '' ? {} : { id };
      return [{ path: this.path, address, ...named, format: 'text', meta, ...withLink(record, cell, link) }];
    };
    const several = columns.text.length > 1;
    const link = columns.link === undefined ? undefined : record.cells[columns.link];
    for (const index of columns.text) yield* draft(index, several ? columns.header[index] : undefined, link);
    for (const index of columns.alt) yield* draft(index, columns.header[index]);
  }
}

/** The text of a post with the link that will be published with it on a line of its own, unless the text holds it. */
function withLink(record: CsvRecord, cell: Cell, link: Cell | undefined): Pick<Draft, 'text' | 'locate'> {
  const inText = locator(record, cell);
  const url = link?.value.trim() ?? '';
  if (link === undefined || url === '' || cell.value.includes(url)) return { text: cell.value, locate: inText };
  const inLink = locator(record, link);
  const length = cell.value.length;
  const lead = link.value.length - link.value.trimStart().length;
  return {
    text: `${cell.value}\n${url}`,
    locate: (offset) => (offset <= length ? inText(offset) : inLink(offset - length - 1 + lead)),
  };
}
