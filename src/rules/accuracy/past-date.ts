import { dayInWords, isoDay, namedDays, nearestYear, weekdayOf } from '../../detect/accuracy/dates.ts';
import { forwardSentences } from '../../detect/accuracy/forward.ts';
import { contains, defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accuracy/past-date',
  meta: {
    summary: 'An invitation to a date gone by',
    why: 'A post about something that is over sends readers on a useless errand, and shows that nobody looked.',
    policy: ['GDL-2.4', 'GDL-2.3'],
  },
  messages: {
    past: {
      what: 'The draft looks ahead to {date}, which has gone by when it is posted.',
      instead: 'Correct the date, or say that it is over.',
    },
  },
  check(document, { report, asOf }) {
    const posted = (document.meta.scheduled ?? asOf).slice(0, 10);
    const named = namedDays(document);
    if (named.length === 0) return;
    const days = named.map((day) => {
      const year = day.year ?? nearestYear(day, posted);
      return {
        day,
        year,
        date: isoDay(year, day),
        isSure: day.year !== undefined || weekdayOf(year, day) === day.weekday,
      };
    });
    for (const sentence of forwardSentences(document)) {
      const within = days.filter(({ day }) => contains(sentence, day));
      const last = within.at(-1);
      // Of a range of days, the last one counts; a later day in the sentence says that the thing still goes on.
      if (last === undefined || within.some(({ date }) => date >= posted)) continue;
      const { start, end, year } = last.day;
      const confidence = year !== undefined ? 'high' : last.isSure ? 'medium' : 'low';
      const evidence = [year === undefined ? 'the nearest such day is past' : 'the draft names the year'];
      report('past', { start, end, confidence, evidence }, { date: dayInWords(last.year, last.day) });
    }
  },
});
