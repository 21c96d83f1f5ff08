import { resolve } from 'node:path';

import { type ConfigRequest, createConfigLoader, type ResolvedConfig } from './config/index.ts';
import { localDay } from './core/day.ts';
import type { Format, Meta } from './core/document.ts';
import type { Draft } from './core/draft.ts';
import type { Crash, DraftResult, Report } from './core/finding.ts';
import { DEFAULT_EXTENSIONS } from './drafts/find.ts';
import { formatOf } from './drafts/read.ts';
import { fileDrafts } from './drafts/sources.ts';
import { type LintContext, lintDraft, lintDrafts, toReport } from './run/lint-drafts.ts';
import { Sidecars } from './run/sidecar.ts';

/** What is in force; every field is optional. */
export interface LintSettings extends Partial<Omit<ConfigRequest, 'today'>> {
  /** The day on which dates and expiries are judged, `YYYY-MM-DD`; today by the local clock when left out. */
  readonly asOf?: string;
  /** Shows sensitive values. Never write such results to a log. */
  readonly showValues?: boolean;
}

export interface LintTextOptions extends LintSettings {
  /** Name of the draft, for its format and for the configuration of its folder. Default `draft.txt`. */
  readonly path?: string;
  /** Wins over what the name says. */
  readonly format?: Format;
  readonly meta?: Meta;
}

export interface LintFilesOptions extends LintSettings {
  /** Extensions looked for in folders. */
  readonly extensions?: readonly string[];
}

/** What was found in a text. */
export interface LintedText extends DraftResult {
  /** In plain words: what could not be read or understood, such as broken front matter; the rest was linted. */
  readonly problems: readonly string[];
}

/**
 * Lints one draft.
 * @throws UserError for a configuration that cannot be used
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<LintedText> {
  const path = options.path ?? 'draft.txt';
  const draft: Draft = { path, text, format: options.format ?? formatOf(path), meta: options.meta ?? { data: {} } };
  const { result, crashes } = await lintDraft(draft, contextFor(options));
  const failed = crashes.find(({ ruleId }) => ruleId !== undefined);
  if (failed !== undefined) throw new Error(failed.message);
  return { ...result, problems: crashes.map(({ message }) => message) };
}

/**
 * Lints files, folders and globs.
 * @throws UserError when a path matches nothing, or for a configuration that cannot be used
 */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<Report> {
  const cwd = options.cwd ?? process.cwd();
  const extensions = options.extensions ?? DEFAULT_EXTENSIONS;
  const { drafts } = await fileDrafts(paths, {
    ...{ cwd, extensions, allowUnmatched: false, thread: false },
    ...{ textColumns: [], textField: 'text', idField: 'id' },
  });
  const entries: (DraftResult | Crash)[] = [];
  for await (const entry of lintDrafts(drafts, contextFor(options))) entries.push(entry);
  return toReport(entries);
}

/**
 * Finds and reads the configuration that holds for a file.
 * @throws UserError naming file, line and way out when it cannot be used
 */
export function loadConfig(path = 'draft.txt', settings: LintSettings = {}): Promise<ResolvedConfig> {
  const request = requestFor(settings);
  return createConfigLoader(request).forFile(resolve(request.cwd, path));
}

function requestFor({ asOf, showValues: _shown, ...settings }: LintSettings): ConfigRequest {
  return { ...settings, cwd: settings.cwd ?? process.cwd(), today: asOf ?? localDay(new Date()) };
}

function contextFor(settings: LintSettings): LintContext {
  const request = requestFor(settings);
  const loader = createConfigLoader(request);
  const sidecars = new Sidecars(request.cwd);
  return {
    asOf: request.today,
    showValues: settings.showValues === true,
    configFor: async (path, meta) => {
      const file = resolve(request.cwd, path);
      return (await loader.forFile(file)).inForce(file, meta);
    },
    waiversFor: (path, address) => sidecars.waiversFor(path, address),
  };
}
