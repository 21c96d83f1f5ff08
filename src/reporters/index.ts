import { didYouMean, UserError } from '../core/errors.ts';
import type { Reporter } from '../core/reporter.ts';

/** Each format is loaded when it is asked for: a run needs one of them. */
const LOADERS = {
  pretty: async () => (await import('./pretty.ts')).reporter,
  stylish: async () => (await import('./stylish.ts')).reporter,
  json: async () => (await import('./json.ts')).reporter,
  github: async () => (await import('./github.ts')).reporter,
  ndjson: async () => (await import('./ndjson.ts')).reporter,
  sarif: async () => (await import('./sarif.ts')).reporter,
  gitlab: async () => (await import('./gitlab.ts')).reporter,
  junit: async () => (await import('./junit.ts')).reporter,
  checkstyle: async () => (await import('./checkstyle.ts')).reporter,
  rdjson: async () => (await import('./rdjson.ts')).reporter,
  csv: async () => (await import('./csv.ts')).reporter,
  markdown: async () => (await import('./markdown.ts')).reporter,
  html: async () => (await import('./html.ts')).reporter,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReporterName = keyof typeof LOADERS;

/** The names that `--format` takes, the default first. */
export const REPORTER_NAMES = Object.keys(LOADERS) as readonly ReporterName[];

/**
 * Loads one reporter.
 * @throws UserError when there is no format of that name
 */
export async function loadReporter(name: string): Promise<Reporter> {
  if (!Object.hasOwn(LOADERS, name)) {
    const known = REPORTER_NAMES.join(', ');
    throw new UserError(`There is no format "${name}".${didYouMean(name, REPORTER_NAMES)} The formats are: ${known}.`);
  }
  return LOADERS[name as ReporterName]();
}
