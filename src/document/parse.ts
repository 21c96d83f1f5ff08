import type { Document, Format, Meta } from '../core/document.ts';
import { makeDocument } from './make.ts';
import { projectPlainMarkdown } from './plain-markdown.ts';
import { ProseBuilder } from './prose-builder.ts';
import { projectText } from './text.ts';

export interface ParseOptions {
  readonly format: Format;
  /** What is known of the draft before it is read; front matter wins over it. */
  readonly meta?: Meta;
  /** Front-matter keys whose values a reader will see. */
  readonly proseKeys?: readonly string[];
}

export const NO_META: Meta = { data: {} };
const DEFAULT_PROSE_KEYS: readonly string[] = ['title', 'description', 'summary', 'excerpt'];

/** Deeper nesting than this is no draft but an accident or an attack; it is then read as plain text. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){100}|^[ \t]{200,}(?:[-+*]|\d{1,9}[.)])[ \t]/m;
const TOO_MANY_SIGNS = /([[\]*_`<!~])\1{1000}|(?:[[(*_`<!] ?){2000}|(?:!?\[[^\]\n]{0,20}\]\([^)\n[!]{0,20}){500}/;

const DEEPEST_HTML = 500;
/** Elements that stay open or close by themselves say nothing of depth. */
const TAG =
  /<(\/?)(?!(?:p|li|td|th|tr|dt|dd|option|thead|tbody|tfoot|colgroup|rt|rp|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z][a-z\d]*/gi;

/** True for elements within elements beyond all reason; the parser's work grows with the square of the depth. */
function isDeepHtml(source: string): boolean {
  let depth = 0;
  for (const [, slash] of source.matchAll(TAG)) {
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    if (depth > DEEPEST_HTML) return true;
  }
  return false;
}

/** Parses a draft. Parsers of marked-up formats are loaded when first needed; `problems` tells what could not be read. */
export async function parseDocument(source: string, options: ParseOptions): Promise<Document> {
  const meta = options.meta ?? NO_META;
  if (options.format === 'text') return parseText(source, meta);
  if (TOO_DEEP.test(source) || TOO_MANY_SIGNS.test(source)) return unreadable(source, options.format, meta);
  if (options.format === 'html' && isDeepHtml(source)) return unreadable(source, options.format, meta);
  try {
    return options.format === 'html'
      ? await parseHtml(source, meta)
      : await parseMarkdown(source, meta, options.proseKeys ?? DEFAULT_PROSE_KEYS);
  } catch (error) {
    // The parsers recurse: markup nested beyond the stack is the only way they fail.
    if (error instanceof RangeError) return unreadable(source, options.format, meta);
    throw error;
  }
}

/** Parses a plain-text draft, synchronously. */
export function parseText(source: string, meta: Meta = NO_META): Document {
  return makeDocument({ source, format: 'text', meta, prose: textProse(source).build() });
}

function textProse(source: string): ProseBuilder {
  const builder = new ProseBuilder();
  projectText(source, builder, { start: source.startsWith('\uFEFF') ? 1 : 0, end: source.length });
  return builder;
}

function unreadable(source: string, format: Format, meta: Meta): Document {
  // Tags are blanked out, not taken away: every other letter keeps its place.
  const text = format === 'html' ? source.replace(/<[/!a-z][^<>]{0,2000}>/gi, (tag) => ' '.repeat(tag.length)) : source;
  const problem = 'Its markup is nested too deep to read, so it was read as plain text. Check the file.';
  return makeDocument({ source, format: 'text', meta, prose: textProse(text).build(), problems: [problem] });
}

async function parseHtml(source: string, meta: Meta): Promise<Document> {
  const { projectHtml } = await import('./html.ts');
  const { builder, atoms, links, comments } = projectHtml(source);
  return makeDocument({ source, format: 'html', meta, prose: builder.build(), atoms, links, comments });
}

async function parseMarkdown(source: string, meta: Meta, proseKeys: readonly string[]): Promise<Document> {
  const plain = projectPlainMarkdown(source);
  if (plain !== undefined) {
    const { builder, links } = plain;
    return makeDocument({ source, format: 'markdown', meta, prose: builder.build(), links });
  }
  const { projectMarkdown } = await import('./markdown.ts');
  const { sink, frontMatter } = await projectMarkdown(source);
  const { builder, atoms, links, comments } = sink;
  if (frontMatter === undefined) {
    return makeDocument({ source, format: 'markdown', meta, prose: builder.build(), atoms, links, comments });
  }
  const { readFrontMatter } = await import('./front-matter.ts');
  const read = readFrontMatter(source, frontMatter, proseKeys, meta, builder);
  return makeDocument({
    source,
    format: 'markdown',
    meta: read.meta,
    prose: builder.build(),
    atoms,
    links,
    comments,
    frontMatterAt: read.at,
    problems: read.problems,
  });
}
