import type { Confidence } from '../../core/levels.ts';
import type { Hit } from '../../core/hit.ts';
import type { Match } from './pattern.ts';
import type { OffenceSentence, Word } from './words.ts';

/**
 * Who speaks: the draft itself (`said`), somebody whom it quotes or reports (`quoted`), or a draft that quotes in
 * order to speak against the words or to tell of a crime (`countered`).
 */
export type Voice = 'said' | 'quoted' | 'countered';

/** Something offensive, and who says it. */
export interface VoicedHit extends Hit {
  readonly voice: Voice;
}

const NEGATION = new Set(
  "not n't never no nobody none neither nor without hardly cannot isnt arent dont wasnt doesnt aint".split(' '),
);
const REPORT = new Set(
  (
    'said says saying called calls calling call claimed claims claim alleged alleges accused accuses accusing reported ' +
    'wrote writes told tells shouted yelled screamed labelled labeled branded described describes quoted quotes ' +
    'heard chanted chanting sprayed graffiti posted tweeted texted messaged insulted dubbed nicknamed'
  ).split(' '),
);
const FIRST = new Set(['i', 'we', "i'd", 'let', 'me']);
/** How far back a word of denial or of report reaches. */
const NEGATION_REACH = 3;
const REPORT_REACH = 9;
const AGAINST = new Set(
  (
    'unacceptable condemn condemns condemned condemning deplore derogatory slur slurs stereotype stereotypes ' +
    'prejudice racist sexist homophobic transphobic islamophobic antisemitic ableist harmful hurtful insulting ' +
    'offensive abusive inappropriate intolerable wrong hateful bigoted abuse harassment bullying misconduct ' +
    'victim victims abuser court charged convicted sentenced police defendant defendants suspect suspects arrested ' +
    'guilty jailed prosecutor prosecutors struggle confronts confronted testified alleged trial inquest ' +
    'apologise apologised apologises apology disgraceful shameful disrespectful'
  ).split(' '),
);

/** True when a word of denial stands shortly before, within the clause: `nobody here is an …`. */
export function isNegated(words: readonly Word[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - NEGATION_REACH); at--) {
    const text = words[at]?.text ?? '';
    if (/^[,.;:!?–—]$/.test(text)) return false;
    // `not only a fool` denies nothing.
    if (NEGATION.has(text)) return words[at + 1]?.text !== 'only' && words[at + 1]?.text !== 'just';
  }
  return false;
}

/** Who says the words from `start` to `end` of the sentence. */
export function voiceOf({ words }: OffenceSentence, { start, end }: Match): Voice {
  const inside = words.slice(start, end);
  const quoted = inside.some((word) => word.quoted) || isReported(words, start);
  const outside = words.some((word, at) => (at < start || at >= end) && AGAINST.has(word.text) && !word.quoted);
  if (quoted && outside) return 'countered';
  return quoted ? 'quoted' : 'said';
}

function isReported(words: readonly Word[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - REPORT_REACH); at--) {
    const word = words[at];
    if (word === undefined || /^[.;!?]$/.test(word.text)) return false;
    // What the writer says himself is no report: `I said they are …`, `I call him …`.
    if (REPORT.has(word.text)) return !words.slice(Math.max(0, at - 2), at).some(({ text }) => FIRST.has(text));
  }
  return false;
}

const VOICE_WORDS: Readonly<Record<Voice, readonly string[]>> = {
  said: [],
  quoted: ['the draft quotes or reports it'],
  countered: ['the draft quotes it to speak against it or to tell of a crime'],
};

/** A hit on the words from `start` to `end`. */
export function hitAt(
  sentence: OffenceSentence,
  match: Match,
  confidence: Confidence,
  evidence: readonly string[],
): VoicedHit {
  const first = sentence.words[match.start];
  const last = sentence.words[match.end - 1];
  const voice = voiceOf(sentence, match);
  const disguised = sentence.words.slice(match.start, match.end).some((word) => word.disguised);
  return {
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
    voice,
    confidence: confidence === 'high' && (voice !== 'said' || disguised) ? 'medium' : confidence,
    evidence: [...evidence, ...(disguised ? ['in disguise'] : []), ...VOICE_WORDS[voice]],
  };
}
