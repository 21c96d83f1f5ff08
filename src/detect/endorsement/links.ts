import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { type Target, targetOf } from './hosts.ts';

/** A link to another place, as it stands in the prose or behind its words. */
export interface LinkHit extends Hit, Target {}

/** Links of a draft, each place once. Pictures, paths within the same site and mail addresses are none. */
export const outwardLinks = perDocument((document: Document): readonly LinkHit[] => {
  const pictures = new Set(
    document.links.filter(({ kind }) => kind === 'image').map(({ targetSpan }) => targetSpan.start),
  );
  const hits = new Map<string, LinkHit>();
  for (const { kind, text, start, end, block } of document.tokens) {
    if (kind !== 'url' || pictures.has(start)) continue;
    if (block.kind === 'link-target' && !/^(?:https?:)?\/\//i.test(text)) continue;
    const target = targetOf(text);
    if (target === undefined || hits.has(target.host + target.path)) continue;
    hits.set(target.host + target.path, { ...target, start, end, confidence: 'high', evidence: ['a link'] });
  }
  return [...hits.values()];
});
