import type { DraftResult, Report } from '../core/finding.ts';
import type { Verdict } from '../core/levels.ts';
import { escapeXml, plural, VERDICT_WORDS, worstFirst } from './shared.ts';

export const VERDICTS: readonly Verdict[] = ['block', 'review', 'clear'];
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = { block: 'Block', review: 'Review', clear: 'Clear' };
/** Rules that the chart shows; the rest open on demand, so that the posts are never far down. */
const CHARTED = 6;

/** Counts as tiles, a bar, and a small chart of the rules. */
export function renderGlance({ summary }: Report, drafts: readonly DraftResult[]): string {
  const tiles = VERDICTS.map(
    (verdict) =>
      `<li class="tile ${verdict}"><b>${summary[verdict]}</b> <span class="name">${VERDICT_NAMES[verdict]}</span> <span class="meaning">${VERDICT_WORDS[verdict]}</span></li>`,
  );
  const stack = VERDICTS.filter((verdict) => summary[verdict] > 0).map(
    (verdict) => `<span class="${verdict}" style="flex-grow:${summary[verdict]}"></span>`,
  );
  return `<section class="glance" aria-labelledby="glance-title"><h2 id="glance-title" class="hidden">At a glance</h2>
<ul class="tiles">${tiles.join('')}</ul>
<div class="stack" aria-hidden="true">${stack.join('')}</div>
${renderChart(drafts)}
</section>`;
}

/** Rules with their number of findings, most first. */
export function countRules(drafts: readonly DraftResult[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { finding } of worstFirst(drafts)) counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function renderChart(drafts: readonly DraftResult[]): string {
  const counts = countRules(drafts);
  if (counts.length === 0) return '';
  const most = counts[0]?.[1] ?? 1;
  const rows = counts.map(
    ([rule, count]) =>
      `<tr><th scope="row">${escapeXml(rule).replace('/', '/<wbr>')}</th><td class="bar"><span aria-hidden="true" style="width:${Math.round((100 * count) / most)}%"></span></td><td class="n">${count}</td></tr>`,
  );
  const table = (caption: string, some: readonly string[]) =>
    `<table><caption>${caption}</caption><tbody>${some.join('')}</tbody></table>`;
  const rest = rows.slice(CHARTED);
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${plural(rest.length, 'more rule')}</summary>${table('Other findings by rule', rest)}</details>`;
  return `<div class="card chart">${table('Findings by rule', rows.slice(0, CHARTED))}${more}</div>`;
}
