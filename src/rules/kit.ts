/** All that a rule may import besides detectors. */
export { defineRule } from '../core/rule.ts';
export { choice, count, flag, pattern, words } from '../core/options.ts';
export { compareConfidence } from '../core/levels.ts';
export { contains, overlaps } from '../core/span.ts';
export type { Hit } from '../core/hit.ts';
export type { Confidence } from '../core/levels.ts';
export type { Document, Link, Sentence, Token } from '../core/document.ts';
export type { RegisterEntry, Registers } from '../core/registers.ts';
export type { Situation } from '../core/rule.ts';
