import { didYouMean } from '../../core/errors.ts';
import type { Meta } from '../../core/document.ts';

/** What the columns of a content calendar are. Numbers are indexes of columns, from 0. */
export interface Columns {
  readonly header: readonly string[];
  readonly text: readonly number[];
  readonly alt: readonly number[];
  readonly link?: number;
  readonly channel?: number;
  readonly department?: number;
  readonly id?: number;
  readonly date?: number;
  readonly time?: number;
}

/** Names of columns, without spaces and case, in schedulers' upload files (Hootsuite, Buffer, Sprout Social) and plain calendars. */
const TEXT = names(
  'text message post copy caption content tweet body posttext postcopy postcontent postmessage postcaption messagetext',
  'socialcopy socialtext tweettext statusupdate status draft drafttext textofpost wording proposedwording proposedtext',
);
const TEXT_ENDING = /(?:copy|caption|message|text|post|tweet|body|wording)$/;
const ALT = names(
  'alt alttext imagealt imagealttext altdescription imagedescription imagealtdescription mediaalttext',
  'picturedescription photodescription',
);
const LINK = names('link url linkurl postlink weblink website links urls');
const CHANNEL = names('channel network platform socialnetwork socialchannel channels networks');
/** Names a channel where no column of channels does. */
const PROFILE = names('profile account socialprofile');
const DEPARTMENT = names('department dept team directorate service');
const ID = names('id postid draftid ref reference messageid');
const DATE = names(
  'date scheduled scheduleddate scheduledate scheduledat scheduledtime postingtime postingdate publishdate publishat',
  'publishtime datetime dateandtime datetimegmt postdate senddate day',
);
const TIME = names('time timeofday hour sendtime');

function names(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

function plainName(name: string): string {
  return name
    .replace(/\(.*?\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/**
 * Finds the columns by their headings.
 * @param wanted headings of `--text-column`; empty to find the text by the usual names
 * @returns the columns, or in one sentence why there are none
 */
export function findColumns(header: readonly string[], wanted: readonly string[]): Columns | string {
  const plain = header.map(plainName);
  const text = wanted.length === 0 ? guessText(plain) : wanted.map((name) => plain.indexOf(plainName(name)));
  const missing = wanted[text.indexOf(-1)];
  const shown = header.filter((name) => name.trim() !== '').map((name) => `"${name.trim()}"`);
  if (missing !== undefined)
    return `There is no column "${missing}".${didYouMean(missing, header)} The columns are ${shown.join(', ')}.`;
  if (text.length === 0)
    return `No column of post texts was recognised among ${shown.join(', ')}; name it with --text-column.`;
  const find = (known: ReadonlySet<string>) =>
    plain.findIndex((name, index) => known.has(name) && !text.includes(index));
  const network = find(CHANNEL);
  const single = {
    link: find(LINK),
    channel: network === -1 ? find(PROFILE) : network,
    department: find(DEPARTMENT),
    id: find(ID),
  };
  const when = { date: find(DATE), time: find(TIME) };
  return {
    header: header.map((name) => name.trim()),
    text,
    alt: plain.flatMap((name, index) => (ALT.has(name) && !text.includes(index) ? [index] : [])),
    ...Object.fromEntries(Object.entries({ ...single, ...when }).filter(([, index]) => index !== -1)),
  };
}

function guessText(plain: readonly string[]): number[] {
  const exact = plain.findIndex((name) => TEXT.has(name));
  if (exact !== -1) return [exact];
  return plain.flatMap((name, index) => (TEXT_ENDING.test(name) && !ALT.has(name) ? [index] : []));
}

/**
 * A file without a heading, as Hootsuite's bulk upload wants it: date, message, link in each row.
 * @returns the columns, or undefined when the first row looks like a heading
 */
export function headerless(first: readonly string[]): Columns | undefined {
  const [date = '', message = ''] = first;
  if (first.length < 2 || isoDate(date) === undefined || message.trim() === '') return undefined;
  return { header: ['date', 'message', 'link'], text: [1], alt: [], date: 0, ...(first.length > 2 ? { link: 2 } : {}) };
}

/** What a row says of its post besides the text. */
export function metaOf(columns: Columns, values: readonly string[]): Meta {
  const value = (index: number | undefined) => (index === undefined ? undefined : values[index]?.trim()) ?? '';
  const channel = value(columns.channel);
  const department = value(columns.department);
  const scheduled = isoDate(`${value(columns.date)} ${value(columns.time)}`.trim());
  const data: Record<string, unknown> = {};
  for (const [index, name] of columns.header.entries()) {
    const text = values[index] ?? '';
    // An empty alternative text is told, so that a picture without one can be.
    const isTold = text !== '' || columns.alt.includes(index);
    const isTakenUp = columns.text.includes(index) || index === columns.department;
    if (name !== '' && isTold && !isTakenUp) data[name] = text;
  }
  return {
    ...(channel === '' ? {} : { channel: channelName(channel) }),
    ...(department === '' ? {} : { department }),
    ...(scheduled === undefined ? {} : { scheduled }),
    data,
  };
}

/** Networks by the other names that schedulers give them. */
const CHANNEL_NAMES: Readonly<Record<string, string>> = {
  'twitter': 'x',
  'x/twitter': 'x',
  'x twitter': 'x',
  'twitter/x': 'x',
  'fb': 'facebook',
  'facebook page': 'facebook',
  'ig': 'instagram',
  'insta': 'instagram',
  'linked in': 'linkedin',
  'text message': 'sms',
  'text': 'sms',
};

function channelName(name: string): string {
  const plain = name.toLowerCase().replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
  return Object.hasOwn(CHANNEL_NAMES, plain) ? (CHANNEL_NAMES[plain] ?? plain) : plain;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.+))?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ,]+(.+))?$/;
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** An ISO 8601 date or date-time. Day and month are read in the British order unless that gives no date. */
export function isoDate(text: string): string | undefined {
  const yearFirst = YEAR_FIRST.exec(text.trim());
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]);
  const dayFirst = DAY_FIRST.exec(text.trim());
  if (dayFirst === null) return undefined;
  const [, first, second, year = '', rest] = dayFirst;
  const full = year.length === 2 ? `20${year}` : year;
  return dateOf(full, second, first, rest) ?? dateOf(full, first, second, rest);
}

function dateOf(year = '', month = '', day = '', rest: string | undefined): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date) return undefined;
  const clock = rest === undefined ? null : CLOCK.exec(rest.trim());
  if (clock === null) return date;
  const half = clock[3]?.toLowerCase();
  const hour = (Number(clock[1]) % (half === undefined ? 24 : 12)) + (half === 'pm' ? 12 : 0);
  return `${date}T${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}`;
}
