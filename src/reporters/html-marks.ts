import type { DraftResult } from '../core/finding.ts';
import { compareSeverity, type Severity } from '../core/levels.ts';
import { escapeXml } from './shared.ts';

/** A longer draft is cut: it is a file, not a post, and the page must still open. */
const LONGEST = 50_000;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly severity: Severity;
}

/**
 * The post as HTML with each finding marked and numbered. Findings may overlap: the text is cut at every border,
 * each piece shows the gravest finding over it, and a finding's number stands behind its last piece.
 */
export function renderMarked(draft: DraftResult, id: string): string {
  const text = draft.text.slice(0, LONGEST);
  const marks = draft.findings.flatMap((finding, index): Mark[] => {
    const span = draft.marks[index];
    if (span === undefined || span.start > text.length) return [];
    const start = wholeSign(text, span.start);
    const end = wholeSign(text, Math.min(Math.max(span.end, start), text.length));
    return [{ start, end, number: index + 1, severity: finding.severity }];
  });
  let html = '';
  let from = 0;
  let open: Mark[] = [];
  const starts = [...marks].sort((a, b) => a.start - b.start);
  const borders = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  let next = 0;
  for (const border of borders) {
    html += piece(text.slice(from, border), open);
    for (const mark of open) if (mark.end === border) html += numberOf(mark, id);
    open = open.filter((mark) => mark.end > border);
    for (let mark = starts[next]; mark?.start === border; mark = starts[++next]) {
      if (mark.end === border) html += numberOf(mark, id);
      else open.push(mark);
    }
    from = border;
  }
  html += piece(text.slice(from), []);
  return draft.text.length > LONGEST ? `${html}… <em>(the rest is not shown)</em>` : html;
}

/** The same offset, or the one before it when it would cut a surrogate pair in two. */
function wholeSign(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}

function piece(text: string, open: readonly Mark[]): string {
  if (text === '') return '';
  const shown = escapeXml(text).replaceAll('&#10;', '\n').replaceAll('&#13;', '').replaceAll('&#9;', '\t');
  const [gravest] = [...open].sort((a, b) => compareSeverity(b.severity, a.severity));
  return gravest === undefined ? shown : `<mark class="${gravest.severity}">${shown}</mark>`;
}

function numberOf({ number }: Mark, id: string): string {
  return `<sup id="${id}-mark-${number}"><a href="#${id}-${number}" aria-label="Finding ${number}">${number}</a></sup>`;
}
