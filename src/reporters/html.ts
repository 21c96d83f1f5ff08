import type { DraftResult, Finding, Report } from '../core/finding.ts';
import type { Verdict } from '../core/levels.ts';
import type { Reporter, Style } from '../core/reporter.ts';
import { CSS, SCRIPT, SCRIPT_HASH } from './html-page.ts';
import { renderMarked } from './html-marks.ts';
import { crashLine, escapeXml, plural, recourse, shownDrafts, VERDICT_WORDS, worstFirst } from './shared.ts';

const VERDICTS: readonly Verdict[] = ['block', 'review', 'clear'];
const NAMES: Readonly<Record<Verdict, string>> = { block: 'Block', review: 'Review', clear: 'Clear' };
/** Nothing is fetched, and no script runs but the page's own. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** One self-contained page for a communications team: each post as it reads, with what to do about it. */
export const reporter: Reporter = {
  name: 'html',
  summary: 'one self-contained page for people, with filters',
  render(report, style) {
    const drafts = shownDrafts(report, style);
    const { drafts: count, block, review, clear } = report.summary;
    const lead = `${plural(count, 'draft')} checked: ${block} to block, ${review} to review, ${clear} clear.`;
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Draft check: ${block} to block, ${review} to review, ${clear} clear</title>
<style>${CSS}</style>
</head>
<body>
<a class="skip" href="#posts">Skip to the posts</a>
<div class="wrap">
<header><h1>Draft check</h1><p class="lead">${lead}</p></header>
<main>
${renderGlance(report, drafts)}
${renderFilters(drafts)}
${renderCrashes(report)}
<section id="posts" aria-labelledby="posts-title"><h2 id="posts-title">Posts</h2>
${drafts.map(renderDraft).join('\n')}
${drafts.length === 0 ? '<p>There is no post to show.</p>' : ''}
</section>
</main>
<footer>${renderFooter(style)}</footer>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
  },
};

function renderFooter(style: Style): string {
  return `<p>Made by draftlint ${escapeXml(style.version)}. Personal and secret details are masked. A check finds what can be seen in the text; whether a post is right remains for a person to judge.</p>`;
}

function renderGlance({ summary }: Report, drafts: readonly DraftResult[]): string {
  const stack = VERDICTS.filter((verdict) => summary[verdict] > 0).map(
    (verdict) => `<span class="${verdict}" style="flex-grow:${summary[verdict]}"></span>`,
  );
  const counts = VERDICTS.map(
    (verdict) =>
      `<li><b>${summary[verdict]}</b> <span class="badge ${verdict}">${NAMES[verdict]}</span> ${VERDICT_WORDS[verdict]}</li>`,
  );
  return `<section class="card glance" aria-labelledby="glance-title">
<div><h2 id="glance-title">At a glance</h2>
<div class="stack" aria-hidden="true">${stack.join('')}</div>
<ul class="counts">${counts.join('')}</ul></div>
${renderRuleTable(drafts)}
</section>`;
}

/** Rules with their number of findings, most first. */
function countRules(drafts: readonly DraftResult[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { finding } of worstFirst(drafts)) counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function renderRuleTable(drafts: readonly DraftResult[]): string {
  const counts = countRules(drafts);
  if (counts.length === 0) return '';
  const most = counts[0]?.[1] ?? 1;
  const rows = counts.map(
    ([rule, count]) =>
      `<tr><th scope="row">${escapeXml(rule).replace('/', '/<wbr>')}</th><td class="bar"><span aria-hidden="true" style="width:${Math.round((100 * count) / most)}%"></span></td><td class="n">${count}</td></tr>`,
  );
  return `<table><caption>Findings by rule</caption><tbody>${rows.join('')}</tbody></table>`;
}

function renderFilters(drafts: readonly DraftResult[]): string {
  const boxes = VERDICTS.map(
    (verdict) =>
      `<label class="check"><input type="checkbox" name="verdict" value="${verdict}" checked> ${NAMES[verdict]}</label>`,
  );
  const rules = countRules(drafts).map(([rule]) => `<option value="${escapeXml(rule)}">${escapeXml(rule)}</option>`);
  const departments = [...new Set(drafts.map((draft) => draft.department ?? ''))].sort().map((department) => {
    const name = department === '' ? 'no department' : department;
    // A dot leads each value, so that drafts of no department can be told from "any".
    return `<option value=".${escapeXml(department)}">${escapeXml(name)}</option>`;
  });
  return `<form class="card filters" aria-label="Filter the posts" hidden>
<fieldset><legend>Verdict</legend>${boxes.join('')}</fieldset>
<div><label class="over" for="rule">Rule</label><select id="rule" name="rule"><option value="">any rule</option>${rules.join('')}</select></div>
<div><label class="over" for="department">Department</label><select id="department" name="department"><option value="">any department</option>${departments.join('')}</select></div>
<button type="reset">Show all</button>
<p class="status" role="status"></p>
</form>`;
}

function renderCrashes({ crashes }: Report): string {
  if (crashes.length === 0) return '';
  const lines = crashes.map(
    (crash) => `<li>${crash.level === 'error' ? 'Fault' : 'Notice'}: ${escapeXml(crashLine(crash))}</li>`,
  );
  return `<section class="card" aria-labelledby="faults"><h2 id="faults">Not checked in full</h2><ul>${lines.join('')}</ul></section>`;
}

function renderDraft(draft: DraftResult, index: number): string {
  const id = `post-${index + 1}`;
  const rules = [...new Set(draft.findings.map((finding) => finding.ruleId))].join(' ');
  const data = `data-verdict="${draft.verdict}" data-rules="${escapeXml(rules)}" data-department="${escapeXml(draft.department ?? '')}"`;
  const about = [draft.address, draft.id, draft.channel, draft.department].filter((part) => part !== undefined);
  const findings = draft.findings.map((finding, at) => renderFinding(finding, at + 1, id));
  const list = findings.length === 0 ? '' : `<ol class="findings">${findings.join('')}</ol>`;
  return `<article class="card post is-${draft.verdict}" ${data} aria-labelledby="${id}">
<div class="head"><h3 id="${id}">${escapeXml(draft.path)}</h3><p><span class="badge ${draft.verdict}">${NAMES[draft.verdict]}: ${VERDICT_WORDS[draft.verdict]}</span></p>
${about.length === 0 ? '' : `<p class="soft">${escapeXml(about.join(', '))}</p>`}</div>
<div class="body${list === '' ? ' alone' : ''}"><div class="text" dir="auto">${renderMarked(draft, id)}</div>${list}</div>
${draft.verdict === 'review' && draft.question !== undefined ? `<p class="test">${escapeXml(draft.question)}</p>` : ''}${renderWaived(draft)}</article>`;
}

function renderFinding(finding: Finding, number: number, id: string): string {
  const label = finding.severity === 'info' ? 'Note' : finding.severity === 'error' ? 'Error' : 'Warning';
  const words = finding.suggestions.slice(0, 3).map((word) => `“${escapeXml(word)}”`);
  const suggested = words.length === 0 ? '' : ` Suggested: ${words.join(', ')}.`;
  const doubt =
    finding.confidence === 'high'
      ? ''
      : `<p class="soft">Seen with ${finding.confidence} confidence${finding.evidence.length === 0 ? '' : `: ${escapeXml(finding.evidence.join('; '))}`}.</p>`;
  return `<li id="${id}-${number}"><p class="what"><a href="#${id}-mark-${number}" aria-label="Show finding ${number} in the post">${number}</a> <span class="label ${finding.severity}">${label}</span> ${escapeXml(finding.what)}</p>
<p>${escapeXml(finding.instead)}${suggested}</p>
<p class="soft">${escapeXml(`${finding.why} ${recourse(finding)}`)}</p>${doubt}<p class="soft">${escapeXml(finding.ruleId)}, line ${finding.start.line}, column ${finding.start.column}</p></li>`;
}

function renderWaived({ waived }: DraftResult): string {
  if (waived.length === 0) return '';
  const items = waived.map(({ ruleId, start, waiver }) => {
    const by = waiver.approver === undefined ? '' : `, approved by ${waiver.approver}`;
    const until = waiver.expires === undefined ? '' : `, until ${waiver.expires}`;
    return `<li>${escapeXml(`${ruleId}, line ${start.line}: ${waiver.reason}${by}${until} (${waiver.origin})`)}</li>`;
  });
  return `<details><summary>${plural(waived.length, 'finding')} waived</summary><ul>${items.join('')}</ul></details>`;
}
