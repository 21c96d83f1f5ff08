import type { DraftResult, Finding, Report } from '../core/finding.ts';
import type { Verdict } from '../core/levels.ts';
import type { Paint, Reporter, Style } from '../core/reporter.ts';
import {
  countWords,
  crashLine,
  placeOf,
  plural,
  recourse,
  shownDrafts,
  suggestionWords,
  VERDICT_WORDS,
} from './shared.ts';
import { cutHead, cutTail, printable, widthOf, wrap } from './width.ts';

const INDENT = '    ';
/** Longest line when the terminal's width is unknown or very wide: longer ones are hard to read. */
const WIDEST = 100;
const NARROWEST = 30;
/** Columns that a message needs beside its place and weight; with fewer it stands below them. */
const LEAST_BESIDE = 24;

/** The draft's own line with the finding underlined, what is wrong, what to do, and why: told once per draft. */
export const reporter: Reporter = {
  name: 'pretty',
  summary: 'each finding in its line of the draft, with what to do (for people, the default)',
  render(report, style) {
    const drafts = shownDrafts(report, style);
    const sections = drafts
      .filter((draft) => draft.findings.length + draft.waived.length > 0)
      .map((draft) => renderDraft(draft, style));
    for (const crash of report.crashes) {
      const paint = crash.level === 'error' ? style.severity.error : style.severity.warning;
      sections.push(`${paint(crash.level === 'error' ? 'fault' : 'notice')}  ${printable(crashLine(crash))}\n`);
    }
    sections.push(`${renderSummary(report, style)}\n`);
    return sections.join('\n');
  },
};

function renderDraft(draft: DraftResult, style: Style): string {
  const blocks = [renderTitle(draft, style).join('\n')];
  if (draft.verdict === 'review' && draft.question !== undefined) {
    blocks.push(indented(printable(draft.question), style, style.faint).join('\n'));
  }
  const told = new Set<string>();
  let before: Finding | undefined;
  for (const finding of draft.findings) {
    const excerpt = samePlace(finding, before) ? [] : renderExcerpt(finding, columns(style) - INDENT.length, style);
    blocks.push(renderFinding(finding, style, excerpt, !told.has(finding.ruleId)).join('\n'));
    told.add(finding.ruleId);
    before = finding;
  }
  const waived = draft.waived.map(({ ruleId, start, waiver }) =>
    style.faint(
      `  ${start.line}:${start.column}  waived  ${printable(`${ruleId}: ${waiver.reason} (${waiver.origin})`)}`,
    ),
  );
  if (waived.length > 0) blocks.push(waived.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** Path, verdict and counts: below each other when there is no room. */
function renderTitle(draft: DraftResult, style: Style): string[] {
  const place = printable(placeOf(draft));
  const verdict = `${draft.verdict.toUpperCase()}: ${VERDICT_WORDS[draft.verdict]}`;
  const counts = countWords(draft.findings);
  const parts = [
    { text: verdict, shown: verdictPaint(draft.verdict, style)(verdict) },
    ...(counts === '' ? [] : [{ text: `(${counts})`, shown: `(${counts})` }]),
  ];
  const lines = [style.strong(place)];
  let used = widthOf(place);
  for (const { text, shown } of parts) {
    const width = 2 + widthOf(text);
    if (used + width > style.width) {
      lines.push('');
      used = 0;
    }
    lines.push(`${lines.pop() ?? ''}  ${shown}`);
    used += width;
  }
  return lines;
}

/** Two findings at one place need the line of the draft once. */
function samePlace(finding: Finding, before: Finding | undefined): boolean {
  return finding.start.offset === before?.start.offset && finding.end.offset === before.end.offset;
}

function renderFinding(finding: Finding, style: Style, excerpt: readonly string[], withReason: boolean): string[] {
  return [
    ...renderHeading(finding, style),
    ...excerpt,
    ...indented(`→ ${printable(finding.instead + suggestionWords(finding))}`, style, (line) => line),
    ...(withReason ? indented(`${printable(finding.why)} ${recourse(finding)}`, style, style.faint) : []),
    ...(finding.confidence === 'high' ? [] : indented(doubtWords(finding), style, style.faint)),
  ];
}

/** `line:column  severity  what  rule`: the rule on a line of its own when there is no room. */
function renderHeading(finding: Finding, style: Style): string[] {
  const where = `  ${finding.start.line}:${finding.start.column}  `;
  const label = finding.severity === 'info' ? 'note' : finding.severity;
  const margin = widthOf(where) + label.length + 2;
  const what = printable(finding.what);
  const room = columns(style) - margin;
  if (room < LEAST_BESIDE) {
    const below = [...indented(what, style, style.strong), INDENT + style.faint(finding.ruleId)];
    return [`${where}${style.severity[finding.severity](label)}`, ...below];
  }
  const [first = '', ...rest] = wrap(what, room);
  const fits = rest.length === 0 && widthOf(what) + 2 + finding.ruleId.length <= room;
  const pad = ' '.repeat(margin);
  return [
    `${where}${style.severity[finding.severity](label)}  ${style.strong(first)}${fits ? `  ${style.faint(finding.ruleId)}` : ''}`,
    ...rest.map((line) => pad + style.strong(line)),
    ...(fits ? [] : [pad + style.faint(finding.ruleId)]),
  ];
}

function doubtWords({ confidence, evidence }: Finding): string {
  const because = evidence.length === 0 ? '' : `: ${printable(evidence.join('; '))}`;
  return `Seen with ${confidence} confidence${because}.`;
}

function indented(text: string, style: Style, paint: Paint): string[] {
  return wrap(text, columns(style) - INDENT.length).map((line) => INDENT + paint(line));
}

/** The line of the draft, cut to the width round the finding, and below it the finding underlined. */
function renderExcerpt(finding: Finding, width: number, style: Style): string[] {
  const paint = style.severity[finding.severity];
  const excerpt = printable(finding.excerpt);
  const { start, end } = finding.mark;
  if (excerpt.trim() === '') return [];
  const marked = cutTail(excerpt.slice(start, end), width);
  const whole = excerpt.length <= 2 * width && widthOf(excerpt) <= width;
  const room = whole ? width : Math.floor((width - widthOf(marked)) / 2);
  const before = cutHead(excerpt.slice(0, start), room);
  const after = cutTail(excerpt.slice(end), width - widthOf(marked) - widthOf(before));
  const tail = marked.endsWith('…') ? '' : after;
  const underline = ' '.repeat(widthOf(before)) + paint('~'.repeat(Math.max(1, widthOf(marked))));
  return [`${INDENT}${before}${paint(marked)}${tail}`, `${INDENT}${underline}`];
}

function renderSummary({ drafts, summary, crashes }: Report, style: Style): string {
  const parts = (['block', 'review', 'clear'] as const)
    .filter((verdict) => summary[verdict] > 0)
    .map((verdict) => verdictPaint(verdict, style)(`${summary[verdict]} ${verdict}`));
  const counts = countWords(drafts.flatMap((draft) => draft.findings));
  const notes = [counts, summary.waived === 0 ? '' : `${summary.waived} waived`].filter((note) => note !== '');
  const faults = crashes.filter((crash) => crash.level === 'error').length;
  if (faults > 0) notes.push(plural(faults, 'fault'));
  const verdicts = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `${style.strong(plural(summary.drafts, 'draft'))}${verdicts}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

function verdictPaint(verdict: Verdict, style: Style): Paint {
  if (verdict === 'clear') return style.good;
  return verdict === 'block' ? style.severity.error : style.severity.warning;
}

function columns(style: Style): number {
  return Math.max(NARROWEST, Math.min(style.width, WIDEST));
}
