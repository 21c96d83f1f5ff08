import { isWord } from './dictionary.ts';
import { inCaseOf } from './shape.ts';

/** Endings and letters that American spelling writes otherwise: what to replace, and the British form. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/iz(?=e|i|a)/, 'is'],
  [/yz(?=e|i)/, 'ys'],
  [/or(?=$|s$|ed$|ing$|able$|ably$|ful$|ite|al|ist|hood|ly$|less)/, 'our'],
  [/er(?=$|s$|ed$)/, 're'],
  [/og(?=$|s$|ed$|ing$)/, 'ogue'],
  [/(?<=[aeiou])l(?=ed$|ing$|er$|ers$|or$)/, 'll'],
  [/se(?=$|s$)/, 'ce'],
  [/l(?=ment|fil|ful)/, 'll'],
  [/fill$|fill(?=s$)/, 'fil'],
  [/roll$/, 'rol'],
  [/ay/, 'ey'],
  [/ol(?=d)/, 'oul'],
];
const WHOLE: Readonly<Record<string, string>> = {
  artifact: 'artefact',
  artifacts: 'artefacts',
  airplane: 'aeroplane',
  aging: 'ageing',
  math: 'maths',
  jewelry: 'jewellery',
  tire: 'tyre',
  tires: 'tyres',
  plow: 'plough',
  check: 'cheque',
  pajamas: 'pyjamas',
  aluminum: 'aluminium',
  mustache: 'moustache',
  maneuver: 'manoeuvre',
  pediatric: 'paediatric',
  anemia: 'anaemia',
  diarrhea: 'diarrhoea',
  estrogen: 'oestrogen',
  gynecology: 'gynaecology',
  orthopedic: 'orthopaedic',
  leukemia: 'leukaemia',
  cozy: 'cosy',
  skeptical: 'sceptical',
  skeptic: 'sceptic',
  fetus: 'foetus',
  judgment: 'judgement',
  sulfur: 'sulphur',
};

/** The British spelling of a word that is spelt right in America, or nothing. */
export function britishFor(word: string): string | undefined {
  const lower = word.toLowerCase();
  const whole = WHOLE[lower];
  if (whole !== undefined) return inCaseOf(word, whole);
  for (const [american, british] of PAIRS) {
    const candidate = lower.replace(american, british);
    if (candidate !== lower && isWord(candidate)) return inCaseOf(word, candidate);
  }
  return undefined;
}
