/** Findings in clean text that somebody looked at and found true, kept as hashes: no text of the sets is in the project. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Counts findings that nobody found true; with the variable `LIST_FINDINGS` set, prints each to look at. */
export class LookedAt {
  private readonly known: ReadonlySet<string>;

  /** @param name file of hashes in this folder, one a line */
  constructor(name: string) {
    this.known = new Set(readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'));
  }

  /** True for a finding of `kind` that was looked at and is right. */
  isTrue(text: string, kind: string, place: Place): boolean {
    const hash = createHash('sha256').update(`${kind} ${place.start} ${place.end} ${text}`).digest('hex').slice(0, 16);
    if (this.known.has(hash)) return true;
    if (process.env['LIST_FINDINGS'] !== undefined) console.error(`${hash} ${kind}: ${excerpt(text, place)}`);
    return false;
  }
}

const ROUND = 60;

function excerpt(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - ROUND), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + ROUND)}`.replaceAll('\n', '⏎');
}
