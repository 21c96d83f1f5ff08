import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

/** An embargo, or another word that a text waits for a day. */
export interface EmbargoHit extends Hit {
  /** Month and day of the embargo's end, `MM-DD`; absent when it names none that can be read. */
  readonly monthDay?: string;
  /** The year, when the draft names it. */
  readonly year?: string;
  /** True when the embargo ends at a time of that day. */
  readonly timed: boolean;
}

const EMBARGO =
  /(?<![\w-])(?:(?:strictly )?embargoed|(?:strictly )?under (?:strict )?embargo|embargo(?: time| date)?(?= ?(?::|until|till|ends|lifts|lifted|expires|to |\d))|(?:not (?:to be published|for (?:release|publication|broadcast|use))|do not (?:publish|release|post|share|tweet)|hold|held|no (?:release|publication)|not to be released)(?= (?:until|till|before)))(?:[ ,:–-]{0,3}(?:not for publication|for release|ends|lifts|expires)?[ ,:–-]{0,3}(?:until|till|before|to))?(?![\w-])/gi;
/** Trade and arms embargoes, and news of one that is over. */
const OTHER_SENSE = /(?:trade|arms|oil|cuban?|export|import|weapons|sanctions|economic|russian|iranian)[^.\n]{0,40}$/i;
const REACH = 70;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const DAY_MONTH = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (\d{4}))?`, 'i');
const MONTH_DAY = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4}))?`, 'i');
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const TIME = /\b\d{1,2}[:.]\d{2}\b(?![/.]\d)|\b\d{1,2} ?(?:am|pm)\b|\bnoon\b|\d{4} ?(?:hrs|hours)\b/i;

/** Embargoes of a draft, with the day on which each ends as far as it can be read. */
export const embargoes = perDocument((document: Document): readonly EmbargoHit[] => {
  const { text } = document.prose;
  if (!/embargo|publi|release|hold|held|do not/i.test(text)) return [];
  return [...text.matchAll(EMBARGO)].flatMap((match): EmbargoHit[] => {
    const end = match.index + match[0].length;
    if (OTHER_SENSE.test(text.slice(Math.max(0, match.index - REACH), match.index))) return [];
    const after = text.slice(end, end + REACH);
    const stop = after.search(/\n\n|[!?]|\.(?=\s|$)/);
    const when = stop < 0 ? after : after.slice(0, stop);
    const day = dayIn(when);
    if (
      day === undefined &&
      !/embargo/i.test(match[0]) &&
      !/monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|midnight|announce|\d/i.test(when)
    )
      return [];
    const evidence = [
      day === undefined ? 'it is held back, without a day that can be read' : 'it is held back until a day',
    ];
    return [{ start: match.index, end, confidence: 'high', evidence, timed: TIME.test(when), ...day }];
  });
});

function dayIn(when: string): Pick<EmbargoHit, 'monthDay' | 'year'> | undefined {
  const iso = ISO.exec(when);
  if (iso !== null) return dayOf(iso[3], iso[2], iso[1]);
  const numeric = NUMERIC.exec(when);
  if (numeric !== null) return dayOf(numeric[1], numeric[2], numeric[3]);
  const named = DAY_MONTH.exec(when);
  if (named !== null) return dayOf(named[1], monthNumber(named[2]), named[3]);
  const american = MONTH_DAY.exec(when);
  return american === null ? undefined : dayOf(american[2], monthNumber(american[1]), american[3]);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dayOf(day = '', month = '', year?: string): Pick<EmbargoHit, 'monthDay' | 'year'> {
  const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === undefined) return { monthDay };
  return { monthDay, year: year.length === 2 ? `20${year}` : year };
}

/** Half a year in days: a day without a year is the nearest one. */
const HALF_YEAR = 183;

/** The day on which an embargo ends, `YYYY-MM-DD`, or undefined; a missing year is the one nearest to `asOf`. */
export function endOf({ monthDay, year }: EmbargoHit, asOf: string): string | undefined {
  if (monthDay === undefined) return undefined;
  if (year !== undefined) return `${year}-${monthDay}`;
  const thisYear = Number(asOf.slice(0, 4));
  const days = (Date.parse(`${thisYear}-${monthDay}`) - Date.parse(asOf.slice(0, 10))) / 86_400_000;
  return `${days > HALF_YEAR ? thisYear - 1 : days < -HALF_YEAR ? thisYear + 1 : thisYear}-${monthDay}`;
}
