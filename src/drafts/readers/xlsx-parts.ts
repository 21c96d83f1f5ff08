import { BadXml, readXml } from './xml.ts';

export interface Row {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /** Texts by column, from 0; a column without a cell has no entry. */
  readonly cells: readonly (string | undefined)[];
}

export interface Sheet {
  readonly name: string;
  /** Only rows that hold something. */
  readonly rows: readonly Row[];
}

type Parts = ReadonlyMap<string, string>;

/**
 * The visible sheets of a workbook, in order.
 * @throws BadXml
 */
export function* readWorkbook(parts: Parts): Generator<Sheet> {
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) throw new BadXml('no workbook');
  const targets = readTargets(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>');
  const strings = readStrings(parts.get('xl/sharedStrings.xml') ?? '<none/>');
  const { sheets, from1904 } = readSheetList(workbook);
  for (const { name, id } of sheets) {
    const xml = parts.get(targets.get(id) ?? '');
    if (xml !== undefined) yield { name, rows: readRows(xml, strings, from1904) };
  }
}

function readSheetList(xml: string) {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  readXml(xml, {
    open(name, { 'name': title = '', state = 'visible', 'r:id': id = '', date1904 = '0' }) {
      if (name === 'sheet' && state === 'visible') sheets.push({ name: title, id });
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
    },
  });
  return { sheets, from1904 };
}

/** The parts that relationships name; external ones are left out. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const target = attributes['Target'] ?? '';
      targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** Collects the text of `t` elements, without the phonetic help (`rPh`) that Japanese workbooks hold beside it. */
function textCollector() {
  let phonetic = 0;
  let inText = false;
  let text = '';
  return {
    open: (name: string) => {
      if (name === 'rPh') phonetic += 1;
      if (name === 't') inText = phonetic === 0;
    },
    close: (name: string) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') inText = false;
    },
    text: (piece: string) => {
      if (inText) text += piece;
    },
    take: () => {
      const taken = text;
      text = '';
      return unescapeUnits(taken);
    },
  };
}

/** Excel writes what XML cannot hold, and a carriage return, as `_x000D_`. */
function unescapeUnits(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const collector = textCollector();
  readXml(xml, {
    open: collector.open,
    text: collector.text,
    close(name) {
      collector.close(name);
      if (name === 'si') strings.push(collector.take());
    },
  });
  return strings;
}

function readRows(xml: string, strings: readonly string[], from1904: boolean): Row[] {
  const rows: Row[] = [];
  const collector = textCollector();
  let number = 0;
  let cells: (string | undefined)[] = [];
  let cell = { index: -1, type: 'n' };
  let inValue = false;
  let value = '';
  const finish = () => {
    const text = cellText(cell.type, value, collector.take(), strings, from1904);
    if (text !== '') cells[cell.index] = text;
    value = '';
  };
  readXml(xml, {
    open(name, { r = '', t = 'n' }) {
      collector.open(name);
      if (name === 'row') {
        number = r === '' ? number + 1 : Number(r);
        cells = [];
        cell = { index: -1, type: 'n' };
      } else if (name === 'c') cell = { index: r === '' ? cell.index + 1 : indexOf(r), type: t };
      else if (name === 'v') inValue = true;
    },
    close(name) {
      collector.close(name);
      if (name === 'v') inValue = false;
      else if (name === 'c') finish();
      else if (name === 'row' && cells.some((text) => text !== undefined && text.trim() !== ''))
        rows.push({ number, cells });
    },
    text(piece) {
      if (inValue) value += piece;
      else collector.text(piece);
    },
  });
  return rows;
}

function cellText(type: string, value: string, inline: string, strings: readonly string[], from1904: boolean): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return inline;
  if (type === 'str') return unescapeUnits(value);
  return type === 'n' ? dateText(value, from1904) : value;
}

/** Days of the serial numbers that dates from 1990 to 2100 have. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_051;
const MINUTES = 24 * 60;

/**
 * A number as text: one of the size that today's dates have as a date, a fraction of a day as a time. Whether the cell
 * shows it so is told by its style; in a calendar of posts such a number is nothing else.
 */
function dateText(value: string, from1904: boolean): string {
  const serial = Number(value);
  if (value === '' || Number.isNaN(serial)) return value;
  const days = serial + (from1904 && serial >= 1 ? 1462 : 0);
  const minutes = Math.round(days * MINUTES);
  const iso = () => new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  if (serial > 0 && serial < 1) return iso().slice(11, 16);
  if (days < FIRST_DAY || days > LAST_DAY) return value;
  return minutes % MINUTES === 0 ? iso().slice(0, 10) : iso().slice(0, 16);
}

/** Index of a column, from 0, in a reference such as `B14`. */
function indexOf(reference: string): number {
  let index = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A') index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** Letters of a column by its index, from 0. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
