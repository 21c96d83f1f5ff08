import type { Position } from '../../core/finding.ts';
import { LineIndex } from '../../core/lines.ts';

/** A cell: its value, and where it stands in the raw text of its record. */
export interface Cell {
  readonly value: string;
  /** Offsets into `CsvRecord.raw`, quotes included. */
  readonly start: number;
  readonly end: number;
}

/** A row of the file as a spreadsheet would number it, whatever line breaks its cells hold. */
export interface CsvRecord {
  readonly raw: string;
  readonly cells: readonly Cell[];
  /** From 1, the header and blank rows counted. */
  readonly row: number;
  /** Where `raw` begins in the file. */
  readonly start: Position;
  /** The line break that ended it; empty at the end of the file. */
  readonly ending: string;
  /** True when the file ended inside quotes. */
  readonly unclosed: boolean;
}

/** A longer record is a quote that was never closed. */
const LONGEST_RECORD = 16 * 1024 * 1024;

export class RecordTooLong extends Error {
  readonly row: number;

  constructor(row: number) {
    super('record too long');
    this.row = row;
  }
}

/**
 * Cuts CSV text, handed over in pieces of any size, into records. RFC 4180 with what spreadsheets do beside it:
 * any line break ends a record, a quote inside an unquoted cell stands for itself, text behind a closing quote is kept.
 */
export class CsvScanner {
  private buffer = '';
  private at = 0;
  private cellStart = 0;
  private spans: { start: number; end: number }[] = [];
  private quoted = false;
  private row = 1;
  private position: Position;
  private readonly special: RegExp;
  private readonly delimiter: string;

  /**
   * @param delimiter one character
   * @param start where the text begins in the file
   */
  constructor(delimiter: string, start: Position = { offset: 0, line: 1, column: 1 }) {
    this.delimiter = delimiter;
    this.position = start;
    this.special = new RegExp(`[\\r\\n${delimiter.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
  }

  /**
   * Takes the next piece; `last` says that none follows.
   * @throws RecordTooLong when a record passes 16 MB
   */
  *feed(text: string, last = false): Generator<CsvRecord> {
    this.buffer += text;
    let consumed = 0;
    for (;;) {
      const record = this.next(consumed, last);
      if (record === undefined) break;
      consumed = this.at;
      yield record;
    }
    if (last && consumed < this.buffer.length) yield this.close(consumed, this.buffer.length, '');
    this.drop(consumed);
    if (this.buffer.length > LONGEST_RECORD) throw new RecordTooLong(this.row);
  }

  /** Scans to the end of the record that begins at `from`; undefined when the buffer ends first. */
  private next(from: number, last: boolean): CsvRecord | undefined {
    for (;;) {
      if (this.at === this.cellStart && this.buffer[this.at] === '"') {
        this.quoted = true;
        this.at += 1;
      }
      if (this.quoted && !this.leaveQuotes(last)) return undefined;
      this.special.lastIndex = this.at;
      const found = this.special.exec(this.buffer);
      // A carriage return at the end of a piece may be the first half of a line break.
      if (found === null || (found[0] === '\r' && found.index + 1 === this.buffer.length && !last)) {
        this.at = found?.index ?? this.buffer.length;
        return undefined;
      }
      if (found[0] !== this.delimiter) {
        const ending = this.buffer.startsWith('\r\n', found.index) ? '\r\n' : found[0];
        return this.close(from, found.index, ending);
      }
      this.spans.push({ start: this.cellStart - from, end: found.index - from });
      this.at = this.cellStart = found.index + 1;
    }
  }

  /** Moves behind the closing quote; false when the buffer ends first. */
  private leaveQuotes(last: boolean): boolean {
    for (;;) {
      const quote = this.buffer.indexOf('"', this.at);
      if (quote === -1) {
        this.at = this.buffer.length;
        return false;
      }
      if (this.buffer[quote + 1] === '"') this.at = quote + 2;
      else if (quote + 1 === this.buffer.length && !last) {
        this.at = quote;
        return false;
      } else {
        this.at = quote + 1;
        this.quoted = false;
        return true;
      }
    }
  }

  private close(from: number, end: number, ending: string): CsvRecord {
    this.spans.push({ start: this.cellStart - from, end: end - from });
    const raw = this.buffer.slice(from, end);
    const cells = this.spans.map((span) => ({ ...span, value: unquote(raw.slice(span.start, span.end)) }));
    const record = { raw, cells, row: this.row, start: this.position, ending, unclosed: this.quoted };
    this.position = after(this.position, raw, ending);
    this.row += 1;
    this.spans = [];
    this.quoted = false;
    this.at = this.cellStart = end + ending.length;
    return record;
  }

  private drop(consumed: number): void {
    if (consumed === 0) return;
    this.buffer = this.buffer.slice(consumed);
    this.at -= consumed;
    this.cellStart -= consumed;
  }
}

const BREAK = /\r\n|\n|\r/g;

function after(start: Position, raw: string, ending: string): Position {
  const breaks = raw.includes('\n') || raw.includes('\r') ? (raw.match(BREAK)?.length ?? 0) : 0;
  const offset = start.offset + raw.length + ending.length;
  return { offset, line: start.line + breaks + (ending === '' ? 0 : 1), column: 1 };
}

/** Offset of each unit of the value of a raw cell, and of its end. */
function walk(raw: string, visit: (unit: string, offset: number) => void): number {
  let at = raw.startsWith('"') ? 1 : 0;
  let quoted = at === 1;
  while (at < raw.length) {
    const unit = raw.charAt(at);
    if (quoted && unit === '"' && raw[at + 1] !== '"') {
      quoted = false;
      at += 1;
      continue;
    }
    visit(unit, at);
    at += quoted && unit === '"' ? 2 : 1;
  }
  return raw.length;
}

/** The value that a raw cell stands for. */
function unquote(raw: string): string {
  if (!raw.startsWith('"')) return raw;
  if (raw.endsWith('"') && raw.indexOf('"', 1) === raw.length - 1) return raw.slice(1, -1);
  let value = '';
  walk(raw, (unit) => (value += unit));
  return value;
}

/** Maps offsets of a cell's value to places in the file: doubled quotes and line breaks inside the cell are counted. */
export function locator(record: CsvRecord, cell: Cell): (offset: number) => Position {
  let offsets: number[] | undefined;
  let lines: LineIndex | undefined;
  return (offset) => {
    lines ??= new LineIndex(record.raw);
    offsets ??= offsetsOf(record.raw.slice(cell.start, cell.end));
    const inCell = offsets[Math.min(offset, offsets.length - 1)] ?? 0;
    const place = lines.positionAt(cell.start + inCell);
    const { start } = record;
    return {
      offset: start.offset + place.offset,
      line: start.line + place.line - 1,
      column: place.line === 1 ? start.column + place.column - 1 : place.column,
    };
  };
}

function offsetsOf(raw: string): number[] {
  const offsets: number[] = [];
  let end = raw.startsWith('"') ? 1 : 0;
  walk(raw, (unit, offset) => {
    offsets.push(offset);
    end = offset + (unit === '"' && raw[offset + 1] === '"' && raw.startsWith('"') ? 2 : 1);
  });
  return [...offsets, end];
}
