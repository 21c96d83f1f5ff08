import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

/** An e-mail address; `published` when it is a mailbox of a role or of a public body. */
export interface EmailHit extends Hit {
  readonly address: string;
  readonly published: boolean;
}

const ROLE =
  /^(?:info|information|enquir(?:y|ies)|inquir(?:y|ies)|contact(?:us)?|hello|help(?:desk)?|support|admin|office|press(?:[._-]?office)?|media|comms|communications|news(?:desk|letter)?|customer[._-]?(?:services?|care)|reception|bookings?|events?|feedback|complaints?|recruitment|jobs|careers|hr|finance|accounts?|billing|sales|team|mail|post(?:master)?|web(?:master|team)?|no-?reply|do-?not-?reply|privacy|dpo|foi|licensing|planning|consultations?|volunteer(?:s|ing)?|general|service(?:desk|s)?|privacy|security|abuse|editor|membership|registrar?|secretary|[a-z]+(?:office|desk|team|department|enquiries|service|services|unit|board|council))\d{0,2}$/i;

/** Hosts of public bodies. A named person's address there is still a person's. */
const PERSONAL_LOCAL = /^[a-z]{2,}[._-][a-z]{2,}\d{0,3}$/i;

/** Every e-mail address of the prose and of its links. */
export const detectEmails = perDocument((document): readonly EmailHit[] =>
  document.tokens
    .filter((token) => token.kind === 'email')
    .map((token) => {
      const address = token.text.replace(/^mailto:/i, '').replace(/\?.*$/, '');
      const local = address.slice(0, address.lastIndexOf('@'));
      const isRole = ROLE.test(local);
      const evidence = isRole
        ? ['the name before the @ is that of a role']
        : [
            PERSONAL_LOCAL.test(local)
              ? 'the name before the @ looks like a person’s'
              : 'it has the form of an e-mail address',
          ];
      const start = token.end - token.text.replace(/^mailto:/i, '').length;
      return { start, end: start + address.length, address, published: isRole, confidence: 'high', evidence };
    }),
);
