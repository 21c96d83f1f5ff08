import { csvCell } from '../core/csv-cell.ts';
import { UserError } from '../core/errors.ts';
import type { DraftResult, Finding, Report } from '../core/finding.ts';
import type { Verdict } from '../core/levels.ts';
import { encodingOf } from '../drafts/readers/bytes.ts';
import { headerless } from '../drafts/readers/columns.ts';
import { begin } from '../drafts/readers/csv.ts';
import { type CsvRecord, RecordTooLong } from '../drafts/readers/csv-scanner.ts';

/** Headings of the columns that are added, in this order. */
const ANNOTATION_COLUMNS = ['draftlint verdict', 'draftlint findings'] as const;

const RANK: Readonly<Record<Verdict, number>> = { clear: 0, review: 1, block: 2 };

interface RowResult {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/**
 * Writes a calendar back with two more columns: the verdict of each row, and its findings in words. Columns of an
 * earlier run are replaced. Every other byte is kept; a row with too few cells gets the empty ones that it lacks.
 * @param bytes the file as it was read
 * @param path the file as the report names it
 * @throws UserError when a quotation mark is never closed, so that nothing could be added safely
 */
export function annotateCsv(bytes: Uint8Array, report: Report, path: string): Uint8Array {
  const { mark, text, encode, cell } = open(bytes);
  const { scanner, text: body, delimiter, skipped } = begin(text);
  const results = resultsByRow(report, path);
  const write = (value: string) => cell(csvCell(value, delimiter));
  let output = text.slice(0, skipped);
  let plan: Plan | undefined;
  try {
    for (const record of scanner.feed(body, true)) {
      if (record.unclosed) throw new RecordTooLong(record.row);
      if (record.raw.trim() === '') output += record.raw + record.ending;
      else {
        const planned: Plan = (plan ??= planOf(record));
        const added = planned.headerRow === record.row ? ANNOTATION_COLUMNS : cellsOf(results.get(record.row));
        const kept = keptOf(record, planned, delimiter);
        output += [kept, ...added.map(write)].join(delimiter) + record.ending;
      }
    }
  } catch (error) {
    if (!(error instanceof RecordTooLong)) throw error;
    throw new UserError(
      `${path}: the quotation mark opened in row ${error.row} is never closed, so nothing was written.`,
    );
  }
  return Buffer.concat([mark, encode(output)]);
}

/** How the bytes are taken for text and back. UTF-8 is taken byte for byte, so that even invalid bytes are kept. */
function open(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    const length = buffer.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
    return {
      mark: buffer.subarray(0, length),
      text: buffer.toString('latin1', length),
      encode: (text: string) => Buffer.from(text, 'latin1'),
      cell: (text: string) => Buffer.from(text).toString('latin1'),
    };
  }
  const swap = (units: Buffer) => (encoding === 'utf-16be' ? units.swap16() : units);
  return {
    mark: buffer.subarray(0, 2),
    text: swap(Buffer.from(buffer.subarray(2))).toString('utf16le'),
    encode: (text: string) => swap(Buffer.from(text, 'utf16le')),
    cell: (text: string) => text,
  };
}

/** What the first row tells: how many cells a row has, and whether an earlier run has been here. */
interface Plan {
  /** 0 for a file without a heading. */
  readonly headerRow: number;
  readonly width: number;
  /** Cells of an earlier run at the end of each row. */
  readonly annotated: number;
}

function planOf(first: CsvRecord): Plan {
  const values = first.cells.map((cell) => cell.value);
  const count = values.length - ANNOTATION_COLUMNS.length;
  const annotated = ANNOTATION_COLUMNS.every((name, index) => values[count + index] === name);
  const headerRow = headerless(values) === undefined ? first.row : 0;
  return { headerRow, width: values.length, annotated: annotated ? ANNOTATION_COLUMNS.length : 0 };
}

function keptOf({ raw, cells }: CsvRecord, { width, annotated }: Plan, delimiter: string): string {
  if (cells.length < width - annotated) return raw + delimiter.repeat(width - annotated - cells.length);
  const last = cells.length === width ? cells[width - annotated - 1] : undefined;
  return last === undefined ? raw : raw.slice(0, last.end);
}

function resultsByRow(report: Report, path: string): ReadonlyMap<number, RowResult> {
  const rows = new Map<number, RowResult>();
  for (const draft of report.drafts) {
    const row = rowOf(draft, path);
    if (row === undefined) continue;
    const before = rows.get(row);
    const worse = before !== undefined && RANK[before.verdict] > RANK[draft.verdict];
    rows.set(row, {
      verdict: worse ? before.verdict : draft.verdict,
      findings: [...(before?.findings ?? []), ...draft.findings],
    });
  }
  return rows;
}

function rowOf(draft: DraftResult, path: string): number | undefined {
  const row = draft.path === path ? /^row (\d+)/.exec(draft.address ?? '')?.[1] : undefined;
  return row === undefined ? undefined : Number(row);
}

function cellsOf(result: RowResult | undefined): readonly string[] {
  if (result === undefined) return ANNOTATION_COLUMNS.map(() => '');
  return [result.verdict, result.findings.map(inWords).join('\n')];
}

function inWords(finding: Finding): string {
  const { severity, excerpt, mark, what, instead, suggestions, policy, ask } = finding;
  const label = severity === 'info' ? 'Note' : severity === 'error' ? 'Error' : 'Warning';
  const words = excerpt.slice(mark.start, mark.end).replace(/\s+/g, ' ').slice(0, 80);
  const [first] = suggestions;
  const suggested = first === undefined ? '' : ` Suggested: “${first}”.`;
  const recourse = [policy.join(', '), ask === '' ? '' : `in doubt, ask ${ask}`]
    .filter((part) => part !== '')
    .join('; ');
  return `${label}${words === '' ? '' : `, “${words}”`}: ${what} ${instead}${suggested}${recourse === '' ? '' : ` (${recourse})`}`;
}
