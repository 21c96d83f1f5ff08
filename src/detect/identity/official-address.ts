import { type Document, perDocument } from '../../core/document.ts';
import { type CueHit, cueDetector } from '../cues.ts';
import { isWithin } from '../endorsement/hosts.ts';
import { viewOf } from '../opinion/view.ts';
import { detectEmails } from '../personal-data/contact/email.ts';

/** Domains of public bodies of the Isle of Man and the United Kingdom. */
const OFFICIAL = [
  'gov.im',
  'gov.uk',
  'gov.scot',
  'gov.wales',
  'gov.gg',
  'gov.je',
  'nhs.uk',
  'nhs.net',
  'nhs.scot',
].concat(['police.uk', 'parliament.uk', 'parliament.scot', 'mod.uk', 'tynwald.org.im', 'manxcare.im']);

/** The wording it goes by. @public */
export const phrases = cueDetector(
  [
    {
      kind: 'private-use',
      evidence: 'a work address is used for private ends',
      phrases: ['<address>'],
      with: '(?:sign(?:ed|ing)? (?:up|in)|regist(?:er|ered|ering)|subscrib\\w+|log(?:ged|ging)? (?:in|on)(?:to)?|join(?:ed|ing)?|set up|creat(?:e|ed|ing)|order(?:ed|ing)?|buy(?:ing)?|bought|bid(?:ding)?|sell(?:ing)?|shop(?:ping)?|book(?:ed|ing)?|e-?mail me|mail me|message me|contact me|reach me|write to me|reply to me|get me|ping me|send (?:it|them|me|your|the|any|all)|use|used|using|linked|through|via) (?:[^\\0]{0,60})?',
      unless:
        "do not|don't|never|must not|should not|shouldn't|avoid|policy|training|instead of|not your|please use your|staff (?:should|must|can)|you (?:should|must|will|can|may|need)|your (?:work|official|government|agency|gov)|only",
    },
  ],
  {
    groups: {
      address:
        '(?:my|our|his|her|the|a) (?:official |own )?(?:work|government|govt|gov|gov\\.im|official|office|council|nhs|department|departmental|dept|school|hospital|police) (?:e-?mail(?: address| account)?|e-?mails|address|inbox|mail(?:box)?)',
    },
  },
);

/** Private matters, in lower case: an official address beside them is put to private use. */
const PRIVATE =
  /(?<!\w)(?:selling my|for sale|my (?:old|wedding|birthday|party|band|house|car|bike|flat|dog|holiday|stag|hen|charity|book|shop|business|kids?|children)|our (?:wedding|party|band|house|stag|hen)|rsvp|stag do|hen do|five-a-side|fantasy football|tickets? going|lost (?:my|our)|found a|lodger|airbnb|gumtree|ebay|vinted|dating|my side)(?!\w)/;

export interface AddressHit extends CueHit<'address' | 'private-use'> {
  /** The host of the address, or empty when the address is only spoken of. */
  readonly host: string;
}

/**
 * Official e-mail addresses, and words on using one privately.
 * @param own further domains that are official here
 */
export function officialAddresses(document: Document, own: readonly string[]): AddressHit[] {
  const spoken = phrases(document).map((hit): AddressHit => ({ ...hit, host: '' }));
  const written = detectEmails(document).flatMap((hit): AddressHit[] => {
    const host = hit.address.slice(hit.address.lastIndexOf('@') + 1).toLowerCase();
    if (![...OFFICIAL, ...own].some((domain) => isWithin(host, domain))) return [];
    const kind = speaksOfPrivateLife(document) ? 'private-use' : 'address';
    const evidence = ['the host of the address is that of a public body'];
    return [{ kind, start: hit.start, end: hit.end, confidence: 'high', evidence, host }];
  });
  return [...spoken, ...written];
}

const speaksOfPrivateLife = perDocument((document: Document): boolean => PRIVATE.test(viewOf(document).text));
