import type { BlockKind, Comment, Link } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import type { PieceSink } from './align.ts';
import { ProseBuilder } from './prose-builder.ts';
import type { Atom } from './tokens.ts';

interface PendingBlock {
  readonly kind: BlockKind;
  readonly fill: (sink: PieceSink) => void;
  readonly done?: (span: Span) => void;
}

/**
 * What a projection of a marked-up format writes to: the prose, and beside it atoms, links and comments.
 * Titles, alternative texts and link targets of a block follow it as blocks of their own, so that the sentence they
 * stand in is not cut.
 */
export class ProseSink {
  readonly builder = new ProseBuilder();
  readonly atoms: Atom[] = [];
  readonly links: Link[] = [];
  readonly comments: Comment[] = [];
  private pending: PendingBlock[] = [];

  /** Ends the block at hand and writes the blocks that waited for its end. */
  endBlock(kind: BlockKind, quoted: boolean): void {
    this.builder.endBlock(kind, quoted);
    const waiting = this.pending;
    this.pending = [];
    for (const block of waiting) {
      block.fill(this.builder);
      const span = this.builder.endBlock(block.kind, quoted);
      block.done?.(span);
    }
  }

  /** Writes a block of its own once the block at hand has ended. */
  afterBlock(kind: BlockKind, fill: (sink: PieceSink) => void, done?: (span: Span) => void): void {
    this.pending.push(done === undefined ? { kind, fill } : { kind, fill, done });
  }

  /** Notes a link whose label has just been written from `labelStart` on; its target follows the block. */
  link(url: string, labelStart: number, label: string, target: Span): void {
    const labelSpan = { start: labelStart, end: this.builder.offset };
    this.afterBlock(
      'link-target',
      (sink) => {
        writeTarget(sink, url, target);
      },
      (targetSpan) => {
        this.links.push({ kind: 'link', url, label, labelSpan, targetSpan });
      },
    );
  }

  /** Notes an image; its alternative text and its address follow the block. */
  image(url: string, label: string, fillLabel: (sink: PieceSink) => void, target: Span, isDecorative = false): void {
    let labelSpan: Span | undefined;
    this.afterBlock('alt', fillLabel, (span) => {
      labelSpan = span;
    });
    this.afterBlock(
      'link-target',
      (sink) => {
        writeTarget(sink, url, target);
      },
      (targetSpan) => {
        const decorative = isDecorative ? { isDecorative } : {};
        this.links.push({ kind: 'image', url, label, labelSpan: labelSpan ?? targetSpan, targetSpan, ...decorative });
      },
    );
  }
}

function writeTarget(sink: PieceSink, url: string, target: Span): void {
  if (url.length === target.end - target.start) sink.copy(url, target.start);
  else sink.replace(url, target.start, target.end - target.start);
}
