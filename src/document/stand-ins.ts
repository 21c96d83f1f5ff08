import type { Span } from '../core/span.ts';
import { mayHoldMarkup } from './plain-markdown.ts';

/** What the parser reads in place of paragraphs without markup. */
export const STAND_IN = 'x';

/** Paragraphs of the source without markup, one after the other, and where in the shortened text they have a stand-in. */
export interface PlainRun extends Span {
  readonly at: number;
}

/** Markdown in which a letter stands for paragraphs that need no parser, so that it has less to read. */
export interface Shortened {
  readonly text: string;
  readonly runs: readonly PlainRun[];
  /** Maps an offset of the text to the source. */
  readonly toSource: (offset: number) => number;
}

const BLANK_LINES = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+/g;
/** A definition gives meaning to brackets elsewhere. */
const DEFINITION = ']:';
const FENCE = /^ {0,3}(?:`{3}|~{3})/gm;
const COMMENT_END = /-->[ \t]*(?:\r\n|\n|\r)/g;

/**
 * Puts stand-ins in place of plain paragraphs. What is a paragraph by itself is one by its stand-in too, so that nothing
 * else reads otherwise; only where a paragraph is none after all, within code, HTML or front matter, the parser finds the
 * stand-in elsewhere than among the paragraphs of the draft, and the whole must be read as it is.
 */
export function shorten(source: string, base: number): Shortened {
  if (source.includes(DEFINITION)) return whole(source, base);
  const runs: PlainRun[] = [];
  let text = '';
  let from = base;
  for (const { start, end } of plainRuns(source, base)) {
    text += source.slice(from, start);
    runs.push({ start, end, at: text.length });
    text += STAND_IN;
    from = end;
  }
  return { text: text + source.slice(from), runs, toSource: (offset) => offset + shiftAt(runs, offset, base) };
}

/** The text as it is. */
export function whole(source: string, base: number): Shortened {
  return { text: source.slice(base), runs: [], toSource: (offset) => offset + base };
}

function plainRuns(source: string, base: number): Span[] {
  const runs: { start: number; end: number }[] = [];
  let isFenced = false;
  let isNext = false;
  for (const { start, end } of blocks(source, base)) {
    const block = source.slice(start, end);
    if (!isFenced && isPlain(block)) {
      const last = runs.at(-1);
      if (isNext && last !== undefined) last.end = end;
      else runs.push({ start, end });
      isNext = true;
      continue;
    }
    isNext = false;
    if ((block.match(FENCE)?.length ?? 0) % 2 === 1) isFenced = !isFenced;
    const rest = isFenced ? '' : afterComment(block);
    if (rest === '' || !isPlain(rest)) continue;
    runs.push({ start: end - rest.length, end });
    isNext = true;
  }
  return runs;
}

/** Runs of lines between blank lines, without the last line break. */
function* blocks(source: string, base: number): Generator<Span> {
  let start = base;
  for (const match of source.slice(base).matchAll(BLANK_LINES)) {
    const end = base + match.index;
    if (end > start) yield { start, end };
    start = end + match[0].length;
  }
  const end = start + source.slice(start).replace(/(?:\r\n|\n|\r)$/, '').length;
  if (end > start) yield { start, end };
}

/** Indentation might make it a part of a list above. */
function isPlain(lines: string): boolean {
  return !/^\s/.test(lines) && !mayHoldMarkup(lines);
}

/** The lines after the last comment of a block. */
function afterComment(block: string): string {
  let at = block.length;
  for (const match of block.matchAll(COMMENT_END)) at = match.index + match[0].length;
  return block.slice(at);
}

/** How far an offset of the shortened text stands before its place in the source. */
function shiftAt(runs: readonly PlainRun[], offset: number, base: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  return run === undefined ? base : run.end - run.at - STAND_IN.length;
}
