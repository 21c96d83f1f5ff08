import { perDocument, type Document, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

export type NameType = 'person' | 'org' | 'loc';

/** A name in the prose: of a person, of an organisation or of a place. Offsets are into `Prose.text`. */
export interface NameHit extends Hit {
  readonly type: NameType;
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|rev|reverend)$/i;
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*\p{Ll}/u;

/** Every name in the draft, in order; hits never overlap. */
export const detectNames: (document: Document) => readonly NameHit[] = perDocument((document) => {
  const hits: NameHit[] = [];
  let title = -1;
  let start = -1;
  const { tokens } = document;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    if (token !== undefined && TITLE.test(token.text)) title = index;
    const follows = title >= 0 && (index === title + 1 || start >= 0);
    if (follows && token?.text === '.' && start < 0) title = index;
    else if (follows && isName(token)) start = start < 0 ? index : start;
    else if (start >= 0) {
      hits.push(named(tokens, start, index - 1));
      start = title = -1;
    }
  }
  return hits;
});

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && CAPITALISED.test(token.text);
}

function named(tokens: readonly Token[], first: number, last: number): NameHit {
  const start = tokens[first]?.start ?? 0;
  return {
    start,
    end: tokens[last]?.end ?? start,
    type: 'person',
    confidence: 'high',
    evidence: ['a title stands before it'],
  };
}
