import { type Document, perDocument } from '../../core/document.ts';
import type { Span } from '../../core/span.ts';
import { findAll, linesWith, withoutLinks } from '../personal-data/text.ts';

/** A time of day that no clock shows. Offsets are into `Prose.text`. */
export interface ImpossibleTime extends Span {
  /** As it is written. */
  readonly written: string;
}

const CHEAP = /2[4-9]:\d|\d:[6-9]\d|(?:1[3-9]|2[0-4])(?::\d\d)? ?a\.?m/gi;

/**
 * Behind a word that leads to a time of day: hours beyond 24, minutes beyond 59, or an hour of the afternoon in the
 * morning. How long something takes and where in a recording it stands may have as many minutes as it likes.
 */
const TIME =
  /(?<=(?<![\w-])(?:at|from|until|till|by|before|after|between|to|and|starts|opens|closes|ends|doors|kick-off)(?: (?:about|around))?[ :]{1,2}|\d ?[-–] ?)(?:(?:2[5-9]|24(?=:(?!00))):[0-5]\d|(?:[02-9]|0[02-9]|1\d|2[0-4]):[6-9]\d(?: ?[ap]\.?m)?|(?:1[3-9]|2[0-4])(?::[0-5]\d)? ?a\.?m(?![a-z]))(?![:\d])/gi;
const DURATION =
  /\b(?:minutes?|mins|seconds?|secs|video|recording|podcast|episode|clip|film|finish\w*|record|race|lap|pace|ratio|odds|score[ds]?|goal|psalms?|verses?|chapter|into the)\b/i;

/** Times of day that cannot be, in order: `at 25:00`, `from 9:75am`, `until 14am`. */
export const impossibleTimes = perDocument((document: Document): readonly ImpossibleTime[] =>
  [...linesWith(withoutLinks(document), CHEAP)]
    .filter(({ line }) => !DURATION.test(line))
    .flatMap(({ start, line }) =>
      [...findAll(line, TIME)].map((time) => ({
        start: start + time.start,
        end: start + time.end,
        written: time.value,
      })),
    ),
);
