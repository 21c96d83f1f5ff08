import {
  type Document as YamlDocument,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Range,
  type YAMLMap,
} from 'yaml';

import { isDay } from '../core/day.ts';
import type { AuthorMode, Document, Meta } from '../core/document.ts';
import { didYouMean } from '../core/errors.ts';
import type { Span } from '../core/span.ts';
import { yamlFault } from '../core/yaml-fault.ts';
import { align } from './align.ts';
import type { ProseBuilder } from './prose-builder.ts';

export interface FrontMatter {
  readonly meta: Meta;
  readonly at: Document['frontMatterAt'];
  /** In plain words with their line: what could not be read or understood; the rest of the draft still is. */
  readonly problems: readonly string[];
}

const MODES: readonly string[] = ['individual', 'official'] satisfies AuthorMode[];

/**
 * Reads YAML front matter; writes the values of `proseKeys` to the prose, each a block of its own. Of YAML that breaks
 * off, the values before the fault are prose all the same.
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
  const before = source.slice(0, span.start).split('\n').length - 1;
  const [error] = yaml.errors;
  if (isMap(yaml.contents)) writeProse(source, span, yaml.contents, error?.pos[0], proseKeys, builder);
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      meta: known,
      at: nowhere,
      problems: [`Front matter is not valid YAML at line ${line + before}, column ${col}: ${yamlFault(error)}.`],
    };
  }
  if (!isMap(yaml.contents)) return { meta: known, at: nowhere, problems: [] };
  const data = toObject(yaml);
  if (data === undefined) {
    const problem = 'Front matter repeats itself without end through its aliases (*name).';
    return { meta: known, at: nowhere, problems: [problem] };
  }
  const lineOf = (key: string) => {
    const at = (yaml.get(key, true) as { range?: Range | null } | undefined)?.range?.[0] ?? 0;
    return lines.linePos(at).line + before;
  };
  return { meta: toMeta(data, known), at: placesIn(source, span, yaml), problems: problemsIn(data, lineOf) };
}

function nowhere(): undefined {
  return undefined;
}

function placesIn(source: string, span: Span, yaml: YamlDocument): Document['frontMatterAt'] {
  return (key, item) => {
    const pair = isMap(yaml.contents)
      ? yaml.contents.items.find((each) => isScalar(each.key) && each.key.value === key)
      : undefined;
    const list = pair?.value;
    const node = item === undefined || !isSeq(list) ? pair?.key : list.items[item];
    if (!isNode(node) || !node.range) return undefined;
    const start = span.start + node.range[0];
    const end = span.start + node.range[1];
    return { start, end: start + (/^[^\r\n]*/.exec(source.slice(start, end))?.[0] ?? '').trimEnd().length };
  };
}

/** Undefined when aliases of aliases would grow beyond what memory holds. */
function toObject(yaml: YamlDocument): Record<string, unknown> | undefined {
  try {
    return yaml.toJS() as Record<string, unknown>;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Other tools have keys of these names, too: a value is wrong only when it is nearly one of ours. */
function problemsIn(data: Readonly<Record<string, unknown>>, lineOf: (key: string) => number): string[] {
  const { mode, scheduled } = data;
  const problems: string[] = [];
  if (typeof mode === 'string' && !MODES.includes(mode)) {
    const nearest = didYouMean(mode, MODES);
    if (nearest !== '')
      problems.push(`Front matter has an unknown mode "${mode}" at line ${lineOf('mode')}.${nearest}`);
  }
  if (typeof scheduled === 'string' && /^\d/.test(scheduled) && !isDay(scheduled.slice(0, 10))) {
    problems.push(
      `Front matter is scheduled for "${scheduled}" at line ${lineOf('scheduled')}, which is no day. Write YYYY-MM-DD.`,
    );
  }
  return problems;
}

function writeProse(
  source: string,
  span: Span,
  map: YAMLMap,
  faultAt: number | undefined,
  proseKeys: readonly string[],
  builder: ProseBuilder,
): void {
  for (const pair of map.items) {
    const { key, value } = pair;
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') continue;
    if (!proseKeys.includes(String(key.value)) || value.range === null || value.range === undefined) continue;
    const [start, end] = value.range;
    if (faultAt !== undefined && end >= faultAt) continue;
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
  const scheduled = dayIn(data['scheduled']) ?? known.scheduled;
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(department === undefined ? {} : { department }),
    ...(mode === undefined ? {} : { mode }),
    ...(scheduled === undefined ? {} : { scheduled }),
    data: { ...known.data, ...data },
  };
}

function isMode(value: unknown): value is AuthorMode {
  return typeof value === 'string' && MODES.includes(value);
}

function asText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A day, or a day and a time; what cannot be one does not count. */
function dayIn(value: unknown): string | undefined {
  const text = asText(value);
  return text !== undefined && isDay(text.slice(0, 10)) ? text : undefined;
}
