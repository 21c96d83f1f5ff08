import type { BlockKind } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { PieceSink } from './align.ts';
import { type Piece, piecesOf } from './plain-inline.ts';
import { ProseSink } from './prose-sink.ts';

/** A paragraph, a heading or an item of a list, read without a parser. */
export interface PlainBlock {
  readonly kind: BlockKind;
  readonly lines: readonly PlainLine[];
}

/** A line without the space at its ends. */
interface PlainLine extends Span {
  readonly pieces: readonly Piece[];
}

/**
 * Any sign that might be markup which only the real parser reads. A bracket is none as long as nothing follows that
 * makes it a definition. Space that is neither a space nor a tab counts, since only these are taken off the ends of a
 * line; so does what indents code.
 */
const MARKUP = /[\\`<>~|\0]|\]:|&(?:#|\w)|^(?: {4}| {0,3}\t)|(?: {2}|\t)$|^[^\S \t\r\n]|[^\S \t\r\n]$/m;
const HEADING = /^#{1,6}[ \t]+(?=[^ \t])(?!.*#$)/;
const ITEM = /^(?:([-*+])|\d{1,9}([.)])) (?=\S)/;
/** What begins a block of its own, or makes a heading or a table of the lines before it. */
const BLOCK_SIGN = /^(?:[-+=:]|#{1,6}(?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;
const TASK = /^\[[ \tx]\]/i;
const LINES = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

/**
 * Projects Markdown of the plainest kind, as most short posts are, without loading a parser.
 * @returns nothing when the source might hold more markup
 */
export function projectPlainMarkdown(source: string): ProseSink | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const blocks = readPlainBlocks(source, { start, end: source.length });
  if (blocks === undefined) return undefined;
  const sink = new ProseSink();
  writePlainBlocks(blocks, sink);
  return sink;
}

/**
 * Reads paragraphs, headings and lists of one level, with no markup in them but emphasis, links and images of the
 * common kinds.
 * @param span whole lines of the source that nothing before them goes on into
 * @returns nothing when a parser must read them
 */
export function readPlainBlocks(source: string, span: Span): readonly PlainBlock[] | undefined {
  if (MARKUP.test(source.slice(span.start, span.end))) return undefined;
  const reader = new Reader(source);
  LINES.lastIndex = span.start;
  while (LINES.lastIndex < span.end) {
    const start = LINES.lastIndex;
    const line = (LINES.exec(source)?.[0] ?? '').replace(/[\r\n]+$/, '');
    const next = LINES.lastIndex;
    if (!reader.read(line, start)) return undefined;
    LINES.lastIndex = next;
  }
  return reader.blocks;
}

/** True when space at the beginning of a line after the blocks would make it a part of them. */
export function mayGoOn(blocks: readonly PlainBlock[]): boolean {
  return blocks.at(-1)?.kind === 'list-item';
}

/** Adds blocks to the prose as the walk over a parsed tree does. */
export function writePlainBlocks(blocks: readonly PlainBlock[], sink: ProseSink): void {
  const { builder } = sink;
  for (const { kind, lines } of blocks) {
    let lineEnd = -1;
    for (const { start, end, pieces } of lines) {
      if (lineEnd >= 0) builder.replace(' ', lineEnd, start - lineEnd);
      for (const piece of pieces) writePiece(piece, sink);
      lineEnd = end;
    }
    sink.endBlock(kind, false);
  }
}

function writePiece({ text, start, target }: Piece, sink: ProseSink): void {
  const label = (to: PieceSink) => {
    to.copy(text, start);
  };
  if (target?.isImage === true) {
    sink.image(target.url, text, label, target);
    return;
  }
  const labelStart = sink.builder.offset;
  label(sink.builder);
  if (target !== undefined) sink.link(target.url, labelStart, text, target);
}

/** Reads line by line. */
class Reader {
  readonly blocks: PlainBlock[] = [];
  private readonly source: string;
  /** The lines of the paragraph at hand. */
  private paragraph: PlainLine[] | undefined;
  /** The sign of the list that the line before belongs to. */
  private list: string | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads a line; false when it is none of the plain ones. */
  read(line: string, start: number): boolean {
    const text = line.trim();
    if (text === '') {
      this.paragraph = undefined;
      this.list = undefined;
      return true;
    }
    const heading = HEADING.exec(text)?.[0];
    const isIndented = !line.startsWith(text);
    if (heading !== undefined)
      return !isIndented && this.add('heading', text.slice(heading.length), start + heading.length);
    const item = ITEM.exec(text);
    if (item !== null) return !isIndented && this.readItem(item, text, start);
    return this.readText(line, text, start, isIndented);
  }

  private readItem([marker, bullet, delimiter]: RegExpExecArray, text: string, start: number): boolean {
    const sign = bullet ?? delimiter;
    const content = text.slice(marker.length);
    if (this.list !== undefined && this.list !== sign) return false;
    // What stands before decides whether a number begins a list; 1 does after all but a paragraph.
    const isFirst = this.list === undefined;
    if (isFirst && bullet === undefined && (this.paragraph !== undefined || !/^1\D/.test(marker))) return false;
    if (BLOCK_SIGN.test(content) || TASK.test(content)) return false;
    if (!this.add('list-item', content, start + marker.length)) return false;
    this.list = sign;
    return true;
  }

  private readText(line: string, text: string, start: number, isIndented: boolean): boolean {
    if (BLOCK_SIGN.test(text) || this.list !== undefined) return false;
    if (isIndented && this.blocks.at(-1)?.kind === 'list-item') return false;
    const from = start + line.length - line.trimStart().length;
    const read = lineOf(text, from);
    if (read === undefined) return false;
    const { paragraph } = this;
    if (paragraph === undefined) {
      this.paragraph = [read];
      this.blocks.push({ kind: 'paragraph', lines: this.paragraph });
      return true;
    }
    const before = paragraph.at(-1);
    // The parser counts the space between a line and a mark of emphasis otherwise.
    const gap = before === undefined ? '' : this.source.slice(before.end, from);
    if (/[ \t]/.test(gap) && (isMarked(read) || (before !== undefined && isMarked(before)))) return false;
    paragraph.push(read);
    return true;
  }

  private add(kind: BlockKind, content: string, start: number): boolean {
    const line = lineOf(content, start);
    this.paragraph = undefined;
    this.list = undefined;
    if (line !== undefined) this.blocks.push({ kind, lines: [line] });
    return line !== undefined;
  }
}

function lineOf(text: string, start: number): PlainLine | undefined {
  const pieces = piecesOf(text, start);
  return pieces === undefined ? undefined : { start, end: start + text.length, pieces };
}

/** True for a line that is not its own letters from end to end. */
function isMarked({ start, end, pieces }: PlainLine): boolean {
  const [piece] = pieces;
  return pieces.length !== 1 || piece?.start !== start || piece.text.length !== end - start;
}
