import type { Confidence, Severity, Verdict } from './levels.ts';
import type { ClauseWords } from './policy.ts';
import type { ClauseId } from './rule.ts';
import type { Span } from './span.ts';

/** A place in a draft: offset in UTF-16 code units from 0, line and column from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A finding, redacted before it exists. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  readonly what: string;
  readonly instead: string;
  readonly why: string;
  readonly policy: readonly ClauseId[];
  /** The same clauses in words, in the same order. */
  readonly clauses: readonly ClauseWords[];
  readonly ask: string;
  /** In words, why the detector believes it. */
  readonly evidence: readonly string[];
  /** The pack or file that set the severity. */
  readonly setBy: string;
  /** The line or lines of the draft round the finding, on one line, masked. */
  readonly excerpt: string;
  /** Where in `excerpt` the finding stands. */
  readonly mark: Span;
  readonly suggestions: readonly string[];
  /** Present when `--fix` may replace the finding's span with this text. */
  readonly fix?: string;
  /** 16 hexadecimal digits; the same for the same finding on another line or in another run. */
  readonly fingerprint: string;
}

/** Leave for one finding to stand. */
export interface Waiver {
  readonly ruleId: string;
  readonly reason: string;
  readonly approver?: string;
  /** Last day of validity, `YYYY-MM-DD`, inclusive. */
  readonly expires?: string;
  /** Where the waiver stands: `inline`, `front matter` or the sidecar's path. */
  readonly origin: string;
}

export interface WaivedFinding extends Finding {
  readonly waiver: Waiver;
}

export interface DraftResult {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  /** Where in the file the draft stands when a file holds several, e.g. `row 14` or `sheet Posts, B14`. */
  readonly address?: string;
  /** An id of the draft's own, e.g. a value of `--id-field`. */
  readonly id?: string;
  readonly channel?: string;
  readonly department?: string;
  readonly verdict: Verdict;
  /** What the policy asks the writer to ask themselves; absent when nothing was found. */
  readonly question?: string;
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** The draft with every sensitive span masked; for reports that show the post as it reads. */
  readonly text: string;
  /** Offsets of each finding in `text`, in the order of `findings`. */
  readonly marks: readonly Span[];
}

/** Something that went wrong with a file or in a rule; the rest of the run goes on. */
export interface Crash {
  readonly path: string;
  /** Where in the file, when it concerns one draft of several. */
  readonly address?: string;
  readonly ruleId?: string;
  /** One plain sentence; never holds text of a draft. */
  readonly message: string;
  /** `notice` is told but leaves the exit code alone: a binary file that was skipped, say. */
  readonly level: 'error' | 'notice';
}

export interface Summary {
  readonly drafts: number;
  readonly block: number;
  readonly review: number;
  readonly clear: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  readonly crashes: number;
}

/** All that a run found. */
export interface Report {
  readonly schemaVersion: 1;
  readonly drafts: readonly DraftResult[];
  readonly crashes: readonly Crash[];
  readonly summary: Summary;
  /** Present when the run was over a part of the files. */
  readonly shard?: Shard;
}

/** One part of a run that several machines share. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export function summarise(drafts: readonly DraftResult[], crashes: readonly Crash[]): Summary {
  const findings = drafts.flatMap((draft) => draft.findings);
  const withVerdict = (verdict: Verdict) => drafts.filter((draft) => draft.verdict === verdict).length;
  const withSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    drafts: drafts.length,
    block: withVerdict('block'),
    review: withVerdict('review'),
    clear: withVerdict('clear'),
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    infos: withSeverity('info'),
    waived: drafts.reduce((sum, draft) => sum + draft.waived.length, 0),
    crashes: crashes.filter((crash) => crash.level === 'error').length,
  };
}
