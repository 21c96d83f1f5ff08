import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

type Kind = 'vague' | 'address' | 'words';

export interface LinkTextHit extends Hit {
  readonly kind: Kind;
}

/** Labels that say nothing when they are read out alone. */
const VAGUE =
  /^(?:please )?(?:(?:click|press|tap|go|see|look) )?(?:here|this|this (?:link|page|site|website|one|article|post)|the link|link)(?: (?:for more|to (?:read|find out|learn|see) more|now))?$|^(?:click|tap|press)(?: me| now| to (?:open|continue|view))?$|^(?:read|find out|learn|see|view|discover|know|get)? ?more(?: (?:info|information|details|here|about (?:it|this)))?$|^(?:continue(?: reading)?|details?|info(?:rmation)?|website|web ?page|download|pdf|document|url)$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** An address that a listener can still take in. */
const LONGEST_ADDRESS = 40;
const CLICK_HERE = /\b(?:click|press|tap) (?:here|on this link|this link|the link (?:here|below))\b/gi;

/** Links whose words do not tell where they lead, and posts that say "click here". */
export const poorLinkTexts = perDocument((document: Document): readonly LinkTextHit[] => {
  const hits: LinkTextHit[] = [];
  const add = (kind: Kind, start: number, end: number, confidence: Hit['confidence'], evidence: string) => {
    if (hits.every((hit) => hit.end <= start || end <= hit.start))
      hits.push({ kind, start, end, confidence, evidence: [evidence] });
  };
  for (const { kind, label, labelSpan, url } of document.links) {
    const text = label
      .replace(/\s+/gu, ' ')
      .replace(/[\s.…!>»→]+$/u, '')
      .trim();
    if (kind !== 'link' || labelSpan.start === labelSpan.end) continue;
    if (VAGUE.test(text))
      add('vague', labelSpan.start, labelSpan.end, 'high', 'the words of the link say nothing alone');
    else if (ADDRESS.test(text) && text.length > LONGEST_ADDRESS && url !== '')
      add('address', labelSpan.start, labelSpan.end, 'medium', 'the words of the link are a long address');
  }
  for (const { index, 0: words } of document.prose.text.matchAll(CLICK_HERE)) {
    const quoted = document.tokens.some(({ start, end, quoted: within }) => within && start <= index && index < end);
    if (!quoted)
      add('words', index, index + words.length, 'high', 'it tells how to use a mouse, not where the link leads');
  }
  return hits.sort((a, b) => a.start - b.start);
});
