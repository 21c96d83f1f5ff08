import type { Severity } from '../core/levels.ts';
import type { Reporter } from '../core/reporter.ts';
import { crashLine, placeOf, plural, recourse, sentence, shownDrafts, worstFirst, type Placed } from './shared.ts';

/** GitHub shows this many annotations of each type from one step and drops the rest without a word. */
const SHOWN_PER_TYPE = 10;
type Command = 'error' | 'warning' | 'notice';
const COMMANDS: readonly Command[] = ['error', 'warning', 'notice'];
const COMMAND_OF: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub turns into annotations of the changed files. */
export const reporter: Reporter = {
  name: 'github',
  summary: 'annotations for GitHub Actions, the worst first',
  render(report, style) {
    const lines: Record<Command, string[]> = { error: [], warning: [], notice: [] };
    for (const crash of report.crashes) {
      const command = crash.level === 'error' ? 'error' : 'notice';
      lines[command].push(annotation(command, { file: crash.path, title: 'draftlint' }, crashLine(crash)));
    }
    for (const placed of worstFirst(shownDrafts(report, style)))
      lines[COMMAND_OF[placed.finding.severity]].push(annotate(placed));
    return COMMANDS.flatMap((command) => capped(command, lines[command]))
      .map((line) => `${line}\n`)
      .join('');
  },
};

function annotate({ draft, finding }: Placed): string {
  const { start, end } = finding;
  const sameLine = start.line === end.line;
  const properties = {
    file: draft.path,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only for a finding within one line.
    ...(sameLine ? { col: start.column, endColumn: end.column } : {}),
    title: finding.ruleId,
  };
  const address = draft.address === undefined ? '' : `${placeOf(draft)}\n`;
  const text = `${address}${sentence(finding)}\n${finding.why} ${recourse(finding)}`;
  return annotation(COMMAND_OF[finding.severity], properties, text);
}

function annotation(command: Command, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(',')}::${escapeData(text)}`;
}

/** The last annotation that GitHub would show says how many it would not. */
function capped(command: Command, lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN_PER_TYPE) return lines;
  const shown = lines.slice(0, SHOWN_PER_TYPE - 1);
  const more = plural(lines.length - shown.length, command, `${command}s`);
  const text = `+${more.replace(' ', ' more ')}: run draftlint locally or open its report to see them all.`;
  return [...shown, annotation(command, { title: 'draftlint' }, text)];
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
