import { perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { isWord } from '../spelling/dictionary.ts';
import { findAll } from './text.ts';

const PASSWORD = 'passwords?|passwd|passcode|pass ?phrase|pwd|pw|pin(?: (?:code|number))?|access code|login code';
/** `password: x`, `pw = x`, `the password is "x"`, `password has been reset to x`. */
const STATED = new RegExp(
  String.raw`\b(?:${PASSWORD})\b(?: (?:for|to|on|of) [^.!?\n:=]{1,40}?)?(?:\s{0,2}(?::|=|->|→)\s{0,2}|,? (?:(?:is|was) (?:now|still|currently|set to|changed to|reset to)|(?:has|have|had) been (?:changed|reset|set|updated) to|set to|changed to|reset to|is|was|are|being) )["'“‘\x60]?([^\s"'”’\x60<>]{3,64})`,
  'gi',
);
/** `login snoop pw biggreenhat`, `user: x pass: y`. */
const PAIR =
  /\b(?:log ?in|user(?:name)?|user ?id|account)\b[\s:=]{1,3}[^\s:=]{2,40}[\s,;/]{1,3}(?:and )?(?:password|passwd|pass|pwd|pw)\b[\s:=]{1,3}(?:is )?["'“‘]?([^\s"'”’<>]{3,64})/gi;
const ENGLISH_AFTER =
  /^(?:a|an|the|your|my|our|his|her|their|its|this|that|these|not|no|in|on|at|to|for|from|by|of|and|or|if|when|case|required|needed|correct|incorrect|wrong|invalid|expired|secure|strong|weak|safe|protected|hidden|never|always|also|only|too|very|more|less|easy|hard|difficult|optional|mandatory|forgotten|lost|stolen|used|sent|stored|kept|reset|changed|shared|unique|different|same|case-sensitive|compulsory|important|must|should|please|something|anything|one|being|been|still|now|managers?|protection|recovery|policy|fields?|boxes|inputs?|hints?|length|what|how|why|often|usually|entered|saved|displayed|shown|hashed|encrypted|long|short|memorable|it|they|you|we|he|she|there|where|which|who|so|as|both|all|any|each|every|set|available|valid|compromised|ready|here|below|above)[.,;:!?)]*$/i;

/** Passwords that a draft gives away; the hit is the password alone. */
export const detectCredentials = perDocument((document): readonly Hit[] => {
  const { text } = document.prose;
  if (!/\bp(?:ass|wd|w|in)\b|passw|passc|pass ?phrase|access code|login code/i.test(text)) return [];
  const hits: Hit[] = [];
  const add = (pattern: RegExp, evidence: string, needsSign: boolean) => {
    for (const { start, end, value, match } of findAll(text, pattern)) {
      const password = value.replace(/[.,;:!?)\]]+$/, '');
      const quotedOrPut = /[:=→"“‘'\x60]|->/.test(match[0].slice(0, match[0].lastIndexOf(value)));
      if (ENGLISH_AFTER.test(password) || hits.some((hit) => hit.start < end && start < hit.end)) continue;
      if (needsSign && !quotedOrPut && !looksSecret(password)) continue;
      hits.push({ start, end: start + password.length, confidence: 'high', evidence: [evidence] });
    }
  };
  add(PAIR, 'a user name and a password stand together', false);
  add(STATED, 'words say that it is a password', true);
  return hits.sort((a, b) => a.start - b.start);
});

/** Endings of adjectives that are made at need, so that no dictionary holds them all. */
const MADE_AT_NEED = /(?:able|ible|ed|ing|ful|less|ish|like|proof)$/;

/** Digits, signs or capitals within, or letters that no dictionary holds: no everyday word. */
function looksSecret(value: string): boolean {
  if (/\d/.test(value) || /[^\w'’-]/.test(value) || /[a-z][A-Z]/.test(value)) return true;
  return /^[a-z]{6,}$/.test(value) && !MADE_AT_NEED.test(value) && !isWord(value);
}
