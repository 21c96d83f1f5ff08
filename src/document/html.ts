import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

import type { BlockKind } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { align, type PieceSink } from './align.ts';
import { ProseSink } from './prose-sink.ts';

const processor = unified().use(rehypeParse, { fragment: true, verbose: true }).freeze();

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'object', 'math', 'iframe']);
const CODE = new Set(['code', 'kbd', 'samp', 'var', 'pre']);
const QUOTE = new Set(['blockquote', 'q']);
const HEADING = /^h[1-6]$/;
const BLOCK = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody td ' +
    'textarea tfoot th thead title tr ul head label button'
  ).split(' '),
);

/** Projects HTML that stands inside another format; `map` takes an offset in `html` to the source. */
export type HtmlProjector = (html: string, map: (offset: number) => number, sink: ProseSink, quoted: boolean) => void;

interface Walk {
  readonly html: string;
  readonly map: (offset: number) => number;
  readonly sink: ProseSink;
  readonly pieces: PieceSink;
}

interface Place {
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly code: boolean;
}

/** Projects a page or a fragment of HTML into prose. */
export function projectHtml(source: string): ProseSink {
  const sink = new ProseSink();
  const base = source.startsWith('\uFEFF') ? 1 : 0;
  projectHtmlInto(source.slice(base), (offset) => offset + base, sink, false);
  sink.endBlock('paragraph', false);
  return sink;
}

export const projectHtmlInto: HtmlProjector = (html, map, sink, quoted) => {
  const walk: Walk = { html, map, sink, pieces: mapped(sink.builder, map) };
  visitAll(processor.parse(html), walk, { kind: 'paragraph', quoted, code: false });
};

function mapped(to: PieceSink, map: (offset: number) => number): PieceSink {
  return {
    copy(text, source) {
      to.copy(text, map(source));
    },
    replace(text, source, length) {
      const start = map(source);
      to.replace(text, start, map(source + length) - start);
    },
  };
}

function visitAll(parent: Root | Element, walk: Walk, place: Place): void {
  for (const child of parent.children) visit(child, walk, place);
}

function visit(node: RootContent | ElementContent, walk: Walk, place: Place): void {
  if (node.type === 'text') {
    visitText(node.value, rangeOf(node), walk, place);
  } else if (node.type === 'comment') {
    const { start, end } = rangeOf(node);
    walk.sink.comments.push({ text: node.value, start: walk.map(start), end: walk.map(end) });
  } else if (node.type === 'element' && !HIDDEN.has(node.tagName)) {
    visitElement(node, walk, place);
  }
}

function rangeOf(node: RootContent | ElementContent): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function visitText(value: string, range: Span, walk: Walk, place: Place): void {
  // Space between two blocks is layout, not prose.
  if (value.trim() === '' && walk.sink.builder.atBlockStart) return;
  const start = walk.sink.builder.offset;
  const leading = walk.sink.builder.atBlockStart ? value.length - value.trimStart().length : 0;
  align(value.slice(leading), walk.html, { start: range.start + leading, end: range.end }, walk.pieces, {
    markdown: false,
    lineBreak: ' ',
  });
  if (place.code) walk.sink.atoms.push({ kind: 'code', start, end: walk.sink.builder.offset });
}

function visitElement(node: Element, walk: Walk, place: Place): void {
  const { sink } = walk;
  const tag = node.tagName;
  const inner: Place = {
    kind: blockKind(tag, place),
    quoted: place.quoted || QUOTE.has(tag),
    code: place.code || CODE.has(tag),
  };
  const isBlock = BLOCK.has(tag);
  if (isBlock) sink.endBlock(place.kind, place.quoted);
  const labelStart = sink.builder.offset;
  if (tag === 'br') {
    const range = rangeOf(node);
    if (!sink.builder.atBlockStart) walk.pieces.replace('\n', range.start, range.end - range.start);
  } else if (tag === 'img') {
    visitImage(node, walk);
  } else if (tag === 'svg') {
    visitDrawing(node, walk);
  } else {
    visitAll(node, walk, inner);
  }
  const href = attribute(node, 'href');
  if (tag === 'a' && href !== undefined)
    sink.link(href.text, labelStart, labelText(node), mapSpan(walk, valueSpan(walk, href)));
  for (const name of ['title', 'ariaLabel', 'placeholder', ...shownProperties(node)]) {
    const value = attribute(node, name);
    if (value !== undefined)
      sink.afterBlock('title', (to) => {
        writeAttribute(value, walk, to);
      });
  }
  if (isBlock) sink.endBlock(inner.kind, inner.quoted);
}

/** What a search engine or a channel shows of a page, under `name` or `property`. */
const SHOWN_META = /^(?:(?:og|twitter):)?(?:description|title)$/;
const BUTTON_TYPES: readonly unknown[] = ['button', 'submit', 'reset'];

/** Attributes whose value a reader sees because of what the element is. */
function shownProperties({ tagName, properties }: Element): readonly string[] {
  if (tagName === 'meta') {
    const names = [properties.name, properties.property].flat();
    return names.some((name) => typeof name === 'string' && SHOWN_META.test(name.toLowerCase())) ? ['content'] : [];
  }
  return tagName === 'input' && BUTTON_TYPES.includes(properties.type) ? ['value'] : [];
}

function blockKind(tag: string, place: Place): BlockKind {
  if (HEADING.test(tag) || tag === 'title') return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  if (tag === 'td' || tag === 'th' || tag === 'caption') return 'table-cell';
  return BLOCK.has(tag) && tag !== 'p' && tag !== 'div' ? 'paragraph' : place.kind;
}

function visitImage(node: Element, walk: Walk): void {
  const alt = attribute(node, 'alt');
  const src = attribute(node, 'src');
  const fill = (to: PieceSink) => {
    if (alt !== undefined) writeAttribute(alt, walk, to);
  };
  const target = src === undefined ? rangeOf(node) : valueSpan(walk, src);
  const isDecorative = node.properties.alt === '' || attribute(node, 'role')?.text === 'presentation';
  walk.sink.image(src?.text ?? '', alt?.text ?? '', fill, mapSpan(walk, target), isDecorative);
}

const DRAWN_WORDS = new Set(['title', 'desc', 'text']);

/** The words of a drawing stand behind the block that it is in: a sentence goes on behind an icon. */
function visitDrawing(node: Element, walk: Walk): void {
  for (const child of node.children) {
    if (child.type !== 'element' || HIDDEN.has(child.tagName)) continue;
    if (!DRAWN_WORDS.has(child.tagName)) visitDrawing(child, walk);
    else
      walk.sink.afterBlock('title', (to) => {
        writeWords(child, walk, mapped(to, walk.map));
      });
  }
}

function writeWords(node: Element, walk: Walk, to: PieceSink): void {
  for (const child of node.children) {
    if (child.type === 'element') writeWords(child, walk, to);
    else if (child.type === 'text')
      align(child.value, walk.html, rangeOf(child), to, { markdown: false, lineBreak: ' ' });
  }
}

function labelText(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? elementLabel(child) : ''))
    .join('');
}

function elementLabel(node: Element): string {
  return node.tagName === 'img' ? (attribute(node, 'alt')?.text ?? '') : labelText(node);
}

interface Attribute extends Span {
  readonly text: string;
}

interface VerboseData {
  readonly position?: {
    readonly properties?: Readonly<
      Record<string, { start: { offset?: number }; end: { offset?: number } } | undefined>
    >;
  };
}

/** An attribute with the range of `name="value"` in the HTML. */
function attribute(node: Element, name: string): Attribute | undefined {
  const value = node.properties[name];
  if (typeof value !== 'string' || value === '') return undefined;
  const position = (node.data as VerboseData | undefined)?.position?.properties?.[name];
  const whole = rangeOf(node);
  return { text: value, start: position?.start.offset ?? whole.start, end: position?.end.offset ?? whole.end };
}

/** The range of the value alone, without name and quotation marks. */
function valueSpan(walk: Walk, value: Attribute): Span {
  const at = walk.html.indexOf(value.text, walk.html.indexOf('=', value.start) + 1);
  const end = at + value.text.length;
  return at >= value.start && end <= value.end ? { start: at, end } : value;
}

function mapSpan(walk: Walk, span: Span): Span {
  return { start: walk.map(span.start), end: walk.map(span.end) };
}

function writeAttribute(value: Attribute, walk: Walk, to: PieceSink): void {
  const equals = walk.html.indexOf('=', value.start) + 1;
  align(value.text, walk.html, { start: equals, end: value.end }, mapped(to, walk.map), {
    markdown: false,
    lineBreak: ' ',
  });
}
