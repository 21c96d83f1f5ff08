/** Words that patterns of threats share; `pattern.ts` says how they are written. */
export const GROUP = '<group>|<camp>|<insult>|<slur>';
/** Anybody at all. */
export const WHO = `${GROUP}|<person>`;
/** What may follow the name of a group. */
export const PEOPLE = '?people|folk|lot|men|women|scum|kids ?who|that|like ?that|this|them|him|her';
export const OUGHT = 'should|must|need|needs|deserve|deserves|deserved|ought|gotta';
/** What may stand before whoever is threatened. */
export const EVERY =
  '?all ?every ?last ?single ?one ?of ?the ?these ?those ?any ?some ?a ?an ?next ?first ?that ?this ?you ?your ?my ?fucking ?bloody';
