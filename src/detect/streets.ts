/**
 * What the name of a street ends with, for a pattern: each with its capital, parted by strokes, without a group round
 * them. From general knowledge of British and Irish addresses.
 */
export const STREET =
  'Street|Road|Avenue|Lane|Drive|Close|Crescent|Court|Place|Square|Terrace|Gardens?|Grove|Hill|Park|Way|Walk|Row|Mews|Rise|' +
  'View|Parade|Promenade|Quay|Bank|Mount|Meadows?|Fields?|Brae|Wynd|Vale|Croft|Heights|Boulevard';

/** The same in short, without the full stop that may follow. */
export const STREET_IN_SHORT = 'St|Rd|Ave|Ln|Dr|Cres|Pl|Sq|Blvd';
