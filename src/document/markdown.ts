import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import type { BlockKind } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { align, type PieceSink } from './align.ts';
import { remarkGfmParts } from './gfm.ts';
import type { HtmlProjector } from './html.ts';
import { writePlainBlocks } from './plain-markdown.ts';
import { ProseSink } from './prose-sink.ts';
import { type PlainRun, type Shortened, shorten, STAND_IN, whole } from './stand-ins.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfmParts).freeze();

/** HTML that shows or names something, so that it is worth a parser. */
const TELLING_HTML = />[^<]*[^<\s]|\b(?:alt|title|href|src|aria-label)\s*=/i;
const COMMENT = /<!--([\s\S]*?)-->/g;

export interface MarkdownProjection {
  readonly sink: ProseSink;
  /** The front matter's own text, without its fences. */
  readonly frontMatter?: Span;
}

interface Walk {
  readonly source: string;
  /** Maps an offset of what was parsed to the source. */
  readonly toSource: (offset: number) => number;
  readonly sink: ProseSink;
  readonly html: HtmlProjector | undefined;
}

interface Place {
  readonly kind: BlockKind;
  readonly quoteDepth: number;
  /** True inside a paragraph, a heading or a cell, where HTML is a tag and not a block. */
  readonly inline: boolean;
}

/** Projects Markdown (CommonMark, GFM, YAML front matter) into prose. */
export async function projectMarkdown(source: string): Promise<MarkdownProjection> {
  const { tree, runs, toSource } = parse(source);
  const sink = new ProseSink();
  const html = hasTellingHtml(tree) ? (await import('./html.ts')).projectHtmlInto : undefined;
  const walk: Walk = { source, toSource, sink, html };
  let next = 0;
  for (const child of tree.children) {
    const run = runs[next];
    if (run !== undefined && standsFor(child, run)) {
      writePlainBlocks(run.blocks, sink);
      next++;
    } else visit(child, walk, { kind: 'paragraph', quoteDepth: 0, inline: false });
  }
  sink.endBlock('paragraph', false);
  const first = tree.children[0];
  if (first?.type !== 'yaml') return { sink };
  const span = spanOf(first, toSource);
  const start = source.indexOf('\n', span.start) + 1;
  const fence = source.slice(0, span.end).lastIndexOf('\n');
  const end = source[fence - 1] === '\r' ? fence - 1 : fence;
  return { sink, frontMatter: { start, end: Math.max(start, end) } };
}

interface Parsed extends Shortened {
  readonly tree: Root;
}

/** Parses what of the source holds markup, or all of it where that cannot be told beforehand. */
function parse(source: string): Parsed {
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  const shortened = shorten(source, base);
  const tree = processor.parse(shortened.text);
  let found = 0;
  for (const child of tree.children) {
    const run = shortened.runs[found];
    if (run !== undefined && standsFor(child, run)) found++;
  }
  if (found === shortened.runs.length) return { ...shortened, tree };
  return { ...whole(source, base), tree: processor.parse(source.slice(base)) };
}

/** True for the paragraph that a stand-in has become. */
function standsFor(node: Nodes, run: PlainRun): boolean {
  const { position } = node;
  return (
    node.type === 'paragraph' && position?.start.offset === run.at && position.end.offset === run.at + STAND_IN.length
  );
}

function hasTellingHtml(node: Nodes): boolean {
  if (node.type === 'html') return TELLING_HTML.test(node.value.replace(COMMENT, ''));
  return 'children' in node && node.children.some(hasTellingHtml);
}

function spanOf({ position }: Nodes, toSource: (offset: number) => number): Span {
  return { start: toSource(position?.start.offset ?? 0), end: toSource(position?.end.offset ?? 0) };
}

function visit(node: Nodes, walk: Walk, place: Place): void {
  const { sink } = walk;
  const quoted = place.quoteDepth > 0;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      visitChildren(node, walk, { ...place, inline: true });
      sink.endBlock(blockKind(node.type, place), quoted);
      return;
    }
    case 'blockquote':
      visitChildren(node, walk, { ...place, quoteDepth: place.quoteDepth + 1 });
      return;
    case 'listItem':
      visitChildren(node, walk, { ...place, kind: 'list-item' });
      return;
    case 'code':
      visitCodeBlock(node, walk, place);
      return;
    case 'html':
      visitHtml(node.value, spanOf(node, walk.toSource), walk, place);
      if (!place.inline) sink.endBlock(place.kind, quoted);
      return;
    case 'definition':
      visitDefinition(node, walk, place);
      return;
    case 'yaml':
      return;
    default:
      visitInline(node, walk, place);
  }
}

function blockKind(type: 'paragraph' | 'heading' | 'tableCell', place: Place): BlockKind {
  if (type === 'heading') return 'heading';
  return type === 'tableCell' ? 'table-cell' : place.kind;
}

function visitChildren(node: Parents | Root, walk: Walk, place: Place): void {
  for (const child of node.children) visit(child, walk, place);
}

function visitInline(node: Nodes, walk: Walk, place: Place): void {
  const { sink, source } = walk;
  const span = spanOf(node, walk.toSource);
  const options = { markdown: true, quoteDepth: place.quoteDepth, lineBreak: ' ' } as const;
  switch (node.type) {
    case 'text':
      align(node.value, source, span, sink.builder, options);
      return;
    case 'inlineCode': {
      const start = sink.builder.offset;
      const ticks = /^`+/.exec(source.slice(span.start, span.end))?.[0].length ?? 1;
      align(node.value, source, { start: span.start + ticks, end: span.end - ticks }, sink.builder, {
        ...options,
        markdown: false,
      });
      sink.atoms.push({ kind: 'code', start, end: sink.builder.offset });
      return;
    }
    case 'break':
      sink.builder.replace('\n', span.start, span.end - span.start);
      return;
    case 'image':
    case 'imageReference':
      visitImage(node, walk, place);
      return;
    case 'link':
      visitLink(node, walk, place);
      return;
    default:
      if ('children' in node) visitChildren(node, walk, place);
  }
}

function visitLink(node: Extract<Nodes, { type: 'link' }>, walk: Walk, place: Place): void {
  const { sink } = walk;
  const span = spanOf(node, walk.toSource);
  const labelStart = sink.builder.offset;
  visitChildren(node, walk, place);
  const last = node.children.at(-1);
  // `<https://…>`: the label is the address, and it is already in the prose.
  if (walk.source[span.start] === '<') {
    const kind = node.url.startsWith('mailto:') ? 'email' : 'url';
    sink.atoms.push({ kind, start: labelStart, end: sink.builder.offset });
    return;
  }
  const from = last === undefined ? span.start + 1 : spanOf(last, walk.toSource).end;
  const target = find(walk.source, node.url, from, span.end);
  sink.link(node.url, labelStart, labelText(node), target);
  title(node.title, walk, target.end, span.end);
}

function visitImage(node: Extract<Nodes, { type: 'image' | 'imageReference' }>, walk: Walk, place: Place): void {
  const { sink, source } = walk;
  const span = spanOf(node, walk.toSource);
  const alt = node.alt ?? '';
  const fill = (to: PieceSink) => {
    const range = { start: span.start + 2, end: span.end };
    align(alt, source, range, to, { markdown: true, quoteDepth: place.quoteDepth, lineBreak: ' ' });
  };
  if (node.type === 'imageReference') {
    sink.afterBlock('alt', fill);
    return;
  }
  const target = find(source, node.url, span.start + 2, span.end, true);
  sink.image(node.url, alt, fill, target);
  title(node.title, walk, target.end, span.end);
}

function visitDefinition(node: Extract<Nodes, { type: 'definition' }>, walk: Walk, place: Place): void {
  const span = spanOf(node, walk.toSource);
  const target = find(walk.source, node.url, span.start, span.end, true);
  walk.sink.link(node.url, walk.sink.builder.offset, node.label ?? '', target);
  title(node.title, walk, target.end, span.end);
  walk.sink.endBlock('paragraph', place.quoteDepth > 0);
}

function labelText(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(labelText).join('') : '';
}

/** Where `text` stands between two offsets; the whole range when it is spelt otherwise there. */
function find(source: string, text: string, from: number, to: number, last = false): Span {
  const at = last ? source.slice(0, to).lastIndexOf(text) : source.indexOf(text, from);
  return at >= from && at + text.length <= to ? { start: at, end: at + text.length } : { start: from, end: to };
}

function title(text: string | null | undefined, walk: Walk, from: number, to: number): void {
  if (text === null || text === undefined || text === '') return;
  walk.sink.afterBlock('title', (sink) => {
    align(text, walk.source, { start: from, end: to }, sink, { markdown: true, lineBreak: ' ' });
  });
}

function visitCodeBlock(node: Extract<Nodes, { type: 'code' }>, walk: Walk, place: Place): void {
  const { sink, source } = walk;
  const span = spanOf(node, walk.toSource);
  const isFenced = /^(?:`{3}|~{3})/.test(source.slice(span.start, span.start + 3));
  const start = isFenced ? source.indexOf('\n', span.start) + 1 : span.start;
  let from = start;
  for (const [index, line] of node.value.split(/\r\n|\n|\r/).entries()) {
    if (index > 0) sink.builder.replace('\n', from, 0);
    const at = source.indexOf(line, from);
    sink.builder.copy(line, at < 0 ? from : at);
    from = (at < 0 ? from : at) + line.length;
  }
  sink.endBlock('code', place.quoteDepth > 0);
}

function visitHtml(value: string, span: Span, walk: Walk, place: Place): void {
  for (const match of value.matchAll(COMMENT)) {
    const start = span.start + match.index;
    walk.sink.comments.push({ text: match[1] ?? '', start, end: start + match[0].length });
  }
  if (walk.html === undefined || !TELLING_HTML.test(value.replace(COMMENT, ''))) return;
  walk.html(value, lineMap(value, walk.source, span.start), walk.sink, place.quoteDepth > 0);
}

/** Maps offsets in a node's value to the source, where each line may begin with the markers of a quote or a list. */
function lineMap(value: string, source: string, start: number): (offset: number) => number {
  const lines: { readonly value: number; readonly source: number }[] = [];
  let at = start;
  let offset = 0;
  for (const line of value.split('\n')) {
    const found = source.indexOf(line, at);
    at = found < 0 ? at : found;
    lines.push({ value: offset, source: at });
    offset += line.length + 1;
    at += line.length;
  }
  return (wanted) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.value ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return line === undefined ? start : line.source + wanted - line.value;
  };
}
