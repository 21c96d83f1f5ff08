import { type Document, perDocument } from '../../core/document.ts';
import { contains, type Span } from '../../core/span.ts';
import { readLines } from '../../data/read.ts';

/** Farms, hills and schools whose first word tells that they are no people: Balla…, Scoill, Cronk, Slieau. */
const MADE =
  /(?<![\p{L}'’-])(?:Balla(?!nt[yi]ne|rd)\p{Ll}{2,}|Bunscoill|Scoill|Thie|Cummal|Reayrt|Slieau|Cronk|Creg|Kerroo?\p{Ll}+|Knock\p{Ll}+)(?![\p{L}])(?:[ -](?:y|ny|yn|le|\p{Lu}\p{L}+)(?![\p{L}])){0,3}/gu;
/** What follows a family name in the name of a bend, a lane or a school; what is a surname itself only after "Kate's". */
const THING =
  /(?<![\p{L}'’-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:(?:['’]s|s['’])? (?:Hairpin|Road|Promenade|Terrace|Primary|Grammar|Memorial|Reservoir|Plantation|Lighthouse|Breakwater|Crossroads|Harbour|Surgery|Pharmacy)|(?:['’]s|s['’]) (?:Bay|Beach|Bends?|Bridge|Corner|Cottage|Drive|Garage|Lane|Pier|Quay|Tower))(?!\p{L})/gu;
/** A word that a name in the list may begin with. */
const FIRST_WORD = /(?<![\p{L}'’-])\p{Lu}\p{L}*/gu;
const ARTICLE = /(?<![\p{L}'’-])[Tt]he $/u;
const GOES_ON = /[\p{L}-]/uy;

/** By the first word of each name in the list, what follows it, the longest first. */
let listed: ReadonlyMap<string, readonly string[]> | undefined;

/** The places that are known in a draft, by the line that they stand on. */
const placesByLine = perDocument(() => new Map<number, readonly Span[]>());

/** True for a name, or a part of one, that is a place of the Island where it stands. */
export function isManxPlace(document: Document, span: Span): boolean {
  const { text } = document.prose;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const lines = placesByLine(document);
  let places = lines.get(start);
  if (places === undefined) {
    // No place stands on two lines.
    const end = text.indexOf('\n', start);
    lines.set(start, (places = manxPlaces(text.slice(start, end < 0 ? undefined : end), start)));
  }
  return places.some((place) => contains(place, span));
}

/** Places of the Isle of Man in a line, from a list and by their form. */
function manxPlaces(line: string, offset: number): Span[] {
  const formed = [MADE, THING].flatMap((pattern) =>
    Array.from(line.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  return [...formed, ...fromList(line)].map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

function fromList(line: string): Span[] {
  listed ??= readList();
  const straight = line.replaceAll('’', "'");
  const spans: Span[] = [];
  let last = 0;
  for (const { index, 0: word } of straight.matchAll(FIRST_WORD)) {
    if (index < last) continue;
    const from = index + word.length;
    const rest = listed
      .get(word)
      ?.find((rest) => straight.startsWith(rest, from) && endsAt(straight, from + rest.length));
    if (rest === undefined) continue;
    last = from + rest.length;
    const article = ARTICLE.test(straight.slice(Math.max(0, index - 6), index)) ? 4 : 0;
    spans.push({ start: index - article, end: last });
  }
  return spans;
}

function endsAt(text: string, end: number): boolean {
  GOES_ON.lastIndex = end;
  return !GOES_ON.test(text);
}

function readList(): Map<string, string[]> {
  const rests = new Map<string, string[]>();
  const names = readLines('names/manx-places.txt').flatMap((line) => line.split(' | '));
  // The longest first: "Kirk Michael" before "Kirk".
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const [word = ''] = /^\p{L}+/u.exec(name) ?? [];
    const known = rests.get(word);
    if (known === undefined) rests.set(word, [name.slice(word.length)]);
    else known.push(name.slice(word.length));
  }
  return rests;
}
