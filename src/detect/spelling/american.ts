import { isWord } from './dictionary.ts';
import { inCaseOf } from './shape.ts';

/** Endings and letters that American spelling writes otherwise: what to replace, and the British form. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/iz(?=e|i|a)/, 'is'],
  [/yz(?=e|i)/, 'ys'],
  [/or(?=$|s$|ed$|ing$|able$|ably$|ful$|ers?$|ite|al|ist|hood|ly$|less)/, 'our'],
  [/er(?=$|s$)/, 're'],
  [/ter(?=(?:ed|ing)$)/, 'tr'],
  [/og(?=$|s$|ed$|ing$)/, 'ogue'],
  [/(?<=[aeiou])l(?=ed$|ing$|er$|ers$|or$|ors$|ous)/, 'll'],
  [/se(?=$|s$)/, 'ce'],
  [/ll(?=ments?$|ful)|(?<=fulfi|insti|enro|disti|appa|enthra)ll(?=s?$)/, 'l'],
  [/ic(?=ed$|ing$)/, 'is'],
  [/(?<=^an|^h|^p)(?=e[dmsn])/, 'a'],
  [/dg(?=ment)/, 'dge'],
  [/ay/, 'ey'],
  [/ol(?=d)/, 'oul'],
];
const WHOLE: Readonly<Record<string, string>> = {
  artifact: 'artefact',
  artifacts: 'artefacts',
  airplane: 'aeroplane',
  airplanes: 'aeroplanes',
  checkbook: 'chequebook',
  checkbooks: 'chequebooks',
  mom: 'mum',
  moms: 'mums',
  maneuvers: 'manoeuvres',
  archeology: 'archaeology',
  archeological: 'archaeological',
  esophagus: 'oesophagus',
  pajama: 'pyjama',
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
  sulfur: 'sulphur',
};

/** Letters that American spelling writes otherwise, in words that it surely does: what to replace, and the American form. */
const BACK: readonly (readonly [RegExp, string])[] = [
  // Not `promise`, `rise`, `advise`, `exercise`, `crises`, `practise` and their like.
  [
    /(?<!^a?r|^cr|^ir|^an|nr|ct|[vwoaue]|pr|[ae]s?t|rt|rom|rem|urm|dem|[rxne]c|umc|ch|sp|nd|ad)is(?=(?:e[ds]?|ers?|ing|ations?|ational)$)/,
    'iz',
  ],
  [/(?<=l)ys(?=e[ds]?$|ing$)/, 'yz'],
  // Not `hour`, `devour`, `contour`, `detour`.
  [/(?<=\w{2})(?<!dev|cont|det|vel|fl|sc|am|pompad|troubad|downp|outp)our/, 'or'],
  [/(?<=t|[ailm]b)(?<!homb|timb|macab)re(?=s?$)/, 'er'],
  [/(?<=catal|dial|anal|monol)ogue(?=s?$)/, 'og'],
  // Not `compelled`, `bookseller`.
  [/(?<=[aeiouy][^aeiouy]+)(?<!p|reb|exc|chanc|t|[^n]s)ell(?=ed$|ing$|ers?$|ors?$|ous)/, 'el'],
  [/(?<=def|off|pret|lic)ence/, 'ense'],
  [/(?<=fulfi|insti|enro|disti|appa|enthra|insta|ski|wi)l(?=ments?$|ful|s?$)/, 'll'],
  [/(?<=^an|^h|^p)ae/, 'e'],
  [/dgement/, 'dgment'],
];

/** The American spelling of a lower-cased British word, or nothing where there is none, or none by rule. */
export function americanFor(british: string): string | undefined {
  const whole = Object.keys(WHOLE).find((american) => WHOLE[american] === british);
  if (whole !== undefined) return whole;
  for (const [pattern, american] of BACK) {
    const candidate = british.replace(pattern, american);
    if (candidate !== british && britishFor(candidate) === british) return candidate;
  }
  return undefined;
}

/** The British spelling of a word that is spelt right in America, or nothing. */
export function britishFor(word: string): string | undefined {
  const lower = word.toLowerCase();
  const whole = Object.hasOwn(WHOLE, lower) ? WHOLE[lower] : undefined;
  if (whole !== undefined) return inCaseOf(word, whole);
  for (const [american, british] of PAIRS) {
    const candidate = lower.replace(american, british);
    if (candidate !== lower && isWord(candidate)) return inCaseOf(word, candidate);
  }
  return undefined;
}
