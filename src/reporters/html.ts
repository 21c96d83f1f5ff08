import type { DraftResult, Report } from '../core/finding.ts';
import type { Reporter, Style } from '../core/reporter.ts';
import { renderFinding, renderWaived } from './html-finding.ts';
import { countRules, renderGlance, VERDICT_NAMES, VERDICTS } from './html-glance.ts';
import { renderMarked } from './html-marks.ts';
import { CSS, SCRIPT, SCRIPT_HASH } from './html-page.ts';
import { crashLine, escapeXml, plural, shownDrafts, VERDICT_WORDS } from './shared.ts';

/** Nothing is fetched, and no script runs but the page's own. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** A text of more signs may be higher than the window, so that it cannot stay in sight beside its findings. */
const LONG = 700;

/** One self-contained page for a communications team: each post as it reads, with what to do about it. */
export const reporter: Reporter = {
  name: 'html',
  summary: 'one self-contained page for people, with filters',
  render(report, style) {
    const drafts = gravestFirst(shownDrafts(report, style));
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

/** What must not go out comes first; posts of one verdict keep their order. */
function gravestFirst(drafts: readonly DraftResult[]): readonly DraftResult[] {
  return VERDICTS.flatMap((verdict) => drafts.filter((draft) => draft.verdict === verdict));
}

function renderFooter(style: Style): string {
  return `<p>Made by draftlint ${escapeXml(style.version)}. Personal and secret details are masked. A check finds what can be seen in the text; whether a post is right remains for a person to judge.</p>`;
}

function renderFilters(drafts: readonly DraftResult[]): string {
  const boxes = VERDICTS.map(
    (verdict) =>
      `<label class="check"><input type="checkbox" name="verdict" value="${verdict}" checked> ${VERDICT_NAMES[verdict]} <span class="soft" aria-hidden="true">${drafts.filter((draft) => draft.verdict === verdict).length}</span></label>`,
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
  const findings = draft.findings.map((finding, at) =>
    renderFinding(finding, at + 1, 1 + draft.findings.findIndex(({ ruleId }) => ruleId === finding.ruleId), id),
  );
  const list = findings.length === 0 ? '' : `<ol class="findings">${findings.join('')}</ol>`;
  return `<article class="card post is-${draft.verdict}" ${data} aria-labelledby="${id}">
<div class="head"><h3 id="${id}">${escapeXml(draft.path)}</h3><p><span class="badge ${draft.verdict}">${VERDICT_NAMES[draft.verdict]}: ${VERDICT_WORDS[draft.verdict]}</span></p>
${about.length === 0 ? '' : `<p class="soft">${escapeXml(about.join(', '))}</p>`}</div>
<div class="body${list === '' ? ' alone' : ''}"><div class="text${draft.text.length > LONG ? '' : ' short'}" dir="auto">${renderMarked(draft, id)}</div>${list}</div>
${draft.verdict === 'review' && draft.question !== undefined ? `<p class="test">${escapeXml(draft.question)}</p>` : ''}${renderWaived(draft.waived)}</article>`;
}
