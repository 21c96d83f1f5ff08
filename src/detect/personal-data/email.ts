import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { isListed } from '../names/lexicon.ts';
import { isWord } from '../spelling/dictionary.ts';

/** An e-mail address; `published` when it is a mailbox of a role or of a public body. */
export interface EmailHit extends Hit {
  readonly address: string;
  readonly published: boolean;
}

const ROLE =
  /^(?:info|information|enquir(?:y|ies)|inquir(?:y|ies)|contact(?:us)?|hello|help(?:desk)?|support|admin|office|press(?:[._-]?office)?|media|comms|communications|news(?:desk|letter)?|customer[._-]?(?:services?|care)|reception|bookings?|events?|feedback|complaints?|recruitment|jobs|careers|hr|finance|accounts?|billing|sales|team|mail|post(?:master)?|web(?:master|team)?|no-?reply|do-?not-?reply|privacy|dpo|foi|licensing|planning|consultations?|volunteer(?:s|ing)?|general|service(?:desk|s)?|privacy|security|abuse|editor|membership|registrar?|secretary|[a-z\d._-]*[a-z\d._-](?:office|desk|team|department|enquiries|inquiries|requests?|list|service|services|unit|board|council))\d{0,2}$/i;

/** Hosts of public bodies; what is written before the @ there is the name of a team more often than of a person. */
const PUBLIC_HOST =
  /(?:^|\.)(?:gov|mil|gov\.[a-z]{2}|gob\.[a-z]{2}|gouv\.[a-z]{2}|gc\.ca|nhs\.uk|police\.uk|parliament\.uk|mod\.uk)$/i;

const partsOf = (local: string) =>
  local
    .replace(/(?<=[a-z])(?=[A-Z])/g, '.')
    .toLowerCase()
    .split(/[._+-]/)
    .filter((part) => /^[a-z]{2,}$/.test(part));

/** Longer than the short names that public bodies give their departments: DfE, DHSC. */
const LONGER_THAN_INITIALS = 6;

/**
 * True for `jane.corlett`, `j.corlett` and `jcorlett`: one of its parts is a given name or no word of the language.
 * Initials beside a word are those of a department: `planning.dhsc`.
 */
function looksPersonal(local: string): boolean {
  const parts = partsOf(local);
  const [first = ''] = parts;
  const isInitialAndName = /^[a-z]\d{0,2}[._-][a-z]{2,}\d{0,3}$/i.test(local);
  if (isInitialAndName) return true;
  if (parts.length === 2 && /^[a-z]+[._-][a-z]+\d{0,3}$/i.test(local)) {
    const unknown = parts.filter((part) => !isWord(part));
    return (
      isListed(first, 'given') || unknown.length === 2 || unknown.some((part) => part.length >= LONGER_THAN_INITIALS)
    );
  }
  return parts.length === 1 && (isListed(first, 'given') || (first.length > 4 && isListed(first.slice(1), 'family')));
}

/** Every e-mail address of the prose and of its links. */
export const detectEmails = perDocument((document): readonly EmailHit[] =>
  document.tokens
    .filter((token) => token.kind === 'email')
    .map((token) => {
      const address = token.text.replace(/^mailto:/i, '').replace(/\?.*$/, '');
      const at = address.lastIndexOf('@');
      const evidence: string[] = [];
      const published = isPublished(address.slice(0, at), address.slice(at + 1), evidence);
      const start = token.end - token.text.replace(/^mailto:/i, '').length;
      return { start, end: start + address.length, address, published, confidence: 'high', evidence };
    }),
);

function isPublished(local: string, host: string, evidence: string[]): boolean {
  if (ROLE.test(local)) evidence.push('the name before the @ is that of a role');
  else if (!PUBLIC_HOST.test(host)) evidence.push('it has the form of an e-mail address');
  else if (looksPersonal(local)) evidence.push('the name before the @ looks like a person’s');
  else evidence.push('it belongs to a public body and names no person');
  return ROLE.test(local) || (PUBLIC_HOST.test(host) && !looksPersonal(local));
}
