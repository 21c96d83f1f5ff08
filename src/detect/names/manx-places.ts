import { type Document, perDocument } from '../../core/document.ts';
import { contains, type Span } from '../../core/span.ts';
import { readLines } from '../../data/read.ts';

/** Farms, hills and schools whose first word tells that they are no people: Balla…, Scoill, Cronk, Slieau. */
const MADE =
  /(?<![\p{L}'’-])(?:Balla(?!nt[yi]ne|rd)\p{Ll}{2,}|Bunscoill|Scoill|Thie|Cummal|Reayrt|Slieau|Cronk|Creg|Kerroo?\p{Ll}+|Knock\p{Ll}+)(?![\p{L}])(?:[ -](?:y|ny|yn|le|\p{Lu}\p{L}+)(?![\p{L}])){0,3}/gu;
/** What follows a family name in the name of a bend, a lane or a school; what is a surname itself only after "Kate's". */
const THING =
  /(?<![\p{L}'’-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:(?:['’]s|s['’])? (?:Hairpin|Road|Promenade|Terrace|Primary|Grammar|Memorial|Reservoir|Plantation|Lighthouse|Breakwater|Crossroads|Harbour|Surgery|Pharmacy)|(?:['’]s|s['’]) (?:Bay|Beach|Bends?|Bridge|Corner|Cottage|Drive|Garage|Lane|Pier|Quay|Tower))(?!\p{L})/gu;

let known: RegExp | undefined;

/** Places of the Isle of Man in the draft, from a list and by their form. */
const manxPlaces = perDocument((document): readonly Span[] => {
  known ??= fromList();
  const { text } = document.prose;
  return [known, MADE, THING].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
});

function fromList(): RegExp {
  const names = readLines('names/manx-places.txt').flatMap((line) => line.split(' | '));
  // The longest first: "Kirk Michael" before "Kirk".
  const sorted = names.sort((a, b) => b.length - a.length).map((name) => name.replaceAll("'", "['’]"));
  return new RegExp(`(?<![\\p{L}'’-])(?:[Tt]he )?(?:${sorted.join('|')})(?![\\p{L}-])`, 'gu');
}

/** True for a name, or a part of one, that is a place of the Island where it stands. */
export function isManxPlace(document: Document, span: Span): boolean {
  return manxPlaces(document).some((place) => contains(place, span));
}
