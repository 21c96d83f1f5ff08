import { extname } from 'node:path';

import { isDay } from '../core/day.ts';
import { UserError } from '../core/errors.ts';
import type { RegisterEntry } from '../core/registers.ts';
import type { KeyPath, Layer, Pack } from './pack.ts';
import { readNamedFile } from './named-file.ts';
import { readPolicy } from './policy-file.ts';

/** A row of a register or a lexicon that cannot count, told with file and row. */
export interface RowProblem {
  readonly place: string;
  readonly message: string;
}

/** A word, phrase or row that a pack lists, with where it stands; to tell those that nothing uses. */
export interface ListEntry {
  /** E.g. `lexicons/political`, `vocabulary`, `registers/consents`. */
  readonly list: string;
  readonly value: string;
  readonly place: string;
}

export interface Referenced {
  readonly pack: Pack;
  readonly problems: readonly RowProblem[];
  /** Told when asked for: few runs want to know. */
  readonly entries: () => readonly ListEntry[];
}

type Row = Readonly<Record<string, unknown>> & { readonly origin: string };

/**
 * Reads the files that a pack names: registers, lexicons, vocabulary, a policy.
 * @param today rows whose expiry lies before it are told, `YYYY-MM-DD`
 * @throws UserError when a file is not there or cannot be read as what it is
 */
export async function readReferences(layer: Layer, today: string, cwd: string): Promise<Referenced> {
  const problems: RowProblem[] = [];
  const entries: (() => readonly ListEntry[])[] = [];
  const tell = (path: KeyPath, kept: readonly RegisterEntry[]) =>
    kept.map(({ value, origin = '' }) => ({ list: path.join('/'), value, place: origin }));
  const rowsAt = async (list: unknown, path: KeyPath): Promise<Row[]> =>
    typeof list === 'string' ? rowsOf(layer, list, path, cwd) : (list as readonly unknown[]).map(toRow(layer, path));
  const read = async (list: unknown, path: KeyPath): Promise<readonly string[]> => {
    if (isPlain(list)) {
      // Words alone cannot be malformed or expire, so that they need no look at each.
      entries.push(() => tell(path, liveRows(list.map(toRow(layer, path)), today, [])));
      return list;
    }
    const kept = liveRows(await rowsAt(list, path), today, problems);
    entries.push(() => tell(path, kept));
    return kept.map(({ value }) => value);
  };
  const pack: Record<string, unknown> = { ...layer.pack };
  const { vocabulary, lexicons, registers, policy } = layer.pack;
  if (typeof policy === 'string') pack['policy'] = await readPolicy(layer, policy, cwd);
  if (vocabulary !== undefined) pack['vocabulary'] = await read(vocabulary, ['vocabulary']);
  if (lexicons !== undefined) {
    const lists: Record<string, readonly string[]> = {};
    for (const [topic, list] of Object.entries(lexicons)) lists[topic] = await read(list, ['lexicons', topic]);
    pack['lexicons'] = lists;
  }
  if (registers !== undefined) {
    const lists: Record<string, readonly RegisterEntry[]> = {};
    for (const [name, list] of Object.entries(registers)) {
      const path = ['registers', name];
      const kept = (await rowsAt(list, path)).flatMap((row) => toEntry(row, problems) ?? []);
      for (const entry of kept) tellExpired(entry, today, problems);
      entries.push(() => tell(path, kept));
      lists[name] = kept;
    }
    pack['registers'] = lists;
  }
  return { pack, problems, entries: () => entries.flatMap((list) => list()) };
}

/** A list of words and nothing else, none of them blank. */
function isPlain(list: unknown): list is readonly string[] {
  return (
    Array.isArray(list) && list.every((entry) => typeof entry === 'string' && entry !== '' && !/^\s|\s$/.test(entry))
  );
}

function toRow(layer: Layer, path: KeyPath): (entry: unknown, index: number) => Row {
  return (entry, index) => ({
    ...(typeof entry === 'object' && entry !== null ? entry : { value: entry }),
    origin: layer.locate([...path, index]),
  });
}

async function rowsOf(layer: Layer, file: string, path: KeyPath, cwd: string): Promise<Row[]> {
  const { text, shown } = readNamedFile(layer, file, path, cwd);
  const ending = extname(file).toLowerCase();
  if (ending === '.csv' || ending === '.tsv') return csvRows(text, shown, ending === '.tsv' ? '\t' : ',');
  if (ending === '.txt') {
    return text.split(/\r?\n/).flatMap((line, index) => {
      const value = line.replace(/#.*$/, '').trim();
      return value === '' ? [] : [{ value, origin: `${shown}:${index + 1}` }];
    });
  }
  const data = (await import('./locate.ts')).readPackText(text, shown);
  if ('syntaxError' in data) throw new UserError(data.syntaxError);
  if (!Array.isArray(data.data)) throw new UserError(`${shown}: this must be a list of rows.`);
  return data.data.map((row: unknown, index) => ({
    ...(typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : { value: row }),
    origin: data.locate([index]),
  }));
}

async function csvRows(text: string, shown: string, delimiter: string): Promise<Row[]> {
  const { parse } = await import('csv-parse/sync');
  try {
    const records = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [delimiter, ';'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: Record<string, unknown>; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ ...record, origin: `${shown}:${info.lines}` }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown fault';
    throw new UserError(`${shown}: not valid CSV: ${reason}.`);
  }
}

function toEntry(row: Row, problems: RowProblem[]): RegisterEntry | undefined {
  const text = (name: string): string | undefined => {
    const value = row[name];
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    const found = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return found === '' ? undefined : found;
  };
  const value = text('value') ?? text('name') ?? text('handle') ?? text('host') ?? text('address');
  if (value === undefined) {
    problems.push({
      place: row.origin,
      message: 'The row has no value, so it does not count. Fill its "value" column.',
    });
    return undefined;
  }
  for (const name of ['expires', 'review']) {
    const day = text(name);
    if (day === undefined || isDay(day)) continue;
    problems.push({
      place: row.origin,
      message: `Its "${name}" is no day, so the row does not count. Write YYYY-MM-DD.`,
    });
    return undefined;
  }
  const optional = Object.fromEntries(
    ['approver', 'reason', 'expires', 'review'].flatMap((name) => {
      const found = text(name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
  return { value, ...optional, origin: row.origin };
}

/** The rows of a list that count; an expired one no longer does, and is told. */
function liveRows(rows: readonly Row[], today: string, problems: RowProblem[]): RegisterEntry[] {
  return rows.flatMap((row) => {
    const entry = toEntry({ ...row, value: row['value'] ?? row['word'] ?? row['phrase'] }, problems);
    return entry === undefined || tellExpired(entry, today, problems) ? [] : [entry];
  });
}

/** Tells a row whose last day is over; true when it is. */
function tellExpired({ expires, origin = '' }: RegisterEntry, today: string, problems: RowProblem[]): boolean {
  if (expires === undefined || expires >= today) return false;
  problems.push({
    place: origin,
    message: `The row expired on ${expires}, so it no longer counts. Renew its "expires" day, or take the row out.`,
  });
  return true;
}
