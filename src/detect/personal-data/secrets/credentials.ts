import { perDocument } from '../../../core/document.ts';
import type { Hit } from '../../../core/hit.ts';
import { isWord } from '../../spelling/dictionary.ts';
import { findAll } from '../text.ts';

const PASSWORD =
  'pass ?words?|pasword|passwrod|passowrd|passwrd|passwd|pass code|wi-?fi (?:code|key)|passcode|pass ?phrase|pwd|p-?word|pw|pin(?: (?:code|number|no))?|(?:access|login|reset|security|verification|one-time) code';
/** `password: x`, `pw = x`, `the password is "x"`, `password has been reset to x`. */
const STATED = new RegExp(
  String.raw`(?<![A-Za-z]|\$(?=PWD[:/]))(?:${PASSWORD})\b(?: (?:for|to|on|of|in|at) [^.!?\n:=]{1,40}?)?(?:\s{0,2}(?::|=|->|→)\s{0,2}|,? (?:(?:is|was) (?:now|still|currently|set to|changed to|reset to)|(?:has|have|had) been (?:changed|reset|set|updated) to|set to|changed to|reset to|is|was|are|being) |['’]s )["'“‘\x60]?([^\s"'”’\x60<>]{3,64})`,
  'gi',
);
/** `login snoop pw biggreenhat`, `user: x pass: y`. */
const PAIR =
  /\b(?:(?:log|sign) ?(?:in|on)|user(?:name)?|user ?id|account)\b(?: (?:as|with|is))?[\s:=]{1,3}[^\s:=]{2,40}[\s,;/]{1,3}(?:and )?(?:password|passwd|pass|pwd|pw)\b[\s:=]{1,3}(?:is )?["'“‘]?([^\s"'”’<>]{3,64})/gi;
/** `login: snoop / Peel1854`. */
const SLASHED =
  /\b(?:(?:log|sign)[ -]?(?:in|on)s?|credentials|user(?:name)?|wi-?fi)\b(?: details?)?(?: (?:with|using|as|is|are))?[\s:=]{1,3}[^\s:=/]{2,40} ?\/ ?["'“‘]?([^\s"'”’<>/]{4,64})/gi;
const ENGLISH_AFTER =
  /^(?:none|nothing|n\/a|a|an|the|your|my|our|his|her|their|its|this|that|these|not|no|in|on|at|to|for|from|by|of|and|or|if|when|case|required|needed|correct|incorrect|wrong|invalid|expired|secure|strong|weak|safe|protected|hidden|never|always|also|only|too|very|more|less|easy|hard|difficult|optional|mandatory|forgotten|lost|stolen|used|sent|stored|kept|reset|changed|shared|unique|different|same|case-sensitive|compulsory|important|must|should|please|something|anything|one|being|been|still|now|managers?|protection|recovery|policy|fields?|boxes|inputs?|hints?|length|what|how|why|often|usually|entered|saved|displayed|shown|hashed|encrypted|long|short|memorable|it|they|you|we|he|she|there|where|which|who|so|as|both|all|any|each|every|set|available|valid|compromised|ready|here|below|above)[.,;:!?)]*$/i;

/** `password "x"`, `password 'x y'`: quotation marks straight after the word. */
const QUOTED = new RegExp(String.raw`\b(?:${PASSWORD})\b ["'“‘\x60]([^"”’\x60\n']{3,40})["'”’\x60]`, 'gi');
/** `with password x`: only what is no word of any language may follow so closely. */
const BARE = new RegExp(
  String.raw`\b(?:${PASSWORD})\b(?:(?<= no)\.)? (?:of )?["'“‘\x60(]?([^\s"'”’\x60<>]{4,64})`,
  'gi',
);
/** `jane@example.im / x` where the draft speaks of logging in. */
const BESIDE_ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}["'’”]?(?: ?[/|:] ?|, ?| and )["'“‘\x60]?([^\s"'”’\x60<>]{6,64})/g;
/** Digits, capitals and signs as people say them. */
const SAID = String.raw`\b(?:capital [a-z]\b|all (?:in )?(?:lower|small|upper|caps|capitals|one word)|(?:lower|upper)[ -]?case|(?:exclamation|question) mark|(?:dollar|pound|at|hash|plus) sign|underscore|(?:zero|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]{1,2}(?:zero|one|two|three|four|five|six|seven|eight|nine))+)\b`;
/** `the password is capital K, ramsey, one two three`. */
const SPOKEN = new RegExp(
  String.raw`\b(?:${PASSWORD})\b(?: (?:for|to|on|of|in|at) [^.!?\n:=]{1,40}?)?(?:,? (?:is|was)(?: now)?|['’]s|:) ((?=[^.!?\n]{0,60}${SAID})(?![^.!?\n]{0,80}\b(?:must|needs?|should|at least|contains?|sensitive|includ\w+|requir\w+|weak|wrong)\b)[^.!?\n]{3,80})`,
  'gi',
);
/** What lets in a room full of people is often a plain word. */
const WIFI = /\bwi-?fi\b[^.!?\n]{0,20}$/i;
/** What a code opens. */
const LOCK = String.raw`(?:door|alarm|gate|entry|entrance|keypad|key ?safe|safe|building|padlock|lock|lock-?up|locker|barrier|garage|shed|cupboard|cabinet|store ?room|server room|hall|office)`;
const CODE = String.raw`[a-z]?\d{3,8}[a-z]?|\d{1,2}(?:-\d{1,2}){2,3}`;
/** `the door code is 4471`, `alarm code for the office: 2580`. */
const LOCK_CODE = new RegExp(
  String.raw`\b${LOCK} (?:access |entry )?(?:code|combination)\b(?: (?:for|to|of|on) [^.!?\n:=\d]{1,40}?)?(?:\s{0,2}[:=]\s{0,2}| (?:(?:is|was|has been|now|still|changed|reset|set|to) ){1,4}|\s)(${CODE})(?![\w-])`,
  'gi',
);
/** `the code for the gate is 4471`, `the key safe is 4471`. */
const CODE_OF_LOCK = new RegExp(
  String.raw`\b(?:(?:code|combination) (?:for|to|of|on) (?:the |our |my )(?:\w+ )?${LOCK}|key ?safe)(?: is| now|:| =){1,2} ?(${CODE})(?![\w-])`,
  'gi',
);
/** `use code 4471 to get into the hall`. */
const CODE_TO_ENTER =
  /\b(?:use|enter|type|key in|press|with)(?: the)? code ([a-z]?\d{4,8}[a-z]?)(?: \w+)? (?:to (?:get|go|come|let yourself) in|(?:on|at) the (?:door|gate|keypad|barrier)|for (?:the )?(?:entry|door|gate))/gi;
/** `the alarm in the hall is 2580`: what has nothing but a code to be. */
const LOCK_IS = new RegExp(
  String.raw`\b(?:alarm|keypad|padlock|key ?safe|combination lock|(?<=\b(?:the|our) )safe)(?: (?:for|to|of|on|in|at) [^.!?\n:=\d]{1,40}?)?(?: (?:is|now|set to|changed to)| ?[:=]){1,2} ?(${CODE})(?![\w-]|[.,:]\d| ?(?:am|pm|%|years?|mm|cm|metres)\b)`,
  'gi',
);
/** `wifi in the office = Loaghtan88`. */
const WIFI_IS = /\bwi-?fi(?: (?:for|to|on|of|in|at) [^.!?\n:=]{1,40}?)?\s?[:=]\s?["'“‘\x60]?([^\s"'”’\x60<>]{6,64})/gi;
const LOGGING_IN =
  /\b(?:log(?:s|ged|ging)?[ -]?in|log[ -]?ons?|sign[ -]?in|credentials?|passwords?|portal|accounts?)\b/i;
const CONTEXT = 90;

/** A way to give a password away. */
interface Way {
  readonly pattern: RegExp;
  readonly evidence: string;
  /**
   * @param value the password with what stands against it
   * @param lead what the pattern matched before it
   * @param before what stands before it
   */
  readonly isSecret: (value: string, lead: string, before: string) => boolean;
}

const BESIDE_NAME = 'a user name and a password stand together';
const CODE_CALLED = 'it is called the code of a lock';
const WAYS: readonly Way[] = [
  { pattern: PAIR, evidence: BESIDE_NAME, isSecret: () => true },
  { pattern: SLASHED, evidence: BESIDE_NAME, isSecret: isJumbled },
  {
    pattern: STATED,
    evidence: 'words say that it is a password',
    isSecret: (value, lead, before) =>
      mayBePin(value, lead) && (SIGN.test(lead) || looksSecret(bare(value)) || isOfWifi(value, lead, before)),
  },
  { pattern: SPOKEN, evidence: 'it is said letter by letter after the word for it', isSecret: () => true },
  { pattern: QUOTED, evidence: 'it stands in quotation marks after the word for it', isSecret: isJumbled },
  {
    pattern: BARE,
    evidence: 'it follows the word for it and is no word itself',
    isSecret: (value, lead) => mayBePin(value, lead) && isJumbled(value),
  },
  { pattern: LOCK_CODE, evidence: CODE_CALLED, isSecret: isLockCode },
  { pattern: CODE_OF_LOCK, evidence: CODE_CALLED, isSecret: isLockCode },
  { pattern: LOCK_IS, evidence: CODE_CALLED, isSecret: isLockCode },
  { pattern: WIFI_IS, evidence: 'it is said to be that of a wireless network', isSecret: isJumbled },
  { pattern: CODE_TO_ENTER, evidence: CODE_CALLED, isSecret: isLockCode },
  {
    pattern: BESIDE_ADDRESS,
    evidence: 'it follows an account of which the draft says how to log in',
    isSecret: (value, _, before) => isJumbled(value) && LOGGING_IN.test(before),
  },
];

/** Passwords that a draft gives away; the hit is the password alone. */
export const detectCredentials = perDocument((document): readonly Hit[] => {
  const { text } = document.prose;
  if (!SCREEN.test(text)) return [];
  const hits: Hit[] = [];
  for (const { pattern, evidence, isSecret } of WAYS) {
    if (pattern === BESIDE_ADDRESS && !text.includes('@')) continue;
    for (const { start, end, value, match } of findAll(text, pattern)) {
      const isQuoted = /["'”’\x60]/.test(text[end] ?? '');
      const password = isQuoted ? value : bare(value);
      if (password.length < 3 || ENGLISH_AFTER.test(password)) continue;
      if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
      const lead = match[0].slice(0, match[0].lastIndexOf(value));
      if (!isSecret(value, lead, text.slice(Math.max(0, start - CONTEXT), start))) continue;
      hits.push({ start, end: start + password.length, confidence: 'high', evidence: [evidence] });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
});

/** Without the marks that a sentence puts behind it. */
function bare(value: string): string {
  return value.replace(/[.,;:!?)\]]+$/, '');
}

/** A PIN is of digits; a pin may also be a place on a map or what holds a version fast. */
function mayBePin(value: string, lead: string): boolean {
  return !/^pin\b/i.test(lead) || /^\d[\d-]{3,9}$/.test(bare(value));
}

function isOfWifi(value: string, lead: string, before: string): boolean {
  return !MADE_AT_NEED.test(bare(value)) && WIFI.test(before.slice(0, before.length - lead.length));
}

const SCREEN =
  /\bp(?:ass|wd|-?word|w|in)\b|pass?w|passo|passc|pass ?phrase|\b(?:code|combination|key ?safe|alarm|keypad|padlock|(?:the|our) safe)\b|\bwi-?fi key\b|\bwi-?fi\b[^\n]{0,50}[:=]|credential|(?:log|sign)[ -]?[io]n|username/i;
const SIGN = /[:=→"“‘'\x60]|->/;

/** The building code 2015 is a rule for builders. */
function isLockCode(code: string, lead: string): boolean {
  return /[:=]|\b(?:is|now|to) $/.test(lead) || !/^(?:19|20)\d\d$/.test(code);
}

/** A digit or a sign among letters, or capitals where no name has them: `Laxey1854`, `!Peel`, `WinterIsHere$`. */
function isJumbled(value: string): boolean {
  const bare = value.replace(/^[([{*_~]+|[.,;:!?)\]}*_~]+$/g, '');
  if (/^\d+$/.test(bare)) return bare.length >= 4 && !/^(?:19|20)\d\d$/.test(bare);
  if (/^[\d.,:/-]+$|^[a-z]+-[a-z-]+$|^\d{1,2}[a-z]{1,10}$|^\d+-[a-z]+|\/\/|^[A-Z\d]{1,4}$|^\w+\/\w+$/i.test(bare))
    return false;
  const isMixed = /[a-z]/i.test(bare) && /[\d!#$%&*+=?@^~]/.test(bare);
  const isSigned = /^[a-z]+[!?$#*&%]+$/i.test(value) && /[a-z][A-Z]/.test(value);
  return isMixed || isSigned || (/[a-z][A-Z][a-z]+[A-Z]|[a-z][A-Z].*[_#$]/.test(bare) && bare.length >= 8);
}

/** Endings of adjectives that are made at need, so that no dictionary holds them all. */
const MADE_AT_NEED = /(?:able|ible|ed|ing|ful|less|ish|like|proof)$/;

/** Digits, signs or capitals within, or letters that no dictionary holds: no everyday word. */
function looksSecret(value: string): boolean {
  if (/\d/.test(value) || /[^\w'’-]/.test(value) || /[a-z][A-Z]/.test(value)) return true;
  return /^[a-z]{6,}$/.test(value) && !MADE_AT_NEED.test(value) && !isWord(value);
}
