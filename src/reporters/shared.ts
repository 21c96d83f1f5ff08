import type { Crash, DraftResult, Finding, Report } from '../core/finding.ts';
import { compareSeverity, type Severity, type Verdict } from '../core/levels.ts';
import type { Recourse } from '../core/policy.ts';
import type { Style } from '../core/reporter.ts';

/** What each verdict means to the person who posts. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  block: 'do not post yet',
  review: 'ask before posting',
  clear: 'no objection found',
};

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `2 errors, 1 warning`; severities without a finding are left out. */
export function countWords(findings: readonly Finding[]): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    [of('error'), 'error', 'errors'],
    [of('warning'), 'warning', 'warnings'],
    [of('info'), 'note', 'notes'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => plural(count, one, many))
    .join(', ');
}

/** The drafts that a reader should see: with `quiet`, errors and the drafts that have them. */
export function shownDrafts(report: Report, style: Style): readonly DraftResult[] {
  if (!style.quiet) return report.drafts;
  return report.drafts.flatMap((draft) => {
    const kept = draft.findings.map((finding, index) => ({ finding, mark: draft.marks[index] }));
    const errors = kept.filter(({ finding }) => finding.severity === 'error');
    if (errors.length === 0) return [];
    const marks = errors.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
    return [{ ...draft, findings: errors.map(({ finding }) => finding), marks }];
  });
}

/** Where a draft is: its path, and its address when the file holds several. */
export function placeOf(draft: Pick<DraftResult, 'path' | 'address'>): string {
  return draft.address === undefined ? draft.path : `${draft.path} (${draft.address})`;
}

/** The finding told in one line: what is wrong, what to do instead, and what could stand there. */
export function sentence(finding: Finding): string {
  return `${finding.what} ${finding.instead}${suggestionWords(finding)}`.replace(/[\r\n]+/g, ' ');
}

const MOST_SUGGESTED = 3;

/** ` Suggested: "one", "two".`, or nothing. */
export function suggestionWords({ suggestions }: Finding): string {
  if (suggestions.length === 0) return '';
  const shown = suggestions.slice(0, MOST_SUGGESTED).map((word) => `"${word}"`);
  return ` Suggested: ${shown.join(', ')}.`;
}

/**
 * The clauses and whom to ask, the nearest clause in its own words:
 * `Policy GDL-2.19, Third parties: Discuss nobody without their consent. Also TIP-5 (Pictures). In doubt, ask your line manager.`
 */
export function recourse({ clauses, ask }: Recourse): string {
  const [first, ...others] = clauses;
  const also = others.map(({ id, heading }) => `${id} (${heading})`).join(', ');
  return [
    first === undefined ? '' : `Policy ${first.id}, ${first.heading}: ${first.asks}`,
    also === '' ? '' : `Also ${also}.`,
    ask === '' ? '' : `In doubt, ask ${ask}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export interface Placed {
  readonly draft: DraftResult;
  readonly finding: Finding;
}

/** Every finding with its draft, the gravest first; within a severity, in the order of the report. */
export function worstFirst(drafts: readonly DraftResult[]): Placed[] {
  const all = drafts.flatMap((draft) => draft.findings.map((finding) => ({ draft, finding })));
  return all.sort((a, b) => compareSeverity(b.finding.severity, a.finding.severity));
}

/** A crash told in one line; many a message begins with its address. */
export function crashLine(crash: Crash): string {
  const rule = crash.ruleId === undefined ? '' : ` [${crash.ruleId}]`;
  const { address = '' } = crash;
  const isTold = crash.message.toLowerCase().startsWith(address.toLowerCase());
  return `${isTold ? crash.path : placeOf(crash)}: ${crash.message}${rule}`;
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Half a surrogate pair, as a cut or a broken file leaves it, becomes U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Text for XML 1.0 or HTML, as an attribute or between tags; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return (
    wellFormed(text)
      // eslint-disable-next-line no-control-regex -- these are the very characters that XML forbids
      .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/[&<>"'\n\r\t]/g, (sign) => XML_ENTITIES[sign] ?? sign)
  );
}

/** A path as a relative URI reference, for formats that ask for one. */
export function pathToUri(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}
