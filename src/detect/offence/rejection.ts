import { saidIn } from './said.ts';
import type { Word } from './words.ts';

const REJECTION =
  /^(?:(?:this|that|it|these|those|such (?:words|names|comments|messages)|none of (?:this|that|it)) (?:'s|is|was|are|were) (?:(?:not|n't|never|a|an|all|also|simply|plain|domestic|emotional|verbal|sexual|financial|form|kind|of) )*(?:abuse|abusive|coerci(?:ve|on)|controlling|bullying|harassment|discrimination|(?:hate )?crimes?|hate speech|(?:un)?acceptable|intolerable|racist|sexist|ok|okay|love|banter|funny|a joke)\b|(?:this|that|it|these|those|such \w+|the abuse) (?:must|has|have|needs?|will) (?:to )?(?:stop|end|not be (?:tolerated|accepted))|(?:please )?be kind\b|enough is enough|we (?:do|will|wo|shall|can) ?(?:not|n't) (?:tolerate|accept|put up)|nobody (?:should|deserves)|no one (?:should|deserves))/;

/** Words of the sentence that are read for what it says of the one before. */
const REACH = 8;

/** True for a sentence that speaks against what the one before it says: `That is abuse.` */
export function isRejection(words: readonly Word[]): boolean {
  return REJECTION.test(saidIn(words, 0, REACH));
}
