import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';

import type { AuthorMode, Meta } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { align } from './align.ts';
import type { ProseBuilder } from './prose-builder.ts';

export interface FrontMatter {
  readonly meta: Meta;
  /** In plain words with its line, when the YAML cannot be read; the rest of the draft still is. */
  readonly problem?: string;
}

/**
 * Reads YAML front matter; writes the values of `proseKeys` to the prose, each a block of its own.
 * @param span the YAML in `source`, without its fences
 */
export function readFrontMatter(
  source: string,
  span: Span,
  proseKeys: readonly string[],
  known: Meta,
  builder: ProseBuilder,
): FrontMatter {
  const lines = new LineCounter();
  const yaml = parseDocument(source.slice(span.start, span.end), { lineCounter: lines, prettyErrors: false });
  const error = yaml.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    const before = source.slice(0, span.start).split('\n').length - 1;
    const reason = error.message.split('\n')[0] ?? '';
    return {
      meta: known,
      problem: `Front matter is not valid YAML at line ${line + before}, column ${col}: ${reason}`,
    };
  }
  if (!isMap(yaml.contents)) return { meta: known };
  writeProse(source, span, yaml.contents, proseKeys, builder);
  return { meta: toMeta(yaml.toJS() as Record<string, unknown>, known) };
}

function writeProse(
  source: string,
  span: Span,
  map: YAMLMap,
  proseKeys: readonly string[],
  builder: ProseBuilder,
): void {
  for (const pair of map.items) {
    const { key, value } = pair;
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue;
    if (!proseKeys.includes(String(key.value)) || value.range === null || value.range === undefined) continue;
    const [start, end] = value.range;
    align(value.value, source, { start: span.start + start, end: span.start + end }, builder, {
      markdown: true,
      lineBreak: ' ',
    });
    builder.endBlock('front-matter', false);
  }
}

function toMeta(data: Record<string, unknown>, known: Meta): Meta {
  const mode = isMode(data['mode']) ? data['mode'] : known.mode;
  const channel = asText(data['channel']) ?? known.channel;
  const department = asText(data['department']) ?? known.department;
  const scheduled = asText(data['scheduled']) ?? known.scheduled;
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(department === undefined ? {} : { department }),
    ...(mode === undefined ? {} : { mode }),
    ...(scheduled === undefined ? {} : { scheduled }),
    data: { ...known.data, ...data },
  };
}

function isMode(value: unknown): value is AuthorMode {
  return value === 'individual' || value === 'official';
}

function asText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
