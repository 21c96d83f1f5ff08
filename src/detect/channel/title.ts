import type { Document } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

/** A title that is too long; `length` in characters of Unicode. */
export interface LongTitle extends Hit {
  readonly length: number;
}

/** The title that the front matter or the column `title` names, when it is longer than `most`; it stands where the prose shows it. */
export function longTitle({ meta, prose }: Document, most: number): LongTitle | undefined {
  const title = Object.entries(meta.data).find(([key]) => key.toLowerCase() === 'title')?.[1];
  if (typeof title !== 'string') return undefined;
  const signs = Array.from(title.trim());
  if (signs.length <= most) return undefined;
  const block = prose.blocks.find(
    ({ kind, start, end }) => kind === 'front-matter' && prose.text.slice(start, end) === title.trim(),
  );
  const over = signs.slice(0, most).join('').length;
  const place =
    block === undefined
      ? { start: 0, end: 0, source: { start: 0, end: 0 } }
      : { start: block.start + over, end: block.end };
  return { ...place, length: signs.length, confidence: 'high', evidence: [`the title has ${signs.length} characters`] };
}
