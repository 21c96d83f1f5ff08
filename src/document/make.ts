import type { Comment, Document, Format, Link, Meta, Prose, Sentence, Token } from '../core/document.ts';
import { splitSentences } from './sentences.ts';
import { type Atom, tokenise } from './tokens.ts';

export interface Parts {
  readonly source: string;
  readonly format: Format;
  readonly meta: Meta;
  readonly prose: Prose;
  readonly atoms?: readonly Atom[];
  readonly links?: readonly Link[];
  readonly comments?: readonly Comment[];
  readonly frontMatterAt?: Document['frontMatterAt'];
  readonly problems?: readonly string[];
}

/** Joins what a parser found into a Document; tokens and sentences are made when first asked for. */
export function makeDocument(parts: Parts): Document {
  let tokens: readonly Token[] | undefined;
  let sentences: readonly Sentence[] | undefined;
  return {
    source: parts.source,
    format: parts.format,
    meta: parts.meta,
    prose: parts.prose,
    links: parts.links ?? [],
    comments: parts.comments ?? [],
    frontMatterAt: parts.frontMatterAt ?? (() => undefined),
    problems: parts.problems ?? [],
    known: new Map(),
    get tokens() {
      return (tokens ??= tokenise(parts.prose, parts.atoms));
    },
    get sentences() {
      return (sentences ??= splitSentences(parts.prose.text, this.tokens));
    },
  };
}
