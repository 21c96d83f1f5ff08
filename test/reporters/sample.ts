import type { Crash, DraftResult, Finding, Report } from '../../src/core/finding.ts';
import type { ClauseWords } from '../../src/core/policy.ts';
import { summarise } from '../../src/core/finding.ts';
import type { Span } from '../../src/core/span.ts';
import { verdictOf } from '../../src/core/levels.ts';
import type { Style } from '../../src/core/reporter.ts';

const plain = (text: string) => text;

const DATA_CLAUSES: readonly ClauseWords[] = [
  { id: 'GDL-1.3', heading: 'Personal data', asks: 'Protect personal data.' },
  { id: 'TIP-2', heading: 'How much you tell', asks: 'Think what can be done with it.' },
];
const SPELLING_CLAUSES: readonly ClauseWords[] = [
  { id: 'SUM-10', heading: 'Spelling', asks: 'Check the spelling before you post.' },
];

export const PLAIN: Style = {
  width: 80,
  severity: { error: plain, warning: plain, info: plain },
  strong: plain,
  faint: plain,
  good: plain,
  quiet: false,
  version: '0.1.0',
  rules: () => [
    {
      id: 'personal-data/email',
      summary: 'E-mail addresses of people.',
      why: 'An address that is posted is copied within minutes.',
      policy: ['GDL-1.3', 'TIP-2'],
      clauses: DATA_CLAUSES,
      ask: 'your data protection officer',
      severity: 'error',
    },
    {
      id: 'spelling/misspelling',
      summary: 'Words that are not in the dictionary.',
      why: 'A misspelt post looks careless.',
      policy: ['SUM-10'],
      clauses: SPELLING_CLAUSES,
      ask: 'a colleague',
      severity: 'warning',
    },
  ],
};

/** A style whose paints can be told apart. */
export const PAINTED: Style = {
  ...PLAIN,
  severity: {
    error: (text) => `<error>${text}</error>`,
    warning: (text) => `<warning>${text}</warning>`,
    info: (text) => `<info>${text}</info>`,
  },
  strong: (text) => `<strong>${text}</strong>`,
  faint: (text) => `<faint>${text}</faint>`,
  good: (text) => `<good>${text}</good>`,
};

let serial = 0;

/** A finding at `[[…]]` of a one-line excerpt on line `line`. */
export function finding(marked: string, over: Partial<Finding> = {}, line = 1): Finding {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return {
    ruleId: 'spelling/misspelling',
    messageId: 'unknown',
    severity: 'warning',
    confidence: 'high',
    start: { offset: start, line, column: start + 1 },
    end: { offset: end, line, column: end + 1 },
    what: 'This word is not in the dictionary.',
    instead: 'Check the spelling.',
    why: 'A misspelt post looks careless.',
    policy: ['SUM-10'],
    clauses: SPELLING_CLAUSES,
    ask: 'a colleague',
    evidence: ['not in the dictionary'],
    setBy: 'house',
    excerpt: marked.replace('[[', '').replace(']]', ''),
    mark: { start, end },
    suggestions: [],
    fingerprint: `f${String((serial += 1)).padStart(15, '0')}`,
    ...over,
  };
}

export function draft(path: string, text: string, findings: readonly Finding[], over: Partial<DraftResult> = {}) {
  const marks = findings.map((found): Span => ({ start: found.start.offset, end: found.end.offset }));
  return { path, verdict: verdictOf(findings), findings, waived: [], text, marks, ...over } satisfies DraftResult;
}

export function reportOf(drafts: readonly DraftResult[], crashes: readonly Crash[] = []): Report {
  return { schemaVersion: 1, drafts, crashes, summary: summarise(drafts, crashes) };
}

export const EMAIL = finding('Tell Ann at [[a•••@example.im]] about the recieved forms', {
  ruleId: 'personal-data/email',
  messageId: 'personal',
  severity: 'error',
  confidence: 'medium',
  what: "A person's e-mail address is in the post.",
  instead: "Give the team's shared address.",
  why: 'An address that is posted is copied within minutes.',
  policy: ['GDL-1.3', 'TIP-2'],
  clauses: DATA_CLAUSES,
  ask: 'your data protection officer',
});

export const TYPO = finding('Tell Ann at a•••@example.im about the [[recieved]] forms', {
  suggestions: ['received', 'relieved'],
  fix: 'received',
});

/** One draft to block, one clear with a waived finding, one with a note in a calendar's row, a fault and a notice. */
export const SAMPLE: Report = reportOf(
  [
    draft('posts/monday.txt', 'Tell Ann at a•••@example.im about the recieved forms', [EMAIL, TYPO]),
    draft('posts/clear.md', 'The library opens at 9am.', [], {
      department: 'education',
      waived: [
        {
          ...finding('The [[libary]] is “open”'),
          waiver: { ruleId: 'spelling/misspelling', reason: 'a quoted sign', origin: 'inline', expires: '2027-01-31' },
        },
      ],
    }),
    draft('plan.csv', 'Come along!!!', [finding('Come along[[!!!]]', { severity: 'info' }, 14)], {
      address: 'row 14',
      id: 'p-14',
      channel: 'x',
    }),
  ],
  [
    { path: 'posts/broken.md', message: 'The front matter is not valid YAML (line 2).', level: 'error' },
    { path: 'posts/photo.png', message: 'A binary file was skipped.', level: 'notice' },
  ],
);
