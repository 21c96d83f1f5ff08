import {
  dayInWords,
  impossibleDays,
  isoDay,
  MONTHS,
  type NamedDay,
  namedDays,
  nearestYear,
  WEEKDAYS,
  weekdayOf,
} from '../../detect/accuracy/dates.ts';
import { impossibleTimes } from '../../detect/accuracy/times.ts';
import { forwardSentences } from '../../detect/accuracy/forward.ts';
import { contains, defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accuracy/weekday',
  meta: {
    summary: 'A weekday that does not match its date, a day or a time that there is not',
    why: 'Half the readers will come at one time, the other half at another.',
    policy: ['GDL-2.3'],
    ask: 'whoever organises it',
  },
  messages: {
    mismatch: {
      what: '{date} is a {actual}, not a {given}.',
      instead: 'Correct the weekday or the date; ask the organiser which one is meant.',
    },
    missing: {
      what: '{date} is not in the calendar.',
      instead: 'Correct the date.',
    },
    never: {
      what: '{month} has no day {day}.',
      instead: 'Correct the date.',
    },
    time: {
      what: 'No clock shows {time}.',
      instead: 'Correct the time; ask the organiser which one is meant.',
    },
  },
  check(document, { report, asOf }) {
    const posted = document.meta.scheduled ?? asOf;
    for (const day of impossibleDays(document))
      report('never', hitOf(day, 'high', []), { month: MONTHS[day.month - 1] ?? '', day: String(day.day) });
    for (const time of impossibleTimes(document)) report('time', hitOf(time, 'high', []), { time: time.written });
    for (const day of namedDays(document)) {
      const year = day.year ?? nearestYear(day, posted);
      const actual = weekdayOf(year, day);
      const { weekday } = day;
      if (actual === undefined) {
        if (day.year !== undefined) report('missing', hitOf(day, 'high', []), { date: dayInWords(year, day) });
        continue;
      }
      if (weekday === undefined || weekday === actual) continue;
      const data = { date: dayInWords(year, day), actual: WEEKDAYS[actual] ?? '', given: WEEKDAYS[weekday] ?? '' };
      if (day.year !== undefined) {
        report('mismatch', hitOf(day, 'high', ['by the calendar of the year that the draft names']), data);
      } else if (forwardSentences(document).some((sentence) => contains(sentence, day))) {
        const isSure = !otherYearsOf(year, day, document.meta.scheduled, posted).some(
          (other) => weekdayOf(other, day) === weekday,
        );
        const evidence = ['the draft names no year; by the calendar of the year that brings the day nearest'];
        report('mismatch', hitOf(day, isSure ? 'medium' : 'low', evidence), data);
      }
    }
  },
});

/**
 * Other years that a day without one may be meant for. Nobody invites to a day more than a year ahead without its
 * year; a draft that does not say when it is posted may lie about since last year.
 */
function otherYearsOf(year: number, day: NamedDay, scheduled: string | undefined, posted: string): number[] {
  if (isoDay(year, day) < posted.slice(0, 10)) return [year - 1, year + 1];
  return scheduled === undefined ? [year - 1] : [];
}

function hitOf<C extends 'high' | 'medium' | 'low'>(
  { start, end }: { readonly start: number; readonly end: number },
  confidence: C,
  evidence: readonly string[],
) {
  return { start, end, confidence, evidence };
}
