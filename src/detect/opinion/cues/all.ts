import { ARGUMENT } from './argument.ts';
import { CONTRASTS } from './contrasts.ts';
import { COURTESY } from './courtesy.ts';
import type { Cue } from './cue.ts';
import { DUTIES } from './duties.ts';
import { FACTS } from './facts.ts';
import { INFORMATION } from './information.ts';
import { MAXIMS } from './maxims.ts';
import { PLAIN_JUDGEMENT } from './plain-judgement.ts';
import { QUESTIONS } from './questions.ts';
import { REMEDIES } from './remedies.ts';
import { SCORN } from './scorn.ts';
import { SLOGANS } from './slogans.ts';
import { TALK } from './talk.ts';
import { UNDERSTATEMENT } from './understatement.ts';
import { VERDICTS } from './verdicts.ts';

/** Habits of argument. A weight of 10 is more often opinion than not; weights of 2 to 6 need company. */
const HABITS: readonly Cue[] = [...QUESTIONS, ...ARGUMENT, ...TALK];

/**
 * Argument in plain words, as it is met in short posts: nothing in it is loud, yet nobody informs in this way. A weight
 * of 16 is a turn that information does without, 12 one that it seldom has, 7 one that needs company.
 */
const CLAIMS: readonly Cue[] = [
  ...SCORN,
  ...VERDICTS,
  ...UNDERSTATEMENT,
  ...PLAIN_JUDGEMENT,
  ...REMEDIES,
  ...CONTRASTS,
  ...SLOGANS,
  ...MAXIMS,
];

/** Below zero: what public bodies write all day and no opinion holds. */
const AGAINST: readonly Cue[] = [...INFORMATION, ...COURTESY, ...DUTIES, ...FACTS];

/** What gives an argument away besides its words, and what speaks against one. */
export const CUES: readonly Cue[] = [...HABITS, ...CLAIMS, ...AGAINST];
