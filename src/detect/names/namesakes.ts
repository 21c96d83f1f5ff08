import type { Document } from '../../core/document.ts';
import { contains, type Span } from '../../core/span.ts';
import { manxTokens } from '../spelling/manx.ts';
import { isManxPlace } from './manx-places.ts';

/** What the weather services give people's names to. */
const STORM = /^(?:Storm|Hurricane|Cyclone|Typhoon)\s/;
const AFTER_STORM = /\b(?:Storm|Hurricane|Cyclone|Typhoon)\s$/;

/** A bill before parliament: its title stands before it. */
const LAW =
  /\b\p{Ll}+ (?!(?:Uncle|Cousin|Brother|Old|Young|Big|Little|Grandad|Prince|King|Sir|Mr|Captain|Constable|Coach) )(?:\p{Lu}[\p{L}'’-]{2,} (?:(?:and|of) )?){1,5}Bill$/u;

/** In UTF-16 code units. */
const LONGEST_TITLE = 60;

/** True for what has the form of a name and names nobody: a storm, a place of the Isle of Man, a bill before parliament, words of Manx. */
export function isNamesake(document: Document, span: Span): boolean {
  const { text } = document.prose;
  if (
    STORM.test(text.slice(span.start, span.end)) ||
    AFTER_STORM.test(text.slice(Math.max(0, span.start - 12), span.start))
  )
    return true;
  if (span.end - span.start === 4 && LAW.test(text.slice(Math.max(0, span.start - LONGEST_TITLE), span.end)))
    return true;
  if (isManxPlace(document, span)) return true;
  const manx = manxTokens(document);
  if (manx.size === 0) return false;
  const words = document.tokens.filter((token) => contains(span, token) && token.kind === 'word');
  return words.length > 0 && words.every((token) => manx.has(token));
}
