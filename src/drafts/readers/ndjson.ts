import type { AuthorMode, Format, Meta } from '../../core/document.ts';
import type { Draft } from '../../core/draft.ts';
import { didYouMeanHere } from '../../core/errors.ts';
import type { Crash, Position } from '../../core/finding.ts';
import { collect, crash, type Input, type ReadInputOptions, textOf } from './bytes.ts';
import { faultInJson, locateInJson } from './json-position.ts';

/** A longer line is no post. */
const LONGEST_LINE = 16 * 1024 * 1024;
const LARGEST_FILE = 256 * 1024 * 1024;
/** Names of the lists of posts in an object at the top of a JSON file. */
const LISTS = ['posts', 'drafts', 'items', 'data', 'messages', 'results'] as const;

const MODES: readonly string[] = ['individual', 'official'] satisfies AuthorMode[];
const FORMATS: readonly string[] = ['text', 'markdown', 'html'] satisfies Format[];

type Fields = Pick<ReadInputOptions, 'textField' | 'idField'>;

/**
 * Reads NDJSON: one draft a line, in order, with the memory of one line. A bad line is a crash of its own,
 * and the rest go on.
 */
export async function* readNdjson(input: Input, path: string, options: Fields): AsyncGenerator<Draft | Crash> {
  let start: Position = { offset: 0, line: 1, column: 1 };
  for await (const { text, ending, problem } of linesOf(input)) {
    const address = `line ${start.line}`;
    if (problem !== undefined) yield crash(path, `Line ${start.line} ${problem}`, address);
    else if (text.trim() !== '') yield readLine(text, path, address, start, options);
    start = { offset: start.offset + text.length + ending.length, line: start.line + 1, column: 1 };
  }
}

function readLine(text: string, path: string, address: string, start: Position, options: Fields): Draft | Crash {
  const bare = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    const fault = faultInJson(bare);
    const what = fault === undefined ? '' : ` at column ${fault.column}: ${fault.words}`;
    return crash(path, `${capital(address)} is not valid JSON${what}. It was not checked.`, address);
  }
  return draftOf(value, { path, address, options, json: bare, at: [], start });
}

interface Line {
  readonly text: string;
  readonly ending: string;
  /** What is wrong with the line, as the end of a sentence. */
  readonly problem?: string;
}

async function* linesOf(input: Input): AsyncGenerator<Line> {
  let rest = '';
  let invalid = false;
  let tooLong = 0;
  for await (const piece of textOf(input)) {
    invalid ||= piece.invalid;
    let search = rest.length;
    rest += piece.text;
    let from = 0;
    for (let end = rest.indexOf('\n', search); end !== -1; end = rest.indexOf('\n', search)) {
      const ending = rest[end - 1] === '\r' && end > from ? '\r\n' : '\n';
      const text = rest.slice(from, end + 1 - ending.length);
      yield tooLong > 0 ? overlong(text) : lineOf(text, ending, invalid);
      tooLong = 0;
      search = from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length <= LONGEST_LINE) invalid = piece.invalid && rest.includes('\uFFFD');
    else {
      tooLong += rest.length;
      rest = '';
    }
  }
  if (tooLong > 0) yield overlong(rest);
  else if (rest !== '') yield lineOf(rest, '', invalid);
}

function lineOf(text: string, ending: string, invalid: boolean): Line {
  return invalid && text.includes('\uFFFD')
    ? { text, ending, problem: 'is not valid UTF-8, so it was not checked.' }
    : { text, ending };
}

function overlong(text: string): Line {
  return { text, ending: '', problem: 'is longer than 16 MB, so it was not checked.' };
}

/** Reads a JSON file: one post, a list of posts, or an object that holds such a list. */
export async function* readJson(input: Input, path: string, options: Fields): AsyncGenerator<Draft | Crash> {
  const bytes = await collect(input, LARGEST_FILE);
  if (bytes === undefined) {
    yield crash(path, 'The file is larger than 256 MB; hand it over as NDJSON, one post a line.');
    return;
  }
  let json = '';
  for await (const piece of textOf(bytes)) json += piece.text;
  const bare = json.startsWith('\uFEFF') ? ` ${json.slice(1)}` : json;
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    const fault = faultInJson(bare);
    const what = fault === undefined ? '' : ` at line ${fault.line}, column ${fault.column}: ${fault.words}`;
    yield crash(path, `The file is not valid JSON${what}. It was not checked.`);
    return;
  }
  const start: Position = { offset: 0, line: 1, column: 1 };
  const { items, at } = listOf(value);
  if (items === undefined) yield draftOf(value, { path, options, json: bare, at: [], start });
  for (const [index, item] of (items ?? []).entries()) {
    yield draftOf(item, { path, address: `item ${index + 1}`, options, json: bare, at: [...at, index], start });
  }
}

function listOf(value: unknown): { items?: readonly unknown[]; at: readonly string[] } {
  if (Array.isArray(value)) return { items: value, at: [] };
  if (!isObject(value)) return { at: [] };
  const name = LISTS.find((list) => Array.isArray(value[list]));
  return name === undefined ? { at: [] } : { items: value[name] as unknown[], at: [name] };
}

interface Place {
  readonly path: string;
  readonly address?: string;
  readonly options: Fields;
  readonly json: string;
  readonly at: readonly (string | number)[];
  readonly start: Position;
}

function draftOf(value: unknown, place: Place): Draft | Crash {
  const { path, address, options, json, start } = place;
  const where = address === undefined ? 'The file' : capital(address);
  if (!isObject(value)) return crash(path, `${where} is not a JSON object, so it was not checked.`, address);
  const text = fieldOf(value, options.textField);
  if (typeof text.value !== 'string')
    return crash(
      path,
      `${where} has no text in its field "${options.textField}"; name another with --text-field.`,
      address,
    );
  const unknown = unknownValue(value);
  if (unknown !== undefined) return crash(path, `${where} ${unknown}, so it was not checked.`, address);
  const id = fieldOf(value, options.idField).value;
  const at = [...place.at, ...text.at];
  return {
    path,
    ...(address === undefined ? {} : { address }),
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    text: text.value,
    format: formatOf(value['format']),
    meta: metaOf(value, text.at[0] ?? ''),
    locate: locateInJson(json, at, start),
  };
}

/** A field by its name, or by a way into objects when there is no field of the whole name: `post.text`. */
function fieldOf(value: Readonly<Record<string, unknown>>, name: string): { value: unknown; at: string[] } {
  if (Object.hasOwn(value, name)) return { value: value[name], at: [name] };
  const at = name.split('.');
  let found: unknown = value;
  for (const key of at) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return { value: found, at };
}

function metaOf(value: Readonly<Record<string, unknown>>, textKey: string): Meta {
  const data = Object.fromEntries(Object.entries(value).filter(([key]) => key !== textKey));
  const word = (key: string) => {
    const found = value[key];
    return typeof found === 'string' && found.trim() !== '' ? { [key]: found.trim() } : {};
  };
  const mode = value['mode'] === 'individual' || value['mode'] === 'official' ? { mode: value['mode'] } : {};
  return { ...word('channel'), ...word('department'), ...word('scheduled'), ...mode, data } as Meta;
}

/** What is wrong with a field that has one of a few values; one that is mistyped would else change the verdict unseen. */
function unknownValue(value: Readonly<Record<string, unknown>>): string | undefined {
  for (const [field, known] of Object.entries({ mode: MODES, format: FORMATS })) {
    const given = value[field];
    if (typeof given !== 'string' || known.includes(given)) continue;
    const hint = didYouMeanHere(given, known);
    if (hint !== '') return `has an unknown "${field}"${hint}`;
  }
  return undefined;
}

function formatOf(value: unknown): Format {
  return value === 'markdown' || value === 'html' ? value : 'text';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
