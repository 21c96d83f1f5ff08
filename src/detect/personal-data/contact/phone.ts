import { type Document, perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import type { Region } from '../../../core/regions.ts';
import { TOWN } from '../../towns.ts';
import { formedNumbers } from './phone-forms.ts';
import type { FoundNumber } from './phone-library.ts';
import { findAll, withoutLinks, wordAfter, wordBefore } from '../text.ts';

/** A phone number; `published` when it is a freephone or service number or that of an office, `drama` when Ofcom keeps it for fiction. */
export interface PhoneHit extends Hit {
  readonly published: boolean;
  readonly drama: boolean;
}

const CANDIDATE =
  /\+ ?\d|\b0\d|\(0|\d{6}|\d[ .()-]{1,3}\d|\b(?:oh|zero|nought|plus|seven|four|six|eight)[ ,-]{1,2}(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double)\b/i;
/** Begins with another country's calling code. */
const ABROAD = /\+ ?(?!44)\d/;
const TELLING =
  /\b(?:tel(?:ephone)?|phone|call(?:ing)?|ring|dial|mobile|mob|cell|text|txt|sms|whatsapp|fax|contact|reach|number|no\.?|helpline|hotline|line|hours)\b\.?/i;
/** Local numbers of the Island, as people write them after "call". */
const LOCAL =
  /(?<![\w£$€.,/+-]|\d )\d{3} ?\d{3}(?![\w/-]|[.,]\d| \d| ?(?:per|people|residents|homes|words|miles|metres|km))/g;
/** The exchange instead of the code, as numbers were once given: "Douglas 671234". */
const EXCHANGE = new RegExp(String.raw`\b(?:${TOWN})[ :]{1,2}$`);
const LOCAL_WORD =
  /\b(?:tel(?:ephone)?|phone|call|ring|dial|mobile|fax|text|helpline|hotline|contact)\b[^\d.!?\n]{0,24}$/i;
/** Numbers that somebody publishes for everyone: freephone, shared-cost, non-geographic and short ones. */
const SERVICE = /^(?:80[08]|84[2-5]|87[0-3]|3[0347]|500|55)\d/;
/** The short ones of Europe that cost nothing: 116 123. */
const HARMONISED = /^116 ?\d{3}$/;
/** An office or a service that a reader is told to ring, before the number in its sentence; */
const OFFICE =
  /\b(?:advice|advis(?:er|or)s|helpline|hotline|helpdesk|headquarters|office|team|desk|reception|surgery|clinic|hospital|ward|pharmacy|station|department|division|centre|council|commissioners|library|hall|museum|school|enquiries|bookings|customer services?|police|fire service|coastguard|switchboard|service)\b(?:[^.!?\n]|\.(?=\S)){0,80}$/i;
/** The mailbox of a public body that stands beside the number, and no person's: `potholes@gov.im or …`. */
const MAILBOX = /(?<![\w.@-])[a-z]{4,24}@(?:[a-z-]{1,30}\.)?gov\.(?:im|uk)\b/i;
const BESIDE = 48;
/** not that of a person. */
const SOMEBODYS = /\b(?:home|mobile|mob|cell|personal|private|my|his|her|their|neighbour|mum|dad|wife|husband)\b/i;
/** What readers are told to ring a number for. */
const PURPOSE =
  /^\s*(?:with (?:any )?information|to (?:book|report|apply|register|arrange|order|make an? (?:appointment|booking)|find out)|for (?:more|further|details|information|help|advice|an appointment|tickets)|or (?:e-?mail|visit|go to)|,? (?:quoting|and quote))\b/i;
/** Whom or what for readers are asked to ring, before the number. */
const ASKED =
  /\b(?:anyone|anybody|witnesses|information (?:should|can|please|is asked)|(?:be |to |please |must |can )(?:book(?:ed)?|reserved?|report(?:ed)?)|bookings?|tickets?|appointments?|reservations?)\b[^.!?\n]{0,80}\b(?:call|ring|phone|contact|on|at|via)(?: us| the \w+)?(?: on)? ?:? ?$/i;
/** The same for readers at large; with a name before "on" it is that person's. */
const IF_YOU =
  /\b(?:if|should|when|unless) you\b[^.!?\n]{0,80}\b(?:call|ring|phone|contact)(?: us| the \w+(?: \w+)?)?(?: on| at)? ?:? ?$/i;
/** What readers may do online `or` by telephone: `Report potholes at gov.im/potholes or ring …`. */
const OR_ONLINE =
  /(?:^|[.!?:]\s+|\n)(?:please )?(?:report|book|apply|order|register|reserve|arrange|pay|renew|check|visit|find out)\b(?:[^.!?\n]|\.(?=\w)){0,80}\bor (?:call|ring|phone|by phone on)(?: us| the \w+(?: \w+)?)?(?: on)? ?:? ?$/i;
/** A firm or a body by its last word, or by an article, which no person takes: "call Roe's Taxis on", "ring the Steam Packet on". */
const FIRM =
  /\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Cc]ontact) (?:the (?:[A-Z][\w’'&-]{1,20} ){1,4}|(?:[A-Z][\w’'&-]{1,20} ){1,3}(?<=\b(?:Utilities|Gas|Energy|Water|Electric|Telecom|Garage|Motors|Taxis|Cabs|Coaches|Packet|Ferries|Airport|Vannin|Bank|Society|Club|Theatre|Cinema|Hotel|Inn|Dental|Vets|Stables|Nursery|Group|Trust|Association|Services|Ltd|Limited) ))(?:on|at):? ?$/;
const SENTENCE = 120;
const MOBILE = /^7[1-9]/;
/** North American numbers that cost the caller nothing. */
const TOLL_FREE = /^\(?8(?:00|33|44|55|66|77|88)[)\s.-]/;
/** Ofcom's numbers for drama and fiction. */
const DRAMA =
  /^(?:113|114|115|116|117|118|121|131|141|151|161)4960\d{3}$|^2079460\d{3}$|^1914980\d{3}$|^2890180\d{3}$|^2920180\d{3}$|^1632960\d{3}$|^7700900\d{3}$|^8081570\d{3}$|^9098790\d{3}$|^3069990\d{3}$/;

let library: typeof import('./phone-library.ts') | undefined;

/** Loads the phone library when the draft holds anything that may be a number. */
export function preparePhones(document: Document): Promise<void> | undefined {
  if (library !== undefined || !CANDIDATE.test(document.prose.text)) return undefined;
  return import('./phone-library.ts').then((loaded) => {
    library = loaded;
  });
}

const phonesOf = {
  GB: perDocument((document) => detect(document, 'GB')),
  US: perDocument((document) => detect(document, 'US')),
};

/**
 * Phone numbers of the prose; `preparePhones` must have been awaited.
 * @param regions numbers without a calling code are read as those of the United States when only `US` is among them
 */
export function detectPhones(document: Document, regions: readonly Region[]): readonly PhoneHit[] {
  return phonesOf[regions.includes('US') && !regions.includes('GB') ? 'US' : 'GB'](document);
}

function detect(document: Document, country: 'GB' | 'US'): readonly PhoneHit[] {
  const text = withoutLinks(document);
  if (library === undefined || !CANDIDATE.test(text)) return [];
  const hits: PhoneHit[] = [];
  for (const found of library.findNumbers(text, country, ABROAD.test(text))) {
    const raw = text.slice(found.start, found.end);
    const word = wordBefore(text, found, TELLING) ?? wordAfter(text, found, TELLING);
    if (!isPlausible(raw, text, found) && word === undefined) continue;
    hits.push(toHit(text, found, word));
  }
  addFormed(text, hits);
  if (country === 'GB') addLocal(text, hits);
  return hits.sort((a, b) => a.start - b.start);
}

/** Digits alone, without the sign or zero that begins a number, are as likely a reference or a count. */
function isPlausible(raw: string, text: string, { start, end }: FoundNumber): boolean {
  if (/[\w#£$€]$/.test(text.slice(Math.max(0, start - 1), start)) || /^[\w%]/.test(text.slice(end, end + 1)))
    return false;
  return /^(?:\+|0|\(0|\(\+)/.test(raw) || /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(raw);
}

function toHit(text: string, { start, end, country, national }: FoundNumber, word: string | undefined): PhoneHit {
  const raw = text.slice(start, end);
  const where = country === 'IM' ? 'the Isle of Man' : (country ?? 'its country');
  const evidence = [`it is a valid number of ${where}`];
  if (word !== undefined) evidence.push(`the word “${word.toLowerCase()}” stands near it`);
  const sure = word !== undefined || raw.startsWith('+') || /[ ()-]/.test(raw);
  const isBritish = country === undefined || ['GB', 'IM', 'GG', 'JE'].includes(country);
  return {
    start,
    end,
    confidence: sure ? 'high' : 'medium',
    evidence,
    published: isBritish && (SERVICE.test(national) || (!MOBILE.test(national) && isOfOffice(text, start, end))),
    drama: isBritish && DRAMA.test(national),
  };
}

function isOfOffice(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  if (isBesideMailbox(text, start, end)) return !SOMEBODYS.test(before);
  return isAsked(text, start, end) || FIRM.test(before) || (OFFICE.test(before) && !SOMEBODYS.test(before));
}

function isBesideMailbox(text: string, start: number, end: number): boolean {
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0] ?? '';
  const after = /^[^\n]*/.exec(text.slice(end, end + BESIDE))?.[0] ?? '';
  return MAILBOX.test(before) || MAILBOX.test(after);
}

/** True where readers are asked to ring the number, and not a person's. */
function isAsked(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const isForAll =
    ASKED.test(before) ||
    IF_YOU.test(before) ||
    OR_ONLINE.test(before) ||
    PURPOSE.test(text.slice(end, end + SENTENCE));
  return isForAll && !SOMEBODYS.test(before);
}

/** What the library does not know as a number of the country, but form or words tell to be one of some country. */
function addFormed(text: string, hits: PhoneHit[]): void {
  for (const { start, end, evidence } of formedNumbers(text)) {
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    const published = TOLL_FREE.test(text.slice(start, end)) || isAsked(text, start, end);
    hits.push({ start, end, confidence: 'medium', evidence: [evidence], published, drama: false });
  }
}

function addLocal(text: string, hits: PhoneHit[]): void {
  for (const { start, end } of findAll(text, LOCAL)) {
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    const isNext = hits.some(
      (hit) => start - hit.end < 6 && /^(?:,| or| and| ?\/)+ $/.test(text.slice(hit.end, start)),
    );
    const isOfExchange =
      /^[68]/.test(text.slice(start, end)) && EXCHANGE.test(text.slice(Math.max(0, start - 16), start));
    if (!isNext && !isOfExchange && wordBefore(text, { start, end }, LOCAL_WORD) === undefined) continue;
    const evidence = [
      'six digits, as in a local number',
      isOfExchange ? 'a town with an exchange stands before it' : 'a word of phoning stands before it',
    ];
    const published = HARMONISED.test(text.slice(start, end)) || isOfOffice(text, start, end);
    hits.push({ start, end, confidence: 'medium', evidence, published, drama: false });
  }
}
