/** All that a rule may import besides detectors. */
export { defineRule } from '../core/rule.ts';
export { choice, count, date, flag, pattern, text, words } from '../core/options.ts';
export { compareConfidence } from '../core/levels.ts';
export { findEntry, isExpired } from '../core/registers.ts';
export { contains, overlaps } from '../core/span.ts';
export type { Hit } from '../core/hit.ts';
export type { Confidence } from '../core/levels.ts';
export type { Document, Link, Sentence, Token } from '../core/document.ts';
export type { RegisterEntry, Registers } from '../core/registers.ts';
export type { Situation } from '../core/rule.ts';

import type { Hit } from '../core/hit.ts';
import type { WaiverNote } from '../core/rule.ts';

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
