import { EMPTY_REGISTERS } from '../../src/core/registers.ts';
import type { Situation } from '../../src/core/rule.ts';

/** An official draft without channel, registers or packs, on a day that is always the same. */
export const PLAIN_SITUATION: Situation = {
  asOf: '2026-11-23',
  mode: 'official',
  registers: EMPTY_REGISTERS,
  regions: ['GB-IM', 'GB'],
  language: 'en-GB',
  vocabulary: [],
  lexicons: {},
  waiverNotes: [],
};
