import type { Span } from '../../../core/span.ts';
import { findAll } from '../text.ts';

/** A number told by its form or by what is said of it, whatever its country. */
export interface FormedNumber extends Span {
  readonly evidence: string;
}

/** North American grouping: three digits, three, four, with brackets, hyphens or full stops between. */
const AMERICAN =
  /(?<![\w./#£$€+(-]|\d[ ,])(?:\((?:[2-9]\d{2})\) ?|[2-9]\d{2}([-.]))[2-9]\d{2}(?:\1|-)\d{4}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w/-]|[.,]\d)/gi;
/** Six to fifteen digits as people group them, with an extension at times. */
const GROUPED =
  /(?<![\w./#£$€+(:-]|\d[ ,])(?:\+ ?|\()?\d{1,5}\)?(?:[ .-]{0,2}\(?\d{1,5}\)?){0,6}(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\d/£$€%:]|[.,]\d)/gi;
const MONEY_OR_COUNT =
  /^ ?(?:per\b|percent|pounds|euros|dollars|people|residents|homes|words|times|miles|met(?:er|re)s|km|hours|days|years|and over|votes|members|customers|passengers|tonnes|litres)/i;
const DATE = /^(?:\d{1,2}[.-]\d{1,2}[.-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;
/** Straight before a number, such words leave little else for it to be. */
const SAYS_SO =
  /(?:\b(?:tele)?phone(?: (?:number|no\.?))?(?: is| was)?|\b(?:mobile|cell|fax|whatsapp|landline)(?: (?:number|no\.?|phone))?(?: is| was)?|\b(?:tel|mob)\b\.?|\b(?:call|ring|dial|text|phone)(?:s|ed|ing)?(?: (?:me|us|him|her|them|back|up|now|at|on|to|this|the|number|today)){0,3}|\b(?:answering|reach(?:ed|able)?(?: (?:me|us|him|her|them))?|contact(?:ed|able)?(?: (?:me|us|him|her|them))?|available) (?:at|on|via)|\b(?:messages?|texts?|calls?|sms) (?:to|from|on)|\bregistered|\b(?:my|his|her|their|our|your)(?: (?:new|old|home|work|office|private|personal|direct|other|uk|us|eu|cn|[a-z]{2,9}(?:ish|ese|ian|ean|rman|rench|utch|[ae]li|ican)))? number(?: is|['’]s|:))\s?:?\s{0,2}[("“‘]?$/i;
/** Straight after a number: the label of a card or a signature. */
const LABEL_AFTER =
  /^\s?[-–(,]?\s?(?:office|fax|mobile|cell|home|work|landline|direct)\b(?=[\s)]{0,3}(?:$|[\n,;|/\\-]|\+?\(?\d))/i;
/** Digits spelt out, as in a transcript or to slip past a filter: "oh seven six two four, double four …". */
const DIGIT = 'zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine';
const SPELT = String.raw`\b(?:zero|oh|nought|plus|one|two|three|four|five|six|seven|eight|nine)(?:[ ,.–-]{1,3}(?:(?:double|triple|treble) )?(?:${DIGIT})){6,15}\b`;
/** Before digits that are spelt out, such words tell that they are no count. */
const DIALLED = /\b(?:call|ring|text|dial|phone|mobile|whatsapp|tel|number|reach)\b[^.!?\n]{0,30}$/i;
let spelt: RegExp | undefined;
const REACH = 44;

/** Numbers that their grouping or the words right beside them tell to be dialled. */
export function formedNumbers(text: string): FormedNumber[] {
  const numbers: FormedNumber[] = [];
  const add = ({ start, end }: Span, evidence: string) => {
    if (!numbers.some((known) => known.start < end && start < known.end)) numbers.push({ start, end, evidence });
  };
  for (const { index, 0: value } of text.matchAll(AMERICAN))
    add({ start: index, end: index + value.length }, 'its digits are grouped as in North America');
  for (const { start, end, value } of findAll(text, GROUPED)) {
    const digits = value.replace(/ ?(?:x|ext\.?) ?\d{1,5}$/i, '').replace(/\D/g, '').length;
    if (digits < 6 || digits > 15 || DATE.test(value) || MONEY_OR_COUNT.test(text.slice(end, end + 14))) continue;
    if (SAYS_SO.test(text.slice(Math.max(0, start - REACH), start)))
      add({ start, end }, 'words of phoning stand right before it');
    else if (LABEL_AFTER.test(text.slice(end, end + 20)))
      add({ start, end }, 'the kind of phone stands right after it');
  }
  spelt ??= new RegExp(SPELT, 'gi');
  for (const { index, 0: value } of text.matchAll(spelt))
    if (
      /\b(?:zero|oh|nought|plus|double)\b/i.test(value) ||
      DIALLED.test(text.slice(Math.max(0, index - REACH), index))
    )
      add({ start: index, end: index + value.length }, 'its digits are spelt out');
  return numbers;
}
