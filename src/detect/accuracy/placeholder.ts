import { type Document, perDocument } from '../../core/document.ts';
import type { Confidence } from '../../core/levels.ts';
import { withoutOverlaps } from '../../core/span.ts';
import type { CueHit } from '../cues.ts';
import { withoutLinks } from '../personal-data/text.ts';

type Kind = 'gap' | 'open';

interface Form {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly evidence: string;
  readonly confidence: Confidence;
}

/** What a writer leaves to be filled in: the nouns of a notice. */
const BLANK =
  '(?:first |full )?names? of (?:the )?[a-z]{2,20}|name|first name|surname|full name|date|day|time|times|venue|place|location|address|link|url|website|e-?mail|phone|number|figure|amount|price|title|role|department|team|quote|photo|image|picture|caption|hashtag|handle|details?|text|copy|event|contact|postcode|month|year|x+|tbc|tbd|tba|your [a-z ]{2,20}';
/** Those of them that are no elements of HTML, so that a post about a web page is left alone. */
const ANGLED = BLANK.split('|')
  .filter((noun) => !/^(?:address|time|title|link|picture|details\?|text|figure)$/.test(noun))
  .join('|');
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*';

const FORMS: readonly Form[] = [
  {
    kind: 'gap',
    // In quotation marks it is spoken of.
    pattern: /(?<![\w“"‘'])lorem ipsum\b(?: dolor(?: sit amet)?)?/gi,
    evidence: 'filler text',
    confidence: 'high',
  },
  {
    kind: 'gap',
    pattern:
      /[[<{]{1,2} ?(?:please )?(?:insert|add|enter|put|fill in|replace|choose|delete as|confirm|check|to be (?:added|confirmed))\b[^\][<>{}\n]{0,60}[\]>}]{1,2}(?!\()/gi,
    evidence: 'an instruction in brackets',
    confidence: 'high',
  },
  {
    kind: 'gap',
    pattern: new RegExp(String.raw`\[(?:the |event |full )?(?:${BLANK})(?: (?:here|tbc|to follow))?\](?!\()`, 'gi'),
    evidence: 'a noun in brackets that waits for its value',
    confidence: 'high',
  },
  {
    kind: 'gap',
    pattern: new RegExp(String.raw`<(?:the |event |full )?(?:${ANGLED})(?: (?:here|tbc|to follow))?>`, 'gi'),
    evidence: 'a noun in angle brackets that waits for its value',
    confidence: 'high',
  },
  {
    kind: 'gap',
    pattern: /\{\{ ?[\w. -]{1,40} ?\}\}|<%=? ?[\w. -]{1,40} ?%>|\$\{[\w. ]{1,40}\}/g,
    evidence: 'a field that a template would fill',
    confidence: 'high',
  },
  {
    kind: 'gap',
    pattern:
      /\b(?:(?:INSERT|ADD|ENTER) (?:[A-Z]+ ){0,2}(?:DATE|TIME|NAME|LINK|VENUE|PHOTO|IMAGE|QUOTE|TEXT|TITLE|DETAILS?|HERE)(?: HERE)?|(?:DATE|TIME|NAME|LINK|VENUE|PHOTO|IMAGE|QUOTE|TEXT|TITLE|URL) (?:HERE|TO FOLLOW|GOES HERE))\b/g,
    evidence: 'a gap marked in capitals',
    confidence: 'high',
  },
  {
    kind: 'gap',
    pattern: new RegExp(
      String.raw`(?<![\w/.-])(?:[xX]{2}[/.-][xX]{2}[/.-](?:[xX]{4}|[xX]{2}|\d{4})|[xX]{2}:[xX]{2}(?: ?[ap]m)?|[£$€][xX]{1,}(?:[.,][xX]+)*|[xX]{1,3}(?:%| per cent)|[xX]{1,2} ?[ap]m|[xX]{1,2}(?:th|st|nd|rd)? (?:of )?${MONTH})(?![\w/-])`,
      'gi',
    ),
    evidence: 'the letter X where figures belong',
    confidence: 'high',
  },
  {
    kind: 'gap',
    pattern:
      /(?<![\w/.#@-])(?:on|at|by|from|until|to|of|for|[Cc]all|[Rr]ing|[Dd]ear|Mr|Mrs|Ms|Dr) (X{2,6})(?![\w/-]|(?: |\. )?[A-Z][a-z]+ (?:century|legion))/g,
    evidence: 'the letter X where a word or figure belongs',
    confidence: 'medium',
  },
  {
    kind: 'gap',
    pattern:
      /(?<![\w/.-])(?<!\b(?:format|as|in|like|use|using|enter)[: ]{1,2}["“(]?)(?:DD?[/.-]MM?[/.-]YY(?:YY)?|MM[/.-]DD[/.-]YY(?:YY)?|YYYY-MM-DD|HH:MM)(?![\w/-])(?! format)/g,
    evidence: 'the letters of a date where its figures belong',
    confidence: 'medium',
  },
  {
    kind: 'gap',
    pattern:
      /(?<![\w/.#@-])X{2,6}(?= (?:people|residents|households|homes|visitors|patients|pupils|staff|jobs|places|seats|tickets|minutes|hours|days|weeks|months|miles|million|thousand)\b)/g,
    evidence: 'the letter X where a number belongs',
    confidence: 'high',
  },
  { kind: 'gap', pattern: /\b(?:TODO|FIXME)\b ?:?/g, evidence: 'a note to the writer', confidence: 'medium' },
  {
    kind: 'gap',
    pattern: /(?<![?\w])\?{4,}(?!\?)/g,
    evidence: 'question marks for what is not known',
    confidence: 'low',
  },
  {
    kind: 'open',
    pattern: /(?<![\w/.#@-])(?:TB[CDA]|to be (?:confirmed|decided|determined|announced)(?= *[.)\]\n;]|$))(?![\w/-])/g,
    evidence: 'it is not settled yet',
    confidence: 'high',
  },
  {
    kind: 'open',
    pattern: /(?<=[(–:-] ?)tb[cda](?=[).,;\s]|$)/g,
    evidence: 'it is not settled yet',
    confidence: 'high',
  },
];
const SWALLOWED = new RegExp(
  String.raw`(?<![\\<])<(?:(?:the |event |full )?(?:${ANGLED})(?: (?:here|tbc|to follow))?|(?:please )?(?:insert|add|enter|put|fill in|replace|choose)(?: [\w ]{1,60})?)>`,
  'gi',
);
const CHEAP =
  /[Ll]orem|[[<{]|X{2}|x{2}|[xX](?:%|th|st|am| ?[ap]m| [A-Z])|[£$€][xX]|HERE|INSERT|ADD |ENTER|FOLLOW|TB[CDA]|tb[cda]|to be (?:c|d|a)|TODO|FIXME|D[/.-]M|M[/.-]D|Y-M|HH:|\?{4}/;

/** Gaps that the writer meant to fill. Code and addresses of links are left alone. */
export const placeholders = perDocument((document: Document): readonly CueHit<Kind>[] => {
  const text = withoutLinks(document);
  if (!CHEAP.test(text)) return swallowedGaps(document);
  const idle = document.prose.blocks.filter(({ kind }) => kind === 'code' || kind === 'link-target');
  const code = document.tokens.filter(({ kind }) => kind === 'code');
  const hits = FORMS.flatMap(({ kind, pattern, evidence, confidence }) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, 1: part }): CueHit<Kind> => {
      const value = part ?? whole;
      const start = index + whole.lastIndexOf(value);
      return { kind, start, end: start + value.trimEnd().length, confidence, evidence: [evidence] };
    }),
  );
  const shown = withoutOverlaps(hits).filter((hit) =>
    [...idle, ...code].every(({ start, end }) => end <= hit.start || hit.end <= start),
  );
  return [...shown, ...swallowedGaps(document)];
});

/** Gaps in angle brackets, which Markdown takes for elements of HTML and leaves out of the prose. */
function swallowedGaps({ format, source, prose, tokens, comments }: Document): CueHit<Kind>[] {
  if (format !== 'markdown' || !source.includes('<')) return [];
  const found = [...source.matchAll(SWALLOWED)];
  if (found.length === 0) return [];
  const code = [...prose.blocks.filter(({ kind }) => kind === 'code'), ...tokens.filter(({ kind }) => kind === 'code')];
  const spans = [...code.map((span) => prose.toSource(span)), ...comments];
  return found
    .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }))
    .filter((gap) => spans.every(({ start, end }) => end <= gap.start || gap.end <= start))
    .map((gap) => ({
      kind: 'gap',
      start: 0,
      end: 0,
      source: gap,
      confidence: 'high',
      evidence: ['angle brackets round what waits for its value'],
    }));
}
