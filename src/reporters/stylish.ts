import type { Reporter } from '../core/reporter.ts';
import { crashLine, placeOf, plural, sentence, shownDrafts } from './shared.ts';
import { printable } from './width.ts';

/** One line a finding, `path:line:column: severity what instead (rule)`: terminals and editors make links of it. */
export const reporter: Reporter = {
  name: 'stylish',
  summary: 'one line a finding (for people, terse)',
  render(report, style) {
    const lines: string[] = [];
    for (const draft of shownDrafts(report, style)) {
      const address = draft.address === undefined ? '' : ` (${draft.address})`;
      for (const finding of draft.findings) {
        const where = `${draft.path}:${finding.start.line}:${finding.start.column}:${address}`;
        const severity = style.severity[finding.severity](finding.severity);
        lines.push(`${printable(where)} ${severity} ${printable(sentence(finding))} ${style.faint(finding.ruleId)}`);
      }
      if (draft.findings.length === 0) lines.push(`${printable(placeOf(draft))}: ${style.good('clear')}`);
    }
    for (const crash of report.crashes) {
      const paint = crash.level === 'error' ? style.severity.error : style.severity.warning;
      lines.push(`${paint(crash.level === 'error' ? 'fault' : 'notice')} ${printable(crashLine(crash))}`);
    }
    const { drafts, block, review, clear } = report.summary;
    lines.push(style.strong(`${plural(drafts, 'draft')}: ${block} block, ${review} review, ${clear} clear`));
    return `${lines.join('\n')}\n`;
  },
};
