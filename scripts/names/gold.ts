/** Labelled posts and their mapping onto our own units. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beginOf, insideOf, OUTSIDE, TYPES } from '../../src/detect/names/labels.ts';
import { byBlock, unitsOf, type Unit } from '../../src/detect/names/units.ts';
import { parseText } from '../../src/document/parse.ts';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** person, org, loc, product, work or misc */
  readonly type: string;
  /** True for names that are @handles or #hashtags. */
  readonly handle: boolean;
}

export interface GoldPost {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  /** The file it is from, without its ending. */
  readonly set: string;
}

/** One block of a post as the tagger sees it, with a label for each unit. */
export interface Labelled {
  readonly units: readonly Unit[];
  readonly labels: Uint8Array;
}

export function readGold(folder: string, wanted: (set: string) => boolean = () => true): GoldPost[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && wanted(name.slice(0, -6)))
    .sort()
    .flatMap((name) => readPosts(join(folder, name), name.slice(0, -6)));
}

/** The rows of one `.jsonl` file of labelled posts. */
export function readPosts(path: string, set: string): GoldPost[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as {
        text: string;
        spans?: (Offsets & { type: string; surface?: string; handle?: true })[];
      };
      const spans = (row.spans ?? []).map(({ type, surface, handle, ...offsets }) => ({
        ...placeOf(row.text, offsets, surface),
        type,
        handle: handle === true,
      }));
      return { text: row.text, spans, set };
    });
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Where a label stands: in some posts with emoji its offsets count code points, as the text it names tells. */
function placeOf(text: string, { start, end }: Offsets, surface: string | undefined): Offsets {
  if (surface === undefined || text.slice(start, end) === surface) return { start, end };
  const points = Array.from(text);
  if (points.slice(start, end).join('') !== surface) return { start, end };
  const from = points.slice(0, start).join('').length;
  return { start: from, end: from + surface.length };
}

/**
 * Labels our own units with the gold names that touch them. Handles and hashtags stay unlabelled: they are tokens of
 * their own kind, the business of another rule. Punctuation at the end of a gold name is left out of it.
 */
export function labelled({ text, spans }: GoldPost): Labelled[] {
  const document = parseText(text);
  const known = spans.filter((span) => !span.handle);
  return byBlock(document.tokens).map((tokens) => {
    const units = unitsOf(tokens);
    const labels = new Uint8Array(units.length);
    for (const span of known)
      label(
        units,
        labels,
        (unit) => {
          const { start, end } = document.prose.toSource(unit);
          return start < span.end && end > span.start;
        },
        span.type,
      );
    return { units, labels };
  });
}

function label(units: readonly Unit[], labels: Uint8Array, within: (unit: Unit) => boolean, type: string): void {
  const first = units.findIndex(within);
  if (first < 0) return;
  let last = units.findLastIndex(within);
  while (last > first && /^[.,:;!?"”'’]$/.test(units[last]?.text ?? '')) last--;
  const number = typeNumber(type);
  for (let index = first; index <= last; index++) {
    if (labels[index] !== OUTSIDE) return;
    labels[index] = index === first ? beginOf(number) : insideOf(number);
  }
}

function typeNumber(type: string): number {
  const known = TYPES.findIndex((name) => name === type);
  return known < 0 ? TYPES.indexOf('misc') : known;
}
