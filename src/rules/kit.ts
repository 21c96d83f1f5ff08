/** All that a rule may import besides detectors. */
export { defineRule } from '../core/rule.ts';
export { count, date, flag, text, words } from '../core/options.ts';
export { findEntry, isExpired, unexpired } from '../core/registers.ts';
export { contains, overlaps } from '../core/span.ts';
export type { Hit } from '../core/hit.ts';
export type { RegisterEntry, Registers } from '../core/registers.ts';

import type { Hit } from '../core/hit.ts';
import type { WaiverNote } from '../core/rule.ts';

/** Why personal data stay out of a post: the reason of every rule that looks for them. */
export const PERSONAL_DATA_HARM =
  'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.';

/** The place of a waiver in the source; a sidecar's waiver is told at the draft's start. */
export function waiverHit(note: WaiverNote): Hit {
  return {
    start: 0,
    end: 0,
    source: note.span ?? { start: 0, end: 0 },
    confidence: 'high',
    evidence: [],
  };
}
