import type { Draft } from '../../core/draft.ts';
import { UserError } from '../../core/errors.ts';
import type { DraftResult } from '../../core/finding.ts';
import type { Severity, Verdict } from '../../core/levels.ts';
import type { PackDigest } from '../packs-digest.ts';
import { contentDigest } from './content.ts';

/** What is kept of a sign-off. No word of the draft is among it. */
export interface SignOff {
  readonly draftlintRecord: 1;
  readonly path: string;
  readonly address?: string;
  readonly id?: string;
  /** `sha256:` or, under a key, `hmac-sha256:` and the digest of the text. */
  readonly content: string;
  readonly verdict: Verdict;
  /** Findings that stood when it was signed off. */
  readonly findings: readonly { readonly ruleId: string; readonly severity: Severity; readonly fingerprint: string }[];
  readonly waivers: readonly WaiverRecord[];
  readonly channel?: string;
  readonly department?: string;
  readonly packs: readonly PackDigest[];
  readonly version: string;
  /** The day on which dates and expiries were judged. */
  readonly asOf: string;
  readonly signedOffBy: string;
  /** ISO 8601, UTC. */
  readonly signedOffAt: string;
}

/** A waiver without its reason, which may stand in the draft's own text. */
interface WaiverRecord {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly approver?: string;
  readonly expires?: string;
}

/** Who signs off, when, and what was in force. */
export type Circumstances = Pick<SignOff, 'packs' | 'version' | 'asOf' | 'signedOffBy' | 'signedOffAt'>;

/** The record of one draft. */
export function recordOf(draft: Draft, result: DraftResult, given: Circumstances, key: string | undefined): SignOff {
  const { path, address, id, channel, department, verdict } = result;
  return {
    draftlintRecord: 1,
    path,
    ...(address === undefined ? {} : { address }),
    ...(id === undefined ? {} : { id }),
    content: contentDigest(draft.text, key),
    verdict,
    findings: result.findings.map(({ ruleId, severity, fingerprint }) => ({ ruleId, severity, fingerprint })),
    waivers: result.waived.map(({ fingerprint, waiver: { ruleId, approver, expires } }) => ({
      ruleId,
      fingerprint,
      ...(approver === undefined ? {} : { approver }),
      ...(expires === undefined ? {} : { expires }),
    })),
    ...(channel === undefined ? {} : { channel }),
    ...(department === undefined ? {} : { department }),
    ...given,
  };
}

/**
 * Reads a file of records.
 * @throws UserError naming the first line that is none
 */
export function parseRecords(text: string, shown: string): SignOff[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const record = parseRecord(line);
    if (record !== undefined) return [record];
    throw new UserError(`${shown}:${index + 1} is no record of draftlint; the file may have been changed by hand.`);
  });
}

function parseRecord(line: string): SignOff | undefined {
  let value: Partial<SignOff> | null;
  try {
    value = JSON.parse(line) as Partial<SignOff> | null;
  } catch {
    return undefined;
  }
  const words = [value?.path, value?.content, value?.verdict, value?.signedOffBy, value?.signedOffAt, value?.version];
  const lists = [value?.waivers, value?.packs, value?.findings];
  const sound = words.every((word) => typeof word === 'string') && lists.every((list) => Array.isArray(list));
  return sound && value?.draftlintRecord === 1 ? (value as SignOff) : undefined;
}
