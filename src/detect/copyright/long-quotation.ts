import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

/** A quotation, with how many words it has. */
export interface QuotationHit extends Hit {
  readonly words: number;
}

/** How far from a quotation its author or source may be named, in UTF-16 code units. */
const REACH = 160;
const NAMED =
  /\b(?:said|says|saying|wrote|writes|written|told|tells|according to|quot(?:e|es|ed|ing)|stat(?:es|ed|ing)|comment(?:s|ed|ing)|added|adds|explain(?:s|ed)|announc(?:es|ed)|reads|shared|argu(?:es|ed|ing)|notes?|noted|asks?|asked|explaining|warn(?:s|ed)|replied|recall(?:s|ed)|describ(?:es|ed)|author|source|extract from|in (?:his|her|their|its) (?:own )?(?:speech|letter|statement|words|report|book|article)|under (?:section|article))\b|https?:|www\.|\b(?:minister|dr|mrs?|ms|sir|lady|captain|councillor|president|chief)\b\.?/i;
/** "– Jane Doe", "by @jane", or a dash that a name in the next block follows. */
const SIGNED = /(?:[—–-]|\bby|\bfrom)\s?(?=[\p{Lu}@[]|\s*$)/u;

/** The last line of a block quote may name the author. */
const ENDS_SIGNED = /[—–-] ?\p{Lu}[^.!?]{1,60}$/u;

/** Quotations in marks or in a block of their own beside which no author or source is named. */
export const unattributedQuotations = perDocument((document: Document): readonly QuotationHit[] => {
  const hits: QuotationHit[] = [];
  let run: Token[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    const words = run.filter(({ kind }) => kind === 'word').length;
    if (first !== undefined && last !== undefined && !isAttributed(document, first.start, last.end)) {
      const evidence = [`a quotation of ${words} words, with neither author nor source beside it`];
      hits.push({ start: first.start, end: last.end, words, confidence: 'medium', evidence });
    }
    run = [];
  };
  for (const token of document.tokens) {
    if (token.quoted && token.kind !== 'code') run.push(token);
    else if (run.length > 0) close();
  }
  if (run.length > 0) close();
  return hits;
});

/** A quotation in its marks, within a block quote. */
const MARKED = /“[^“”]{1,2000}”|"[^"]{1,2000}"/g;

/** True for a block quote that holds the quotation in marks, and beside it who said so. */
function namesItsAuthor(quotation: string): boolean {
  const outside = quotation.replace(MARKED, ' ');
  return outside !== quotation && NAMED.test(outside);
}

function isAttributed({ prose: { text } }: Document, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const quotation = text.slice(start, end);
  return (
    NAMED.test(before + after) ||
    SIGNED.test(after) ||
    SIGNED.test(before) ||
    ENDS_SIGNED.test(quotation) ||
    namesItsAuthor(quotation)
  );
}
