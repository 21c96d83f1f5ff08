import type { OffenceSentence } from './words.ts';

/** Words of the stage and of tales. */
const STAGE = new Set(
  (
    'panto pantomime pantomimes theatre audition auditions matinee matinees rehearsal rehearsals dame villain villains ' +
    'playwright shakespeare macbeth hamlet falstaff wonderland stepmother dickens scrooge fagin cinderella aladdin rapunzel ' +
    'fairytale fairytales folktale folktales storytelling storyteller gaiety oz narnia opera operas sheriff baddie baddies ogre ogres dogberry cutlass buccaneers'
  ).split(' '),
);
/** A year long past, or an age. */
const PAST =
  /^(?:1[0-8]\d\d|19[0-4]\d|1[0-8]\d0s|viking|vikings|medieval|tudor|georgian|victorian|jacobite|jacobites)$/;

/** True for a sentence of a play, a tale or of history, in which villains are called what they are. */
export function isOfStory({ words }: OffenceSentence): boolean {
  return words.some(({ text }) => STAGE.has(text) || PAST.test(text));
}
