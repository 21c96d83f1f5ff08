import type { DraftResult } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';
import { escapeXml, recourse, sentence } from './shared.ts';

/** Checkstyle XML, understood by Jenkins, SonarQube and many others: a file element a path. */
export const reporter: Reporter = {
  name: 'checkstyle',
  summary: 'Checkstyle XML for Jenkins and others',
  render(report) {
    const files = new Map<string, string[]>();
    const linesOf = (path: string) => {
      const lines = files.get(path) ?? [];
      files.set(path, lines);
      return lines;
    };
    for (const draft of report.drafts) linesOf(draft.path).push(...errorsOf(draft));
    for (const { path, message, level } of report.crashes) {
      const severity = level === 'error' ? 'error' : 'info';
      linesOf(path).push(`<error line="1" severity="${severity}" message="${escapeXml(message)}" source="draftlint"/>`);
    }
    const body = [...files].map(
      ([path, lines]) =>
        `  <file name="${escapeXml(path)}">\n${lines.map((line) => `    ${line}\n`).join('')}  </file>\n`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${body.join('')}</checkstyle>\n`;
  },
};

function errorsOf(draft: DraftResult): string[] {
  const address = draft.address === undefined ? '' : `${draft.address}: `;
  return draft.findings.map((finding) => {
    const message = escapeXml(`${address}${sentence(finding)} ${recourse(finding)}`);
    const place = `line="${finding.start.line}" column="${finding.start.column}"`;
    const source = escapeXml(`draftlint.${finding.ruleId.replace('/', '.')}`);
    return `<error ${place} severity="${finding.severity}" message="${message}" source="${source}"/>`;
  });
}
