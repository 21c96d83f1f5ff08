import type { Span } from './span.ts';

export type Format = 'text' | 'markdown' | 'html';

export type BlockKind =
  'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'alt' | 'title' | 'code' | 'link-target' | 'front-matter';

/** One block of prose. Offsets are into `Prose.text`; blocks never run together. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** True inside a block quote. */
  readonly quoted: boolean;
}

/** The text a reader will see, in reading order, with a way back to the source. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Maps a range of `text` to the smallest range of `Document.source` that shows it. */
  toSource(span: Span): Span;
}

export type TokenKind = 'word' | 'number' | 'url' | 'email' | 'handle' | 'hashtag' | 'emoji' | 'code' | 'punctuation';

/** True for what is no wording of anybody's: a link, an address, code. */
export function isUnread({ kind }: { readonly kind: TokenKind }): boolean {
  return kind === 'url' || kind === 'email' || kind === 'code';
}

/** A token of the prose; offsets are into `Prose.text`. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** True inside quotation marks or a block quote. */
  readonly quoted: boolean;
  readonly block: Block;
}

/** A sentence of the prose; `tokens` are all its tokens, in order. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly block: Block;
}

/** A link or an image; spans are into `Prose.text`. */
export interface Link {
  readonly kind: 'link' | 'image';
  readonly url: string;
  /** The words a reader clicks, or the alternative text of an image; empty when there are none. */
  readonly label: string;
  readonly labelSpan: Span;
  /** Where the address itself stands (a block of kind `link-target`). */
  readonly targetSpan: Span;
  /** True for an image that its author marked as saying nothing: `alt=""` in HTML. */
  readonly isDecorative?: boolean;
}

/** A comment of the source format, for waivers; the span is into `Document.source`. */
export interface Comment extends Span {
  readonly text: string;
}

export type AuthorMode = 'individual' | 'official';

/** What the draft says of itself, in front matter or in the columns of a calendar. */
export interface Meta {
  readonly channel?: string;
  readonly department?: string;
  readonly mode?: AuthorMode;
  /** ISO 8601 date or date-time. */
  readonly scheduled?: string;
  /** Every other front-matter value, as parsed. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A parsed draft. Immutable. */
export interface Document {
  readonly source: string;
  readonly format: Format;
  readonly meta: Meta;
  readonly prose: Prose;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  /**
   * Where in `source` a key of the front matter stands, or an item of the list behind it; nothing where there is none.
   * The span ends with its line.
   */
  readonly frontMatterAt: (key: string, item?: number) => Span | undefined;
  /** In plain words: what of the draft could not be read. */
  readonly problems: readonly string[];
  /** What was worked out of it; see `perDocument`. It hangs on the document itself, so that both go at once. */
  readonly known: Map<object, unknown>;
}

/** Runs `compute` once for each document and keeps the result as long as the document lives. */
export function perDocument<T>(compute: (document: Document) => T): (document: Document) => T {
  return (document) => {
    const { known } = document;
    // Only what `compute` gave is kept under it.
    const kept = known.get(compute) as T | undefined;
    if (kept !== undefined || known.has(compute)) return kept as T;
    const value = compute(document);
    known.set(compute, value);
    return value;
  };
}
