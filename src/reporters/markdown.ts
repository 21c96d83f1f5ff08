import type { DraftResult, Finding } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';
import { countWords, crashLine, placeOf, plural, recourse, sentence, shownDrafts, VERDICT_WORDS } from './shared.ts';

/** GitHub cuts a job summary at 1 MiB; this many findings stay well below it. */
const SHOWN = 300;
const SIGN = { block: '🛑', review: '⚠️', clear: '✅' } as const;

/** A job summary: counts, then a table of findings for each draft that has any. */
export const reporter: Reporter = {
  name: 'markdown',
  summary: 'a job summary in Markdown',
  render(report, style) {
    const { drafts, block, review, clear } = report.summary;
    const parts = [
      '## Draft check\n',
      `| Drafts | ${SIGN.block} Block | ${SIGN.review} Review | ${SIGN.clear} Clear |\n| --: | --: | --: | --: |`,
      `| ${drafts} | ${block} | ${review} | ${clear} |\n`,
    ];
    let room = SHOWN;
    let left = 0;
    for (const draft of shownDrafts(report, style)) {
      const shown = draft.findings.slice(0, Math.max(room, 0));
      left += draft.findings.length - shown.length;
      room -= shown.length;
      if (shown.length > 0) parts.push(section(draft, shown));
    }
    if (left > 0) parts.push(`+${plural(left, 'more finding')}: open the full report to see them.\n`);
    const questions = new Set(
      report.drafts.flatMap(({ verdict, question }) => (verdict === 'review' ? (question ?? []) : [])),
    );
    for (const question of questions) parts.push(`> ${escapeMarkdown(question)}\n`);
    if (report.crashes.length > 0) {
      const lines = report.crashes.map(
        (crash) => `- ${crash.level === 'error' ? 'Fault' : 'Notice'}: ${escapeMarkdown(crashLine(crash))}`,
      );
      parts.push(`### Not checked in full\n\n${lines.join('\n')}\n`);
    }
    return parts.join('\n');
  },
};

function section(draft: DraftResult, findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { start, end } = finding.mark;
    const marked = [
      clip(finding.excerpt.slice(0, start), -40),
      `**${escapeMarkdown(finding.excerpt.slice(start, end).trim())}**`,
      clip(finding.excerpt.slice(end), 40),
    ];
    const todo = escapeMarkdown(sentence(finding));
    const cells = [
      `${finding.start.line}:${finding.start.column}`,
      finding.severity === 'info' ? 'note' : finding.severity,
      marked.join(''),
      todo,
      `${escapeMarkdown(recourse(finding))} \`${finding.ruleId}\``,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const counts = countWords(draft.findings);
  return [
    `### ${SIGN[draft.verdict]} ${escapeMarkdown(placeOf(draft))}: ${VERDICT_WORDS[draft.verdict]} (${counts})\n`,
    '| Where | Weight | In the draft | What to do | Policy |\n| :-- | :-- | :-- | :-- | :-- |',
    `${rows.join('\n')}\n`,
  ].join('\n');
}

/** At most `length` characters from the start, or from the end when negative. */
function clip(text: string, length: number): string {
  if (text.length <= Math.abs(length)) return escapeMarkdown(text);
  return length < 0 ? `…${escapeMarkdown(text.slice(length))}` : `${escapeMarkdown(text.slice(0, length))}…`;
}

/** Text that Markdown shows as it is: no link, image, mention, tag or table border comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
    .replace(/[\\`*_{}[\]()#|~!$]/g, '\\$&')
    .replace(/@/g, '&#64;')
    .replace(/(https?):\/\//gi, '$1&#58;//')
    .replace(/\bwww\./gi, 'www&#46;');
}
