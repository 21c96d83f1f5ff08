import type { Unit } from './units.ts';

/** Titles that stand before the name of a person and say no more of them than a courtesy or a profession. */
const CIVIL_TITLES = new Set(
  'mr mrs ms miss mx dr prof professor cllr councillor rev revd reverend sgt insp'.split(' '),
);

/** Words of those who speak for an office or act in a profession, before or after their name. */
const ROLES = new Set(
  (
    'minister secretary mayor mayoress councillor cllr commissioner governor speaker chancellor president premier ' +
    'chair chairman chairwoman chairperson director head chief officer executive manager spokesperson spokesman ' +
    'spokeswoman ambassador bishop archbishop deemster judge justice coroner magistrate captain inspector sergeant ' +
    'constable superintendent commander colonel general admiral mp mps mhk mlc mep msp ms shk td peer lord lady sir ' +
    'dame king queen prince princess duke duchess pope senator congressman congresswoman professor prof dr doctor ' +
    'rev revd reverend sgt insp pc dci dc supt attorney auditor ombudsman headteacher headmaster headmistress ' +
    'leader deputy principal registrar consultant editor taoiseach tánaiste sheriff alderman alderwoman provost garda clerk'
  ).split(' '),
);

/** Programs and services that read like a name of a person in a sentence. */
const PROGRAMS = new Set(
  (
    'word excel outlook powerpoint teams sharepoint onenote drupal jekyll joomla wordpress kibana elasticsearch ' +
    'logstash sass markdown heroku github gitlab python javascript django kubernetes docker postgres mysql mongodb ' +
    'redis jira trello slack zoom skype webex google bing safari chrome firefox android whatsapp facebook instagram ' +
    'twitter youtube tiktok snapchat linkedin'
  ).split(' '),
);

const AFTER_REACH = 7;
/** Words of an office between its holder's role and name: Minister for Health and Social Care. */
const BEFORE_REACH = 9;
const OF_OFFICE = /^(?:for|of|the|and|to|in|&|-)$/;

/** True for "Mr", "Dr", "Cllr" and the like, with or without capitals; "MS" is rather the maker of programs. */
export function isCivilTitle(word: string): boolean {
  return word !== 'MS' && CIVIL_TITLES.has(word.toLowerCase());
}

/** True for titles that tell nothing of what a person does. */
export function isCourtesyTitle(word: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx)$/i.test(word);
}

/** True for "Minister", "MHK", "Constable" and the like, in any case; of "MS" and "Ms" only the first sits in a parliament. */
export function isRoleWord(word: string): boolean {
  const plain = word.toLowerCase();
  return ROLES.has(plain) && (plain !== 'ms' || word === 'MS');
}

/** True for the names of well-known programs and services. */
export function isProgram(word: string): boolean {
  return PROGRAMS.has(word.toLowerCase());
}

/** Looks for a public role or a professional title at the head of a name, right before it, or after a comma behind it. */
export function roleAround(units: readonly Unit[], first: number, last: number): boolean {
  const isRole = (unit: Unit | undefined) => unit?.kind === 'word' && isRoleWord(unit.text);
  const before = units[first - 1]?.text === '.' || units[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (isRole(units[before]) || (last > first && isRole(units[first])) || isOfficeBefore(units, before)) return true;
  const next = units[last + 1];
  if (next?.kind === 'word') return /^(?:MP|MHK|MLC|MS|MLA|MSP|MEP|SHK|TD|QC|KC|OBE|MBE|CBE)$/.test(next.text);
  if (next?.text !== ',' && next?.text !== '(' && next?.text !== '–') return false;
  for (const unit of units.slice(last + 2, last + 2 + AFTER_REACH)) {
    if (/^[.,;:!?()–]$/.test(unit.text)) return false;
    if (isRole(unit)) return true;
  }
  return false;
}

/** True for the whole name of an office that ends at a unit: a role, "of" or "for", and words with a capital. */
function isOfficeBefore(units: readonly Unit[], end: number): boolean {
  let link = false;
  for (let at = end; at >= 0 && end - at < BEFORE_REACH; at--) {
    const text = units[at]?.text ?? '';
    if (isRoleWord(text) && /^\p{Lu}/u.test(text)) return link;
    link = text === 'for' || text === 'of' || text === 'to';
    if (!OF_OFFICE.test(text) && !/^\p{Lu}/u.test(text)) return false;
  }
  return false;
}
