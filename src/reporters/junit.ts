import type { Crash, DraftResult, Finding } from '../core/finding.ts';
import type { Reporter } from '../core/reporter.ts';
import { escapeXml, placeOf, recourse, sentence } from './shared.ts';

/** JUnit XML: a suite a draft, a failed case an error or a warning, a skipped case a waived finding. */
export const reporter: Reporter = {
  name: 'junit',
  summary: 'JUnit XML, a test suite a draft',
  render(report) {
    const faults = report.crashes.filter((crash) => crash.level === 'error');
    const suites = [...report.drafts.map(suiteOf), ...faults.map(faultOf)];
    const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0);
    const counts = `tests="${sum((suite) => suite.tests)}" failures="${sum((suite) => suite.failures)}" errors="${faults.length}"`;
    const body = suites.map((suite) => suite.xml).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="draftlint" ${counts}>\n${body}</testsuites>\n`;
  },
};

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function suiteOf(draft: DraftResult): Suite {
  const place = escapeXml(placeOf(draft));
  const cases = [
    ...draft.findings.map((finding) => caseOf(finding, place)),
    ...draft.waived.map((finding) => {
      const skipped = `<skipped>${escapeXml(`Waived: ${finding.waiver.reason}`)}</skipped>`;
      return `    <testcase name="${nameOf(finding)}" classname="${place}">${skipped}</testcase>\n`;
    }),
  ];
  if (cases.length === 0) cases.push(`    <testcase name="clear" classname="${place}"/>\n`);
  const failures = draft.findings.filter((finding) => finding.severity !== 'info').length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${draft.waived.length}"`;
  return {
    tests: cases.length,
    failures,
    xml: `  <testsuite name="${place}" ${counts}>\n${cases.join('')}  </testsuite>\n`,
  };
}

function caseOf(finding: Finding, place: string): string {
  const text = escapeXml(`${finding.excerpt}\n${finding.why} ${recourse(finding)}`);
  const message = escapeXml(sentence(finding));
  const body =
    finding.severity === 'info'
      ? `<system-out>${message}&#10;${text}</system-out>`
      : `<failure type="${finding.severity}" message="${message}">${text}</failure>`;
  return `    <testcase name="${nameOf(finding)}" classname="${place}">${body}</testcase>\n`;
}

function nameOf(finding: Finding): string {
  return escapeXml(`${finding.ruleId} at ${finding.start.line}:${finding.start.column}`);
}

function faultOf(crash: Crash): Suite {
  const place = escapeXml(crash.path);
  const error = `<error type="fault" message="${escapeXml(crash.message)}"/>`;
  const name = crash.ruleId === undefined ? 'read' : escapeXml(crash.ruleId);
  const testcase = `    <testcase name="${name}" classname="${place}">${error}</testcase>\n`;
  const counts = 'tests="1" failures="0" errors="1" skipped="0"';
  return {
    tests: 1,
    failures: 0,
    xml: `  <testsuite name="${place}" ${counts}>\n${testcase}  </testsuite>\n`,
  };
}
