import type { Cue } from './cue.ts';

/** Questions that want no answer, and those that do. */
export const QUESTIONS: readonly Cue[] = [
  {
    name: 'a rhetorical question',
    weight: 10,
    cap: 12,
    needs: '?',
    phrases: [
      "why (?!do we (?:ask|need|collect|charge|use|want|hold|keep|check)|(?:should|do|must) i (?:need |have to )?(?:register|apply|vote|have|get|recycle|join|sign up))(?:is|are|was|were|do|does|did|can|could|can't|don't|doesn't|isn't|aren't|won't|would|should|shouldn't) (?:it|they|we|he|she|you|these|those|this|that|the|some|people|so|no|not|anyone|any|our|women|men|everyone|i)\\b[^?\\0]{0,160}\\?",
      "how (?:is|are|was|were|do|does|did|can|could|can't|would|should) (?:it|they|he|she|these|those|this|that|some|people|anyone|any|women|men|everyone|i|we (?:let|allow|trust|expect|justify|accept|believe|tolerate|afford|ever|still|claim|call))\\b[^?\\0]{0,160}\\?",
      "(?:who|what) (?:needs|cares|knew|gives|on earth|the hell|kind of|sort of|right (?:do|does|has)|happened to|is wrong|'s wrong|next|else|would|could|have they|has he|has she|does it take|about the|is left|'s left|is the point|'s the point|are we (?:paying|waiting)|use is)[^?\\0]{0,160}\\?",
      "(?:isn't|aren't|wasn't|don't|doesn't|didn't|won't|wouldn't|shouldn't|can't|haven't|hasn't) (?:it|that|this|they|we|you|he|she|there|the)\\b[^?\\0]{0,160}\\?",
      '(?!do you want|have you)(?:do|does|did|are|is|can|could|would|should|will|have|has) (?:you|they|we|he|she|anyone|anybody|people|these|those|it|that|this)(?: (?:really|even|ever|honestly|seriously|still|not|just|actually|want|people|think|believe))[^?\\0]{0,160}\\?',
      '(?:really|seriously|right|agree|remember|coincidence|see the|anyone|funny|no|why|so|what|hypocrisy|wonder why)\\?',
      '\\?[?!]+',
    ],
  },
  {
    name: 'a rhetorical question',
    weight: 10,
    cap: 12,
    phrases: [
      'how (?:dare|(?:many|much) more (?!(?:\\w+ ){0,3}(?:are|is) (?:left|there|available|needed))|long (?:will|must|can|before)|come|about we|on earth)',
      "(?:since when|where is the|where are the|where's the|where was|what about|(?<=\\0)so (?:what|why|how|if|when|you|now|it|they)|so what|if not (?:now|us)|can (?:you|we) (?:imagine|trust|afford))",
    ],
  },
  {
    name: 'a question put to the world',
    needs: '?',
    weight: 4,
    cap: 4,
    register: 'talk',
    phrases: ['[^?\\0]{12,200}\\?(?=[ \\0]|$)'],
  },
  {
    name: 'a question to the reader',
    needs: '?',
    weight: -8,
    cap: 8,
    register: 'talk',
    phrases: [
      "(?:(?:what|how|when|where|which) (?:\\w+ )?(?:do|did|would|are|have) you(?! (?:expect|explain|justify|call|people|really|think you))|do you (?:have|know|need|live|use|work|own|care for|run|drive|cycle)|have you (?:got|ever|signed|seen|been|had|heard|tried)|are you (?:an?|ready|looking|planning|over|aged|interested|able|on)|would you like|what(?:'s| is) your|(?<=\\0|^)(?:need|want|looking for|interested in|thinking of|thinking about|love|fancy|worried about|struggling) [a-z])[^?\\0]{0,120}\\?",
    ],
  },
];
