import type { Finding, WaivedFinding } from '../core/finding.ts';
import type { Severity } from '../core/levels.ts';
import { escapeXml, plural } from './shared.ts';

const LABELS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/**
 * A finding beside its post: what is wrong, what to do, then why, by which clause, and whom to ask.
 * @param first the number of the first finding of the same rule in the post, which tells why for all
 */
export function renderFinding(finding: Finding, number: number, first: number, id: string): string {
  const { severity, start, ruleId } = finding;
  const words = finding.suggestions.slice(0, 3).map((word) => `<b class="word">${escapeXml(word)}</b>`);
  const suggested = words.length === 0 ? '' : ` Suggested: ${words.join(', ')}.`;
  const reasons =
    first === number
      ? [
          ['Why', escapeXml(finding.why)],
          ['Policy', renderClauses(finding)],
          ['Ask', escapeXml(finding.ask)],
        ]
      : [['Why', `as in <a href="#${id}-${first}">finding ${first}</a>`]];
  const facts = [
    ...reasons,
    ['Sure?', renderDoubt(finding)],
    ['Rule', `<code>${escapeXml(ruleId)}</code>, line ${start.line}, column ${start.column}`],
  ];
  const list = facts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<div><dt>${name}</dt><dd>${text}</dd></div>`);
  return `<li id="${id}-${number}"><p class="what"><a class="number ${severity}" href="#${id}-mark-${number}" aria-label="Show finding ${number} in the post">${number}</a><span><span class="label ${severity}">${LABELS[severity]}</span> ${escapeXml(finding.what)}</span></p>
<p class="instead">${escapeXml(finding.instead)}${suggested}</p>
<dl>${list.join('')}</dl></li>`;
}

function renderClauses({ clauses }: Finding): string {
  const [first, ...others] = clauses;
  if (first === undefined) return '';
  const also = others.map(({ id, heading }) => `${id} (${heading})`).join(', ');
  return escapeXml(`${first.id}, ${first.heading}: ${first.asks}${also === '' ? '' : ` Also ${also}.`}`);
}

function renderDoubt({ confidence, evidence }: Finding): string {
  if (confidence === 'high') return '';
  return escapeXml(`Seen with ${confidence} confidence${evidence.length === 0 ? '' : `: ${evidence.join('; ')}`}.`);
}

/** The findings that a waiver lets stand, folded. */
export function renderWaived(waived: readonly WaivedFinding[]): string {
  if (waived.length === 0) return '';
  const items = waived.map(({ ruleId, start, waiver }) => {
    const by = waiver.approver === undefined ? '' : `, approved by ${waiver.approver}`;
    const until = waiver.expires === undefined ? '' : `, until ${waiver.expires}`;
    return `<li>${escapeXml(`${ruleId}, line ${start.line}: ${waiver.reason}${by}${until} (${waiver.origin})`)}</li>`;
  });
  return `<details><summary>${plural(waived.length, 'finding')} waived</summary><ul>${items.join('')}</ul></details>`;
}
