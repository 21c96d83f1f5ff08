import type { Mask } from '../core/rule.ts';
import { firstNotBefore } from '../core/sorted.ts';
import type { Span } from '../core/span.ts';

const DOTS = '••••';

/** What is shown in place of a sensitive value. Never longer than it need be to tell two values apart. */
export function maskValue(value: string, mask: Mask): string {
  switch (mask) {
    case 'hidden':
      return DOTS;
    case 'length':
      return `[${value.length} characters]`;
    case 'last-four':
      return lastFour(value);
    case 'email':
      return maskEmail(value);
    case 'initials':
      return initials(value);
  }
}

function lastFour(value: string): string {
  const signs = value.replace(/[^\p{L}\p{N}]/gu, '');
  return signs.length >= 8 ? `${DOTS} ${signs.slice(-4)}` : DOTS;
}

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  if (at < 1) return DOTS;
  return `${firstLetter(value.replace(/^mailto:/i, ''))}•••${value.slice(at)}`;
}

function initials(value: string): string {
  const words = value.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.length === 0 ? DOTS : words.map((word) => `${firstLetter(word)}.`).join(' ');
}

function firstLetter(text: string): string {
  return /^./u.exec(text)?.[0] ?? '';
}

/** A range of the source that no report may show, and how it is shown instead. */
export interface MaskedSpan extends Span {
  readonly mask: Mask;
}

/** A range of the source that is masked; where its mask stands in the masked text, and how long that is. */
interface Cut extends Span {
  readonly at: number;
  readonly length: number;
}

/** A source with its sensitive ranges masked. */
export class MaskedText {
  readonly text: string;
  private readonly cuts: Cut[] = [];

  constructor(source: string, spans: readonly MaskedSpan[]) {
    let text = '';
    let from = 0;
    for (const span of joinOverlapping(spans)) {
      text += source.slice(from, span.start);
      const shown = maskValue(source.slice(span.start, span.end), span.mask);
      this.cuts.push({ start: span.start, end: span.end, at: text.length, length: shown.length });
      text += shown;
      from = span.end;
    }
    this.text = text + source.slice(from);
  }

  /** Maps a range of the source to the masked text; a range that ends inside a mask takes all of it. */
  map(span: Span): Span {
    return { start: this.mapOffset(span.start, false), end: this.mapOffset(span.end, true) };
  }

  private mapOffset(offset: number, isEnd: boolean): number {
    const last = this.cuts[firstNotBefore(this.cuts, ({ start }) => start < offset) - 1];
    if (last === undefined) return offset;
    if (last.end > offset) return isEnd ? last.at + last.length : last.at;
    return offset + last.at + last.length - last.end;
  }
}

/** Spans in order; those that overlap become one, hidden unless they agree how to be shown. */
function joinOverlapping(spans: readonly MaskedSpan[]): MaskedSpan[] {
  const joined: MaskedSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) {
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end),
        mask: last.mask === span.mask ? last.mask : 'hidden',
      };
    } else if (span.end > span.start) {
      joined.push(span);
    }
  }
  return joined;
}

/** Takes sensitive values out of a sentence of a finding, should a rule have put one there. */
export function scrubber(source: string, spans: readonly MaskedSpan[]): (text: string) => string {
  const shown = new Map<string, string>();
  for (const span of spans) {
    const value = source.slice(span.start, span.end);
    if (value.length >= 3) shown.set(value.toLowerCase(), maskValue(value, span.mask));
    if (span.mask !== 'initials') continue;
    for (const word of value.match(/\p{Lu}\p{L}{2,}/gu) ?? []) shown.set(word.toLowerCase(), `${firstLetter(word)}.`);
  }
  if (shown.size === 0) return (text) => text;
  const longestFirst = [...shown.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  const folded = longestFirst.map(fold);
  // Findings of one draft say much the same.
  const scrubbed = new Map<string, string>();
  return (text) => {
    const known = scrubbed.get(text);
    if (known !== undefined) return known;
    const plain = fold(text);
    const clean = folded.some((value) => plain.includes(value))
      ? text.replace(pattern, (value) => shown.get(value.toLowerCase()) ?? DOTS)
      : text;
    scrubbed.set(text, clean);
    return clean;
  };
}

/** Brings letters that a pattern without case takes for the same to one: `ſ` and `s`, every sigma. */
function fold(text: string): string {
  return text.toLowerCase().toUpperCase();
}
