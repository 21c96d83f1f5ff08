import { type Document, perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { linesWith, withoutLinks } from '../personal-data/text.ts';

/** A day that a draft names. Offsets are into `Prose.text` and take in the weekday. */
export interface NamedDay extends Span {
  /** Day of the month, 1 to 31. */
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** Absent when the draft names none. */
  readonly year?: number;
  /** 0 for Sunday to 6 for Saturday; absent when the draft names none. */
  readonly weekday?: number;
}

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
] as const;

const WEEKDAY = String.raw`(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|thu|fri|sat|sun)\b\.?`;
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (?<year>(?:19|20)\d\d)(?![\d-]))?`;
/** `Monday to Friday, 3 May` names no day of its own with its weekday. */
const LEAD = String.raw`(?<![\w/.])(?<!\d{2}-\d{1,2}-)(?:(?<!day (?:to|and|or|–|-) )${WEEKDAY},? (?:the )?)?`;
/** A weekday in brackets behind the date stands for one before it. */
const BEHIND = String.raw`(?: \((?<behind>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\))?`;

const PATTERNS = [
  new RegExp(String.raw`${LEAD}${DAY}(?: of)? ${MONTH}${YEAR}${BEHIND}`, 'gi'),
  new RegExp(String.raw`${LEAD}${MONTH} ${DAY}\b(?!:\d)${YEAR}${BEHIND}`, 'gi'),
  new RegExp(
    String.raw`${LEAD}(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)${BEHIND}`,
    'gi',
  ),
  new RegExp(String.raw`${LEAD}(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\w-])${BEHIND}`, 'gi'),
];
const CHEAP =
  /\d ?(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d[/.]\d|\d-\d\d-\d/gi;

/** Days that a draft names in its prose, in order; numbers within links are none. */
export const namedDays = perDocument((document: Document) => allDays(document).filter(existsIn));

/** Days that no year has, in order: 31 November, 30 February. */
export const impossibleDays = perDocument((document: Document) => allDays(document).filter((day) => !existsIn(day)));

const allDays = perDocument((document: Document): readonly NamedDay[] => {
  const text = withoutLinks(document);
  const days = [...linesWith(text, CHEAP)].flatMap(({ start, line }) =>
    PATTERNS.flatMap((pattern) => [...line.matchAll(pattern)].flatMap((match) => dayOf(match, start))),
  );
  days.sort((a, b) => a.start - b.start || b.end - a.end);
  return days.filter((day, index) => days.slice(0, index).every(({ end }) => end <= day.start));
});

function dayOf(match: RegExpExecArray, from: number): NamedDay[] {
  const { day = '', month = '', year, weekday, behind } = match.groups ?? {};
  const number = /^\d/.test(month) ? Number(month) : monthOf(month);
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return [];
  // Other numbers look like days in figures, too, but for those with strokes and a whole year.
  const mayBeOther = /^\d/.test(month) && !/\/(?:19|20)\d\d/.test(match[0]);
  if (mayBeOther && !existsIn({ day: Number(day), month: number })) return [];
  const name = (weekday ?? behind)?.slice(0, 3).toLowerCase();
  return [
    {
      start: from + match.index,
      // The full stop of a sentence is none of an abbreviation.
      end: from + match.index + match[0].replace(/[. ]+$/, '').length,
      day: Number(day),
      month: number,
      ...(year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) }),
      ...(name === undefined
        ? {}
        : { weekday: WEEKDAYS.findIndex((known) => known.slice(0, 3).toLowerCase() === name) }),
    },
  ];
}

/** 1 for `Jan`, `january`, …; 0 for no month. */
function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

/** True for a day of some year. */
function existsIn({ day, month }: { readonly day: number; readonly month: number }): boolean {
  const LEAP_YEAR = 2024;
  return new Date(Date.UTC(LEAP_YEAR, month - 1, day)).getUTCMonth() === month - 1;
}

/** The weekday of a day of the calendar, 0 for Sunday; undefined for one that does not exist, such as 29 February 2027. */
export function weekdayOf(year: number, { day, month }: NamedDay): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getUTCDay() : undefined;
}

/** `YYYY-MM-DD`. */
export function isoDay(year: number, { day, month }: NamedDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `5 December 2026`. */
export function dayInWords(year: number, { day, month }: NamedDay): string {
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

const HALF_YEAR = 183;
const DAY_LENGTH = 86_400_000;

/** The year that brings a day without one nearest to another day. @param asOf `YYYY-MM-DD` */
export function nearestYear(day: NamedDay, asOf: string): number {
  const year = Number(asOf.slice(0, 4));
  const days = (Date.parse(isoDay(year, day)) - Date.parse(asOf.slice(0, 10))) / DAY_LENGTH;
  if (Number.isNaN(days)) return year;
  return days > HALF_YEAR ? year - 1 : days < -HALF_YEAR ? year + 1 : year;
}
