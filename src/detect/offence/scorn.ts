import { ALL, PEOPLE } from './group-words.ts';

const G = `<group> ${PEOPLE}`;

/** Contempt for a group by an image or a warning, as patterns; see `patterns`. */
export const SCORN: readonly string[] = [
  `[keep ?all your|our|my *2 daughters|kids|children|sons|women|girls|wife away|safe from ${ALL} <group>]`,
  `${G} [have|has *1 logic|brains|brain|mind|minds|intellect|intelligence|iq|morals|manners|hygiene|sense|attention|patience of ?a ?an toddler|child|goldfish|gnat|flea|turnip|donkey|mule|brick|plank|potato|hamster|chicken|sheep|cow|rock|stone|baby|schoolboy|five-year-old|animals|children|apes|monkey|animal|dog|pig]`,
  `${G} [live|lives|eat|eats|talk|think|reproduce|multiply|multiplies|fight|scream ?just like *1 pigs|animals|rats|dogs|savages|beasts|cockroaches|rabbits|vermin|apes|monkeys|cattle]`,
  `[every|each|any time i see|hear|smell|meet *2 <group>|hijab|burka|burqa|turban|niqab *1 i|it *2 ill|sick|angry|nauseous|disgusted|rage|puke|vomit]`,
  `[blood boil|boils|boiling when|whenever|every *4 <group>]`,
  '[too many brown|black|foreign|asian|dark|yellow faces]',
  `${G} [cheat|cheats|lie|lies|steal|steals|scrounge|stink|smell|cheating|lying|stealing ?, all|every ?single ?last ?one of them|us]`,
  `${G} ?only [belong|belongs beneath|under|below ?the men|us|whites|feet|everyone|him]`,
  `have|has|feel|had|'ve got [nothing|only|no|little|zero ?but ?utter contempt|hatred|disgust|loathing|scorn|respect|sympathy|pity for|towards|toward ${ALL} <group>]`,
  `${G} [have|has|'ve ?all wormed|weaselled|slithered|crept|sneaked|slimed ?their ?way into]`,
  `${G} [are|is ?all ?just *1 mistake|accident|error|joke|freak|crime|slip of|against nature]`,
  `${G} ?should [can|could|will|would never ?be ?ever run|lead|manage|compete|invent|govern|rule|trusted *2]`,
  `[only a *1 fool|idiot|madman|moron would marry|hire|trust|employ|date|befriend|believe ?a ?an <group>]`,
];
