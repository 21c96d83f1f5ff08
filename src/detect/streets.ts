/**
 * What the name of a street ends with, for a pattern: each with its capital, parted by strokes, without a group round
 * them. From general knowledge of British and Irish addresses.
 *
 * These end the names of streets and of hardly anything else;
 */
export const NOTHING_BUT_STREET =
  'Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Gardens|Mews|Promenade|Quay|Boulevard';
/** with these, a bank, a park or a court may be meant as well. */
export const STREET =
  `${NOTHING_BUT_STREET}|Court|Place|Square|Garden|Grove|Hill|Park|Way|Walk|Row|Rise|` +
  'View|Parade|Bank|Mount|Meadows?|Fields?|Brae|Wynd|Vale|Croft|Heights';

/** The same in short, without the full stop that may follow. */
export const STREET_IN_SHORT = 'St|Rd|Ave|Ln|Dr|Cres|Pl|Sq|Blvd';
