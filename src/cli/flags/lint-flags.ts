import type { Shard } from '../../core/finding.ts';
import type { Confidence, Severity } from '../../core/levels.ts';
import { DEFAULT_EXTENSIONS } from '../../drafts/find.ts';
import type { ConfigFlags } from './config-request.ts';
import { DEFAULT_READ_OPTIONS, type InputKind } from '../../drafts/readers/index.ts';

/** Lets a path or glob match nothing. */
export const UNMATCHED_FLAG = '--no-error-on-unmatched-pattern';

/** The flags of every command that lints drafts, as commander hands them over. */
export interface RunFlags extends ConfigFlags {
  readonly rule: readonly string[];
  readonly minConfidence?: Confidence;
  readonly showValues: boolean;
  readonly asOf?: string;
  readonly stdinFilename?: string;
  readonly thread: boolean;
  readonly ext: readonly string[];
  readonly input?: InputKind;
  readonly textColumn: readonly string[];
  readonly textField: string;
  readonly idField: string;
  readonly errorOnUnmatchedPattern: boolean;
}

/** Flags that say what is reported and when a run fails. */
export interface ReportFlags {
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly color?: boolean;
}

/** The flags of `draftlint lint`, as commander hands them over. */
export interface LintFlags extends RunFlags, ReportFlags {
  readonly annotate?: string;
  readonly baseline?: string;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly cache: boolean;
  readonly cacheLocation: string;
  readonly changed: boolean;
  readonly since?: string;
  readonly staged: boolean;
  readonly shard?: Shard;
  readonly threads?: number | 'auto';
  readonly watch: boolean;
}

/** What holds when a run names drafts and no flag; what commander makes of no flags is the same. */
export const LINT_DEFAULTS: LintFlags = {
  rule: [],
  showValues: false,
  thread: false,
  ext: DEFAULT_EXTENSIONS,
  textColumn: [],
  textField: DEFAULT_READ_OPTIONS.textField,
  idField: DEFAULT_READ_OPTIONS.idField,
  errorOnUnmatchedPattern: true,
  format: [],
  failOn: 'error',
  maxWarnings: Number.POSITIVE_INFINITY,
  quiet: false,
  fix: false,
  fixDryRun: false,
  cache: false,
  cacheLocation: '.draftlint-cache',
  changed: false,
  staged: false,
  watch: false,
};
