/** The library: lint drafts from a program, without a terminal. Nothing that is linted leaves the machine. */
export { lintFiles, lintText, loadConfig } from './library.ts';
export type { LintedText, LintFilesOptions, LintSettings, LintTextOptions } from './library.ts';
export { UserError } from './core/errors.ts';
export { defineRule } from './core/rule.ts';
export type { AnyRule } from './core/rule.ts';
export { default as draftlintPlugin } from './plugin.ts';
export type { Config } from './core/config.ts';
export type { Document, Format, Meta } from './core/document.ts';
export type { Crash, DraftResult, Finding, Position, Report, Summary, WaivedFinding, Waiver } from './core/finding.ts';
export type { Hit } from './core/hit.ts';
export type { Confidence, Severity, Verdict } from './core/levels.ts';
export type { ResolvedConfig } from './config/index.ts';
