import type { Document } from '../../core/document.ts';
import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import type { AdvocacyHit } from './advocacy.ts';
import { advocacy } from './advocacy.ts';
import { WEIGHTS } from './features.ts';
import type { FirstPersonHit } from './first-person.ts';
import { firstPerson } from './first-person.ts';
import { holds } from './score.ts';

/** The first person, with low confidence where the words round it speak against a view. */
export const heldViews = perDocument((document: Document): readonly FirstPersonHit[] =>
  judged(document, firstPerson(document)),
);

/** Advocacy, with low confidence where the words round it speak against it. */
export const heldAdvocacy = perDocument((document: Document): readonly AdvocacyHit[] =>
  judged(document, advocacy(document)),
);

function judged<H extends Hit & { readonly kind: keyof typeof WEIGHTS }>(document: Document, hits: readonly H[]): H[] {
  return hits.map((hit) => {
    if (hit.confidence === 'low' || holds(document, hit, WEIGHTS[hit.kind])) return hit;
    return { ...hit, confidence: 'low', evidence: [...hit.evidence, 'the words round it inform rather than judge'] };
  });
}
