import type { Block, Document, Token } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';

/** A run of the post that is counted in one way. Offsets are into `Prose.text`. */
export interface Piece extends Span {
  readonly kind: 'text' | 'break' | 'link' | 'emoji' | 'handle';
  readonly text: string;
}

/** What a channel does not show as part of the post. */
const HIDDEN: ReadonlySet<Block['kind']> = new Set(['front-matter', 'alt', 'title']);

/**
 * The post as a channel counts it, in reading order: links, emoji and handles apart, the rest as plain text, and the
 * breaks between paragraphs (two characters) and list items (one).
 */
export function* piecesOf(document: Document): Generator<Piece> {
  const { prose } = document;
  const images = new Set(
    document.links.flatMap(({ kind, targetSpan }) => (kind === 'image' ? [targetSpan.start] : [])),
  );
  const tokens = special(document.tokens);
  let last: Block | undefined;
  let next = 0;
  for (const block of prose.blocks) {
    if (HIDDEN.has(block.kind) || (block.kind === 'link-target' && images.has(block.start))) continue;
    if (last !== undefined) yield { kind: 'break', start: last.end, end: last.end, text: breakBefore(block, last) };
    last = block;
    let from = block.start;
    for (; (tokens[next]?.start ?? Infinity) < block.end; next++) {
      const token = tokens[next];
      if (token === undefined || token.start < from) continue;
      if (token.start > from) yield textOf(prose.text, from, token.start);
      yield { kind: KINDS[token.kind] ?? 'text', start: token.start, end: token.end, text: token.text };
      from = token.end;
    }
    if (from < block.end) yield textOf(prose.text, from, block.end);
  }
}

const KINDS: Readonly<Partial<Record<Token['kind'], Piece['kind']>>> = {
  url: 'link',
  emoji: 'emoji',
  handle: 'handle',
};

function special(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => KINDS[kind] !== undefined);
}

function textOf(text: string, start: number, end: number): Piece {
  return { kind: 'text', start, end, text: text.slice(start, end) };
}

function breakBefore(block: Block, last: Block): string {
  const isTight = (block.kind === last.kind && last.kind !== 'paragraph') || block.kind === 'link-target';
  return isTight ? '\n' : '\n\n';
}
