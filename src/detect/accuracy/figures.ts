import { type Document, perDocument } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';
import { namedDays } from './dates.ts';

/** A share, a ratio, or a sum or number with a word for what has grown or shrunk. */
const FIGURE =
  /(?<![\w.])(?:\d[\d,.]*(?:%| per ?cent\b)|(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|(?:more|fewer|less) than \d[\d,.]* (?:people|residents|households|jobs|homes|visitors|patients|pupils)\b|(?:doubled|trebled|tripled|halved)\b)/gi;
const SOURCE =
  /\b(?:according to|source|figures? (?:from|published|released|show)|data (?:from|show)|survey|census|study|research|report|statistics|estimated? by|published by|says|said|based on|audit|poll of|review found)\b|\[\d+\]|\bhttps?:/i;
/** Offers and rates that the department sets itself. */
const OWN =
  /\b(?:discount|off\b|vat|interest|rate of|tax|fee|charge|deposit|battery|increase in the|grant of|up to)\b/i;

/** Figures that tell how things are, in a paragraph that names no source and holds no link. */
export const unsourcedFigures = perDocument((document: Document): readonly Hit[] =>
  document.prose.blocks.flatMap(({ kind, quoted, start, end }): Hit[] => {
    if (quoted || !['paragraph', 'list-item'].includes(kind)) return [];
    const text = document.prose.text.slice(start, end);
    if (SOURCE.test(text) || document.links.some(({ labelSpan }) => start <= labelSpan.start && labelSpan.end <= end))
      return [];
    return [...text.matchAll(FIGURE)]
      .map(({ index, 0: figure }) => ({ start: start + index, end: start + index + figure.length }))
      .filter(
        (span) => !OWN.test(document.prose.text.slice(Math.max(start, span.start - 30), Math.min(end, span.end + 30))),
      )
      .map((span) => ({
        ...span,
        confidence: 'medium' as const,
        evidence: ['the paragraph names no source and holds no link'],
      }));
  }),
);

/** Days without a year; one with a weekday is told of with less confidence, for the weekday says which year. */
export const yearlessDays = perDocument((document: Document): readonly Hit[] =>
  namedDays(document)
    .filter(({ year }) => year === undefined)
    .map(({ start, end, weekday }) => ({
      start,
      end,
      confidence: weekday === undefined ? 'high' : 'medium',
      evidence: ['a day and a month without a year'],
    })),
);
