import type { Document, Token } from '../core/document.ts';
import type { Hit } from '../core/hit.ts';
import type { Situation } from '../core/rule.ts';

/** What a custom rule found, with what its message may be filled with. */
export interface Found extends Omit<Hit, 'confidence'> {
  readonly data?: Readonly<Record<string, string | number>>;
}

export interface Finder {
  /** Loads what `find` needs; called first. */
  readonly prepare?: (document: Document) => Promise<void> | undefined;
  find(document: Document, situation: Situation): Iterable<Found>;
}

/** The first word of a draft, where a finding about the whole draft is told. */
export function firstWord(document: Document): Token | undefined {
  return document.tokens.find(({ kind }) => kind === 'word') ?? document.tokens[0];
}
