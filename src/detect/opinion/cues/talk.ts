import type { Cue } from './cue.ts';

/** What posts in the tone of talk are about when they argue; notices in that tone hold some of it too. */
export const TALK: readonly Cue[] = [
  {
    name: 'a duty put on others',
    weight: 6,
    cap: 9,
    register: 'talk',
    phrases: [
      "(?:you|they|he|she|it|people|women|men|everyone|everybody|nobody|no one|we|americans|parents|who|someone|somebody) (?:\\w+ )?(?:should|shouldn't|must|mustn't|need to|needs to|have to|has to|ought to|had better|better|can't|cannot|deserves?|won't|will never|would|could never)",
      '(?:stop|quit|start|keep|leave|let|imagine|remember|think|look|read|see|ask|tell|wake|watch|believe|support|trust|pray|love|respect|defund|repeal|vote|say|join|help|fight|protect|defend|thank|show|listen|learn|give|get) (?:\\w+ing|your|our|the|that|this|these|it|me|us|them|him|her|women|men|what|how|about|up|out|why|god|in|for)',
    ],
  },
  {
    name: 'talking to an opponent',
    weight: 4,
    cap: 8,
    register: 'talk',
    phrases: [
      "(?:you|your|you're|you've|you'll|yourself|u|ur)",
      "(?:they|them|their|they're|he|she|his|her|him|these|those|someone|people|men|women)",
    ],
  },
  {
    name: 'people spoken of as a kind',
    weight: 5,
    cap: 10,
    register: 'talk',
    phrases: [
      "(?:women|men|girls|boys|woman|man|guys|dudes|females?|males?|mothers|fathers|people|folks|humans?|humanity|mankind|society|society's|humankind|this world|our world|this country|our country|our nation|the rich|the poor|politicians?|believers|sheep|citizens|taxpayers|kids these days|nobody|everybody|everyone)",
    ],
  },
  {
    name: 'right and wrong in general',
    weight: 5,
    cap: 10,
    register: 'talk',
    phrases: [
      '(?:rights?|wrongs?|truths?|true|false|lies?|freedoms?|choices?|choose|power|respect|equal\\w*|morals?|morality|laws?|belief|beliefs|believe|faith|science|proof|prove|proves|evidence|facts?|logic|reality|history|nature|future|generations?|planet|responsib\\w+|deserve\\w*|worth|matters|innocent|guilty|blame|fault|proud|afraid|fear|hate|love|hope|dream|dreams|war|wars|peace|murder\\w*|kill|kills|killing|slavery|slaves?|victims?|enem(?:y|ies)|destroy\\w*|ruin\\w*|real|fake|honest\\w*|trust|betray\\w*|stand|fight|win|lose|wins|loses|lost|progress|change|better|best|worse|worst)',
    ],
  },
];
