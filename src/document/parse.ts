import type { Document, Format, Meta } from '../core/document.ts';
import { makeDocument } from './make.ts';
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
export const DEFAULT_PROSE_KEYS: readonly string[] = ['title', 'description', 'summary', 'excerpt'];

/**
 * Parses a draft. Parsers of marked-up formats are loaded when first needed.
 * @throws UserError when the front matter is not valid YAML
 */
export async function parseDocument(source: string, options: ParseOptions): Promise<Document> {
  if (options.format === 'text') return parseText(source, options.meta);
  throw new Error(`no parser for ${options.format}`);
}

/** Parses a plain-text draft, synchronously. */
export function parseText(source: string, meta: Meta = NO_META): Document {
  const builder = new ProseBuilder();
  projectText(source, builder, { start: source.startsWith('\uFEFF') ? 1 : 0, end: source.length });
  return makeDocument({ source, format: 'text', meta, prose: builder.build() });
}
