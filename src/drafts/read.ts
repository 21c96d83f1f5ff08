import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

import { decode } from '../core/decode.ts';
import type { Format, Meta } from '../core/document.ts';
import type { Draft } from '../core/draft.ts';
import type { Crash } from '../core/finding.ts';
import { splitThread } from './thread.ts';

/** Larger files are refused: no post is that long, and no report could show it. */
const LARGEST_FILE = 256 * 1024 * 1024;

export interface ReadOptions {
  /** Reads a plain text as a thread: posts parted by a line `---`. */
  readonly thread: boolean;
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** The format that a file's name says; plain text when it says none. */
export function formatOf(path: string): Format {
  return FORMATS[extname(path).toLowerCase()] ?? 'text';
}

const NO_META: Meta = { data: {} };

/** Reads the drafts of one file of text, Markdown or HTML; what cannot be read becomes a crash. */
export function readTextFile(file: string, path: string, options: ReadOptions): (Draft | Crash)[] {
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return [{ path, message: bytes, level: 'error' }];
  return draftsOf(bytes, path, options);
}

/** The drafts that bytes hold, as a file named `path` would. */
export function draftsOf(bytes: Buffer, path: string, options: ReadOptions): (Draft | Crash)[] {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') {
    return [{ path, message: `This is a binary file, so it was skipped.${wayOut(path)}`, level: 'notice' }];
  }
  const message = `${decoded.problem ?? ''}; the rest was read. Save the file as UTF-8.`;
  const crashes: Crash[] = decoded.problem === undefined ? [] : [{ path, message, level: 'error' }];
  const format = formatOf(path);
  const whole: Draft = { path, text: decoded.text, format, meta: NO_META };
  return [...crashes, ...(options.thread && format === 'text' ? splitThread(whole) : [whole])];
}

/** Files of programs that can save as a kind which is read; by the kind. */
const SAVED_AS: Readonly<Record<string, readonly string[]>> = {
  '.docx': ['.doc', '.odt', '.pages', '.rtf', '.wps'],
  '.xlsx': ['.xls', '.xlsb', '.ods', '.numbers'],
};

/** What to do with a file that holds a draft in a form that is not read, as a sentence to add. */
function wayOut(path: string): string {
  const ending = extname(path).toLowerCase();
  const kind = Object.keys(SAVED_AS).find((each) => SAVED_AS[each]?.includes(ending) === true);
  if (kind !== undefined) return ` Save it as ${kind}.`;
  if (['.txt', '.md', '.markdown'].includes(ending)) return ' Save it as UTF-8 text.';
  return ending === '.pdf' || ending === '.pptx' ? ' Copy its text into a .txt or .docx file.' : '';
}

/** The bytes of a file, or in plain words why they cannot be had. */
function readBytes(file: string): Buffer | string {
  try {
    const bytes = readFileSync(file);
    return bytes.length > LARGEST_FILE ? 'The file is larger than 256 MB; split it.' : bytes;
  } catch (error) {
    return explainReadError((error as NodeJS.ErrnoException).code);
  }
}

/** In plain words, why a file could not be read. */
export function explainReadError(code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
      return 'The file is gone; it was there when the run began.';
    case 'EACCES':
    case 'EPERM':
      return 'It may not be read; check its permissions.';
    case 'EISDIR':
      return 'It is a folder where a file was looked for.';
    case 'ELOOP':
      return 'It is a link that leads back to itself; take it away, or let it lead to a file.';
    default:
      return `The file could not be read (${code ?? 'unknown fault'}).`;
  }
}
