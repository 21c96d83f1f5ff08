/**
 * Towns, villages and parishes of the Isle of Man, for a pattern: parted by strokes, without a group round them. From
 * general knowledge.
 *
 * These are given or family names too,
 */
const NAMESAKES = 'Andreas|Bride|Colby|Crosby|Douglas|Lonan|Peel|Ramsey|Strang';
/** and these are nobody's name. */
export const NOBODYS_TOWN =
  'Arbory|Baldrine|Ballabeg|Ballasalla|Ballaugh|Braddan|Castletown|Dalby|Foxdale|Glen (?:Maye|Mona|Vine)|Jurby|Kirk Michael|' +
  "Laxey|Lezayre|Malew|Marown|Maughold|Onchan|Port (?:Erin|Soderick|St\\.? Mary)|Rushen|Santon|St John['’]s|Sulby|Union Mills";
/** All of them. */
export const TOWN = `${NAMESAKES}|${NOBODYS_TOWN}`;
