import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import type { Span } from '../../../core/span.ts';
import { findAll, isShown, withoutLinks, wordBefore } from '../text.ts';

const SORT_CODE = /(?<![\w£$€#/.,-]|\d )\d{2}(?:-\d{2}-|[ –]\d{2}[ –])\d{2}(?![\w/-]|[.,]\d)/g;
const BARE_SORT_CODE = /(?<![\w£$€#/.,-])\d{6}(?![\w/-]|[.,]\d)/g;
const ACCOUNT = /(?<![\w£$€#/.,-])(?:\d{8}|\d{4} \d{4})(?![\w/-]|[.,]\d| \d)/g;
/** Longer and shorter ones count only straight after words that say what they are. */
const ANY_ACCOUNT = /(?<![\w£$€/.,-])\d{6,12}[A-Z]?(?![\w/-]|[.,]\d)/g;
const SORT_WORDS = /\bsort[ -]?co?de?\b|\bs\/c\b|\bsort[\s:=]{1,3}$/i;
const BANK_WORDS = /\b(?:account|acc(?:oun)?t?\.?|a\/c|bank(?:ing)?|bacs|transfer|payee|pay)\b/i;
const ACCOUNT_WORDS =
  /\b(?:a[cou]{3,5}nt|acct?|a\/c)\.?(?: (?:number|no|num|details))?(?: (?:is|was|like|of))?[\s.:#=-]{0,3}$|\b(?:a[cou]{3,5}nt|acct?|a\/c)\.? (?:number|no)\b[^.!?\n\d]{0,24}$/i;
/** An account number straight after its sort code needs no word. */
const BESIDE = /^(?:,| \/|\s?[-–|])?\s(?:\d{8}|\d{4} \d{4})(?![\w/-]|[.,]\d| \d)/;
const BESIDE_REACH = 16;
/** How far from its sort code an account number may stand, in UTF-16 code units. */
const REACH = 60;

/** Sort codes and account numbers of bank accounts, each a hit of its own. */
export const detectBankAccounts = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (!/\d{2}[ –-]\d{2}[ –-]\d{2}|\d{6}|\d{4} \d{4}/.test(text)) return [];
  const codes = sortCodes(text);
  const accounts = accountNumbers(text, codes);
  return [...codes, ...accounts]
    .filter((hit) => hit.told && !isShown(text, hit.start))
    .sort((a, b) => a.start - b.start);
});

type Candidate = Hit & { readonly told: boolean };

function sortCodes(text: string): Candidate[] {
  const written = [...findAll(text, SORT_CODE)];
  const bare = /\bsort\b|sort[ -]?code|s\/c/i.test(text) ? [...findAll(text, BARE_SORT_CODE)] : [];
  const worded = (span: Span) => wordBefore(text, span, SORT_WORDS) !== undefined;
  return [...written, ...bare.filter(worded)].map(({ start, end }) => {
    const isWorded = worded({ start, end });
    const account = [...findAll(text.slice(end, end + REACH), ACCOUNT)].length > 0;
    const isBeside = BESIDE.test(text.slice(end, end + BESIDE_REACH));
    const hasPartner =
      isBeside || (account && (isWorded || wordBefore(text, { start, end }, BANK_WORDS) !== undefined));
    const evidence = ['three pairs of digits, as in a sort code'];
    if (isWorded) evidence.push('the words “sort code” stand before it');
    if (hasPartner) evidence.push('eight digits follow, as in an account number');
    return { start, end, confidence: isWorded ? 'high' : 'medium', evidence, told: isWorded || hasPartner };
  });
}

function accountNumbers(text: string, codes: readonly Candidate[]): Candidate[] {
  const byCode = [...findAll(text, ACCOUNT)].filter(({ start, end }) =>
    codes.some((code) => code.told && (near(code, start) || near({ start, end }, code.start))),
  );
  const spans: Candidate[] = byCode.map(({ start, end }) => ({
    ...{ start, end, told: true },
    confidence: 'high',
    evidence: ['eight digits near a sort code'],
  }));
  if (!/\b(?:a[co]{2}|a\/c)/i.test(text)) return spans;
  for (const { start, end } of findAll(text, ANY_ACCOUNT)) {
    const isKnown = [...spans, ...codes].some((known) => known.start < end && start < known.end);
    if (isKnown || wordBefore(text, { start, end }, ACCOUNT_WORDS) === undefined) continue;
    spans.push({ start, end, told: true, confidence: 'medium', evidence: ['words of an account stand before it'] });
  }
  return spans;
}

/** True when `at` lies shortly after a span. */
function near(span: Span, at: number): boolean {
  return at >= span.end && at - span.end <= REACH;
}
