import type { Block, BlockKind, Prose } from '../core/document.ts';
import type { Span } from '../core/span.ts';

/** Between two blocks of prose; no token and no pattern of a rule crosses it. */
const BLOCK_BREAK = '\n\n';

/** A run of prose and where it came from. When both lengths are equal, each unit maps to its own. */
interface Segment {
  readonly prose: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Gathers prose block by block, with the source range of every piece. */
export class ProseBuilder {
  private readonly pieces: string[] = [];
  private readonly segments: Segment[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  private blockStart = 0;

  /** Offset in the prose where the next piece will stand. */
  get offset(): number {
    return this.length;
  }

  /** True when nothing of the block at hand is written yet. */
  get atBlockStart(): boolean {
    return this.length === this.blockStart;
  }

  /** Adds text that stands in the source letter for letter from `source` on. */
  copy(text: string, source: number): void {
    this.add(text, source, text.length);
  }

  /** Adds text that the source spells otherwise in `[source, source + sourceLength)`: an entity, an escape, a soft break. */
  replace(text: string, source: number, sourceLength: number): void {
    this.add(text, source, sourceLength);
  }

  /** Ends the block; an empty one leaves no trace. Returns its span. */
  endBlock(kind: BlockKind, quoted: boolean): Span {
    const span = { start: this.blockStart, end: this.length };
    if (span.end > span.start) {
      this.blocks.push({ ...span, kind, quoted });
      this.pieces.push(BLOCK_BREAK);
      this.length += BLOCK_BREAK.length;
    }
    this.blockStart = this.length;
    return span;
  }

  build(): Prose {
    const { segments } = this;
    return { text: this.pieces.join(''), blocks: this.blocks, toSource: (span) => mapSpan(segments, span) };
  }

  private add(text: string, source: number, sourceLength: number): void {
    if (text === '') return;
    const last = this.segments.at(-1);
    const isCopy = text.length === sourceLength;
    if (
      isCopy &&
      last?.length === last?.sourceLength &&
      last !== undefined &&
      last.source + last.length === source &&
      last.prose + last.length === this.length
    ) {
      this.segments[this.segments.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.length + text.length,
      };
    } else {
      this.segments.push({ prose: this.length, length: text.length, source, sourceLength });
    }
    this.pieces.push(text);
    this.length += text.length;
  }
}

function mapSpan(segments: readonly Segment[], span: Span): Span {
  if (segments.length === 0) return { start: 0, end: 0 };
  const start = mapStart(segments, span.start);
  if (span.end <= span.start) return { start, end: start };
  return { start, end: Math.max(start, mapEnd(segments, span.end)) };
}

/** The last segment that begins at or before `offset`. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.prose ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function mapStart(segments: readonly Segment[], offset: number): number {
  const index = segmentAt(segments, offset);
  const segment = segments[index];
  if (segment === undefined) return 0;
  const within = offset - segment.prose;
  // In the break after a block: the next block's start.
  if (within >= segment.length) return segments[index + 1]?.source ?? segment.source + segment.sourceLength;
  return segment.length === segment.sourceLength ? segment.source + within : segment.source;
}

function mapEnd(segments: readonly Segment[], end: number): number {
  const segment = segments[segmentAt(segments, end - 1)];
  if (segment === undefined) return 0;
  const within = end - segment.prose;
  if (within >= segment.length || segment.length !== segment.sourceLength) return segment.source + segment.sourceLength;
  return segment.source + within;
}
