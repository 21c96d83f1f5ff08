import { type Document, perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { withoutLinks } from '../text.ts';

/** In capitals or in small letters, in groups or not, never in both. */
const CANDIDATE = /(?<![A-Za-z\d])(?:[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}|[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,30})/g;
const SCREEN = /[A-Za-z]{2}\d{2}[ -]?[A-Za-z\d]{4}/;

/** Straight before it, such words leave the check digits to a slip of the fingers. */
const CALLED = /\biban(?: (?:number|no|code))?\b\.?(?: (?:is|was))?[\s:#=-]{0,3}$/i;

let library: typeof import('ibantools') | undefined;

/** Loads the table of countries when the draft holds anything that may be an IBAN. */
export function prepareIbans(document: Document): Promise<void> | undefined {
  if (library !== undefined || !SCREEN.test(document.prose.text)) return undefined;
  return import('ibantools').then((loaded) => {
    library = loaded;
  });
}

const ibansOf = perDocument((document): readonly Hit[] => {
  const text = withoutLinks(document);
  if (library === undefined || !SCREEN.test(text)) return [];
  const hits: Hit[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const isCalled = CALLED.test(text.slice(Math.max(0, match.index - 24), match.index));
    const { length, checks } = measured(match[0], text[CANDIDATE.lastIndex], isCalled, library);
    // What looks like a country's letters may be the end of a word before them.
    CANDIDATE.lastIndex = match.index + (length > 0 ? length : 4);
    if (length === 0) continue;
    const evidence = ['it has the length and form of its country’s IBANs'];
    evidence.push(checks ? 'its check digits are right' : 'the word “IBAN” stands before it');
    hits.push({ start: match.index, end: match.index + length, confidence: checks ? 'high' : 'medium', evidence });
  }
  return hits;
});

/** International bank account numbers; `prepareIbans` must have been awaited. */
export function detectIbans(document: Document): readonly Hit[] {
  return library === undefined ? [] : ibansOf(document);
}

/** How much of a candidate is an IBAN, in UTF-16 code units, 0 for none, and whether its check digits are right. */
function measured(
  candidate: string,
  next: string | undefined,
  isCalled: boolean,
  tools: typeof import('ibantools'),
): { readonly length: number; readonly checks: boolean } {
  const wanted = tools.countrySpecs[candidate.slice(0, 2).toUpperCase()]?.chars ?? 0;
  let at = 0;
  for (let seen = 0; seen < wanted && at < candidate.length; at++) if (!/[ -]/.test(candidate[at] ?? '')) seen++;
  const after = candidate[at] ?? next ?? '';
  if (wanted === 0 || /[A-Za-z\d]/.test(after)) return { length: 0, checks: false };
  const value = candidate.slice(0, at).replace(/[ -]/g, '').toUpperCase();
  // The banks' own checks within an account number differ and lapse; those of the IBAN itself must hold.
  const { errorCodes } = tools.validateIBAN(value);
  const { WrongAccountBankBranchChecksum, WrongIBANChecksum } = tools.ValidationErrorsIBAN;
  const faults = errorCodes.filter((code) => code !== WrongAccountBankBranchChecksum);
  const checks = faults.length === 0;
  const isIban =
    value.length === wanted && (checks || (isCalled && faults.every((code) => code === WrongIBANChecksum)));
  return { length: isIban ? at : 0, checks };
}
