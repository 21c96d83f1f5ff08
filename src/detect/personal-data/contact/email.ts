import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import type { Span } from '../../../core/span.ts';
import { isListed } from '../../names/lexicon.ts';
import { isWord } from '../../spelling/dictionary.ts';

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

/** "jane (at) example dot im", "jane at example dot im": without brackets a "dot" must follow too. */
const TOP = String.raw`(?:com|org|net|info|biz|edu|gov|ac|nhs|co|me|io|eu|uk|im|ie|je|gg|us|ca|au|nz|fr|de|es)`;
const DOT = String.raw`(?: ?[([{]dot[)\]}] ?| dot )`;
const SIGN = String.raw`(?:${DOT}| (?:underscore|hyphen|dash) )`;
const SPELT = new RegExp(
  String.raw`(?<![\w@.+-])([a-z\d][a-z\d._+-]{0,40}(?:${SIGN}[a-z\d_+-]{1,30}){0,2})(?: ?[([{]at[)\]}] ?([a-z\d-]{1,40}(?:(?:\.|${DOT})[a-z\d-]{2,40}){0,3}(?:\.|${DOT})${TOP})| at ([a-z\d-]{1,40}(?:${DOT}[a-z\d-]{2,40}){0,3}${DOT}${TOP}))(?![\w@-])`,
  'gi',
);
const SPELT_SCREEN = /[([{]at[)\]}]|[ [({]dot[ \])}]/i;

/** Every e-mail address of the prose and of its links, those spelt out against robots too. */
export const detectEmails = perDocument((document): readonly EmailHit[] => {
  const { text } = document.prose;
  const written = document.tokens
    .filter((token) => token.kind === 'email' && !LOGS_IN.test(text.slice(Math.max(0, token.start - 99), token.start)))
    .map((token) => {
      const address = token.text.replace(/^mailto:/i, '').replace(/\?.*$/, '');
      const start = token.end - token.text.replace(/^mailto:/i, '').length;
      return hitOf({ start, end: start + address.length }, address);
    });
  if (!SPELT_SCREEN.test(text)) return written;
  const spelt = [...text.matchAll(SPELT)].map(({ index, 0: value, 1: local = '', 2: host, 3: bareHost = '' }) =>
    hitOf({ start: index, end: index + value.length }, `${undotted(local)}@${undotted(host ?? bareHost)}`),
  );
  return [...written, ...spelt].sort((a, b) => a.start - b.start);
});

/** What stands before the @ of a link with a password, `https://user:password@host`. */
const LOGS_IN = /:\/\/[^\s/@]{1,80}:$/;

const undotted = (text: string) => text.replace(/ ?[([{]dot[)\]}] ?| dot | (?:underscore|hyphen|dash) /gi, '.');

function hitOf(span: Span, address: string): EmailHit {
  const at = address.lastIndexOf('@');
  const evidence: string[] = [];
  const published = isPublished(address.slice(0, at), address.slice(at + 1), evidence);
  return { ...span, address, published, confidence: 'high', evidence };
}

function isPublished(local: string, host: string, evidence: string[]): boolean {
  if (ROLE.test(local)) evidence.push('the name before the @ is that of a role');
  else if (!PUBLIC_HOST.test(host)) evidence.push('it has the form of an e-mail address');
  else if (looksPersonal(local)) evidence.push('the name before the @ looks like a person’s');
  else evidence.push('it belongs to a public body and names no person');
  return ROLE.test(local) || (PUBLIC_HOST.test(host) && !looksPersonal(local));
}
