import { firstNotBefore } from '../core/sorted.ts';
import type { Span } from '../core/span.ts';
import { mayGoOn, type PlainBlock, readPlainBlocks } from './plain-markdown.ts';

/** What the parser reads in place of plain blocks. */
export const STAND_IN = 'x';

/** Plain blocks of the source, one after the other, and where in the shortened text they have a stand-in. */
export interface PlainRun extends Span {
  readonly blocks: readonly PlainBlock[];
  readonly at: number;
}

/** Markdown in which a letter stands for blocks that need no parser, so that it has less to read. */
export interface Shortened {
  readonly text: string;
  readonly runs: readonly PlainRun[];
  /** Maps an offset of the text to the source. */
  readonly toSource: (offset: number) => number;
}

const BLANK_LINES = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+/g;
/** A definition gives meaning to brackets elsewhere. */
const DEFINITION = ']:';
const FRONT_MATTER = '---';
const FRONT_MATTER_END = /[\r\n]---[ \t]*(?:[\r\n]|$)/;
const FENCE = /^ {0,3}(?:`{3}|~{3})/gm;
const COMMENT_END = /-->[ \t]*(?:\r\n|\n|\r)/g;

/**
 * Puts stand-ins in place of plain blocks. What stands by itself does so by its stand-in too, so that nothing else reads
 * otherwise; only where a block is none after all, within code, HTML or front matter, the parser finds the stand-in
 * elsewhere than among the paragraphs of the draft, and the whole must be read as it is.
 */
export function shorten(source: string, base: number): Shortened {
  if (source.includes(DEFINITION) || isUnclosed(source.slice(base))) return whole(source, base);
  const runs: PlainRun[] = [];
  let text = '';
  let from = base;
  for (const { start, end, blocks } of plainRuns(source, base)) {
    text += source.slice(from, start);
    runs.push({ start, end, blocks, at: text.length });
    text += STAND_IN;
    from = end;
  }
  return { text: text + source.slice(from), runs, toSource: (offset) => offset + shiftAt(runs, offset, base) };
}

/** Where front matter never ends, the parser takes no list of the draft for one. */
function isUnclosed(text: string): boolean {
  return text.startsWith(FRONT_MATTER) && !FRONT_MATTER_END.test(text);
}

/** The text as it is. */
export function whole(source: string, base: number): Shortened {
  return { text: source.slice(base), runs: [], toSource: (offset) => offset + base };
}

function plainRuns(source: string, base: number): Omit<PlainRun, 'at'>[] {
  const runs: { start: number; end: number; blocks: PlainBlock[] }[] = [];
  let isFenced = false;
  let isNext = false;
  for (const { start, end, after } of parts(source, base)) {
    const part = source.slice(start, end);
    const blocks = isFenced ? undefined : plainBlocks(source, { start, end }, after);
    if (blocks !== undefined) {
      const last = runs.at(-1);
      if (isNext && last !== undefined) {
        last.end = end;
        last.blocks.push(...blocks);
      } else runs.push({ start, end, blocks: [...blocks] });
      isNext = true;
      continue;
    }
    isNext = false;
    if ((part.match(FENCE)?.length ?? 0) % 2 === 1) isFenced = !isFenced;
    const rest = isFenced ? end : start + afterComment(part);
    const left = rest < end ? plainBlocks(source, { start: rest, end }, after) : undefined;
    if (left === undefined) continue;
    runs.push({ start: rest, end, blocks: [...left] });
    isNext = true;
  }
  return runs;
}

/** Runs of lines between blank lines, without the last line break; `after` is where the next one begins. */
function* parts(source: string, base: number): Generator<Span & { readonly after: number }> {
  let start = base;
  for (const match of source.slice(base).matchAll(BLANK_LINES)) {
    const end = base + match.index;
    const after = end + match[0].length;
    if (end > start) yield { start, end, after };
    start = after;
  }
  const end = start + source.slice(start).replace(/(?:\r\n|\n|\r)$/, '').length;
  if (end > start) yield { start, end, after: source.length };
}

/** Indentation might make lines a part of a list above, or those after them a part of their own. */
function plainBlocks(source: string, span: Span, after: number): readonly PlainBlock[] | undefined {
  if (/\s/.test(source[span.start] ?? '')) return undefined;
  const blocks = readPlainBlocks(source, span);
  return blocks === undefined || (mayGoOn(blocks) && /[ \t]/.test(source[after] ?? '')) ? undefined : blocks;
}

/** Where the lines after the last comment of some lines begin. */
function afterComment(lines: string): number {
  let at = lines.length;
  for (const match of lines.matchAll(COMMENT_END)) at = match.index + match[0].length;
  return at;
}

/** How far an offset of the shortened text stands before its place in the source. */
function shiftAt(runs: readonly PlainRun[], offset: number, base: number): number {
  const run = runs[firstNotBefore(runs, ({ at }) => at < offset) - 1];
  return run === undefined ? base : run.end - run.at - STAND_IN.length;
}
