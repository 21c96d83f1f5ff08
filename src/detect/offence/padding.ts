import { findAll, patterns } from './pattern.ts';
import type { Word } from './words.ts';

const PLACE =
  'town|country|area|place|city|world|village|island|estate|street|parish|community|neighbourhood|nation|planet|isle|road|door';

/** What a writer puts between somebody and what he says of him, and what changes nothing. */
const PADDING = patterns([
  ', [in my|our ?humble ?honest opinion|view|experience|book|eyes ,]',
  ', [i|we ?do think|believe|reckon|suppose|swear|find|feel|say|fear ,]',
  ', [?quite to be ?quite ?perfectly ?brutally honest|frank|blunt|fair ,]',
  ', [if you ask me|us ,]',
  ", [let us|me|'s *1 honest|frank|clear|it ,]",
  ', [as we|everyone|everybody ?all know|knows ,]',
  ', [of course|sorry ,]',
  ', [as ever|usual ,]',
  ', [quite|honestly|frankly|literally|basically|obviously|clearly|simply|generally|sadly|apparently|seriously|naturally ,]',
  `[in|from|on|around|round|across|down|up this|that|our|the|my ?whole ?bloody ?old ${PLACE}]`,
  '[next|over|across door|here|there]',
  '[round|around here|these|this|our|my ?parts|way]',
  '[these days]',
  '[in general]',
  `[who|that ?all ?just ?have ?keep come|came|coming|move|moved|arrive|arrived ?over|in ?here ?now ?by|on|to|into ?our|this|the|boat|boats ?${PLACE}]`,
  '[honestly|frankly|literally|basically|actually|obviously|clearly|simply|truly|really|quite|totally|completely|absolutely|utterly|essentially|generally|mostly|usually|certainly|definitely|plainly|genuinely|seriously|apparently|evidently|nowadays|invariably|constantly|effectively|fundamentally|probably|just|always|still|ever|even|all|very|too|so]',
]);

/** The words without the padding; the same array where there is none. */
export function withoutPadding(words: readonly Word[]): readonly Word[] {
  const padding = findAll(PADDING(), words);
  if (padding.length === 0) return words;
  return words.filter((_, at) => !padding.some(({ start, end }) => start <= at && at < end));
}
