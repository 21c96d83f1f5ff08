import type { Draft } from '../../core/draft.ts';
import type { Crash } from '../../core/finding.ts';
import type { Input, ReadInputOptions } from './bytes.ts';

export { DEFAULT_READ_OPTIONS, type Input, type ReadInputOptions } from './bytes.ts';

type Read = (input: Input, path: string, options: ReadInputOptions) => AsyncIterable<Draft | Crash>;

/** Each reader is loaded when a file of its kind is read. */
const READERS = {
  csv: async () => (await import('./csv.ts')).readCsv,
  tsv: async () => (await import('./csv.ts')).readCsv,
  ndjson: async () => (await import('./ndjson.ts')).readNdjson,
  json: async () => (await import('./ndjson.ts')).readJson,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  docx: async () => (await import('./docx.ts')).readDocx,
} satisfies Readonly<Record<string, () => Promise<Read>>>;

export type InputKind = keyof typeof READERS;

/** The names that `--input` takes. */
export const INPUT_KINDS = Object.keys(READERS) as readonly InputKind[];

const KIND_OF: Readonly<Record<string, InputKind>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  docx: 'docx',
  docm: 'docx',
};

/** The kind that a file's name says; undefined for a file that is one draft of text, Markdown or HTML. */
export function inputKindOf(path: string): InputKind | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(KIND_OF, extension) ? KIND_OF[extension] : undefined;
}

/**
 * Reads the drafts of a file that may hold several, one after the other. What cannot be read is a crash, never an error.
 * @param input the file's bytes, whole or as they come; CSV and NDJSON are read as they come
 * @param path the file as reports name it
 */
export async function* readInput(
  kind: InputKind,
  input: Input,
  path: string,
  options: ReadInputOptions,
): AsyncGenerator<Draft | Crash> {
  const read: Read = await READERS[kind]();
  yield* read(input, path, options);
}
