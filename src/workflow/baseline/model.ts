import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { UserError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { relativePath } from '../../core/paths.ts';

/** One finding that is known, and how often it is in its file: the rows of a calendar may hold it several times. */
export interface Known {
  readonly ruleId: string;
  readonly count: number;
}

/** Known findings of a file, by fingerprint. */
export type KnownOfFile = Map<string, Known>;

/** Findings that are known and let stand. No lines and no words of a draft are kept, only fingerprints. */
export interface Baseline {
  /** The file, absolute. */
  readonly file: string;
  /** The file as the user named it. */
  readonly shown: string;
  /** By path, relative to the baseline's folder, with `/`. */
  readonly files: Map<string, KnownOfFile>;
}

const VERSION = 1;

/** Tells one fingerprint key from another without holding it. */
function markOf(key: string | undefined): string | undefined {
  return key === undefined || key === ''
    ? undefined
    : createHmac('sha256', key).update('draftlint baseline').digest('hex').slice(0, 16);
}

/** The path of a draft as the baseline names it. */
export function nameIn(baseline: Baseline, path: string, cwd: string): string {
  return relativePath(dirname(baseline.file), resolve(cwd, path));
}

/** The key of a finding: its fingerprint, which holds rule, words and neighbourhood, not its place. */
export function add(known: KnownOfFile, { ruleId, fingerprint }: Pick<Finding, 'ruleId' | 'fingerprint'>): void {
  known.set(fingerprint, { ruleId, count: (known.get(fingerprint)?.count ?? 0) + 1 });
}

export function emptyBaseline(shown: string, cwd: string): Baseline {
  return { file: resolve(cwd, shown), shown, files: new Map() };
}

/**
 * Reads a baseline.
 * @param key the fingerprint key of this run
 * @throws UserError when it is not there, is no baseline, or was made under another key
 */
export function readBaseline(shown: string, cwd: string, key: string | undefined): Baseline {
  const baseline = readBaselineIfThere(shown, cwd, key);
  if (baseline !== undefined) return baseline;
  throw new UserError(
    `There is no baseline ${shown}. Write one: draftlint baseline update --baseline ${shown} <paths>`,
  );
}

/** As `readBaseline`, but undefined when the file is not there. */
export function readBaselineIfThere(shown: string, cwd: string, key: string | undefined): Baseline | undefined {
  const baseline = emptyBaseline(shown, cwd);
  let text: string;
  try {
    text = readFileSync(baseline.file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UserError(`The baseline ${shown} could not be read (${code ?? 'unknown fault'}).`);
  }
  const data = parse(text);
  if (data === undefined) {
    throw new UserError(`${shown} is no baseline of draftlint, or is damaged; restore it or write it anew.`);
  }
  if (data.key !== markOf(key)) throw new UserError(otherKey(shown, data.key));
  for (const [path, findings] of Object.entries(data.files)) {
    baseline.files.set(path, new Map(Object.entries(findings).map(([print, known]) => [print, known])));
  }
  return baseline;
}

function otherKey(shown: string, mark: string | undefined): string {
  return mark === undefined
    ? `${shown} was made without a fingerprint key; unset DRAFTLINT_FINGERPRINT_KEY, or write the baseline anew.`
    : `${shown} was made under another fingerprint key; set DRAFTLINT_FINGERPRINT_KEY to that key.`;
}

interface Data {
  readonly key?: string;
  readonly files: Readonly<Record<string, Readonly<Record<string, Known>>>>;
}

function parse(text: string): Data | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(data) || data['draftlintBaseline'] !== VERSION || !isObject(data['files'])) return undefined;
  const sound = Object.values(data['files']).every((file) => isObject(file) && Object.values(file).every(isKnown));
  const key = data['key'];
  if (!sound || (key !== undefined && typeof key !== 'string')) return undefined;
  return { ...(key === undefined ? {} : { key }), files: data['files'] as Data['files'] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnown(value: unknown): value is Known {
  return isObject(value) && typeof value['ruleId'] === 'string' && Number.isSafeInteger(value['count']);
}

/** The text of a baseline: sorted, one finding a line, so that a change to it can be reviewed. */
export function formatBaseline(baseline: Baseline, key: string | undefined): string {
  const mark = markOf(key);
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const files = sorted(baseline.files)
    .filter(([, known]) => known.size > 0)
    .map(([path, known]) => {
      const lines = sorted(known).map(([print, entry]) => `      ${JSON.stringify(print)}: ${JSON.stringify(entry)}`);
      return `    ${JSON.stringify(path)}: {\n${lines.join(',\n')}\n    }`;
    });
  const head = [
    `  "draftlintBaseline": ${VERSION}`,
    ...(mark === undefined ? [] : [`  "key": ${JSON.stringify(mark)}`]),
  ];
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n${[...head, `  "files": ${body}`].join(',\n')}\n}\n`;
}
