import type { AuthorMode } from '../core/document.ts';
import type { Confidence, SeverityOrOff } from '../core/levels.ts';
import type { Mask } from '../core/rule.ts';

/** A post that shows what a custom rule does; as a text, it is judged on the day of the test in official mode. */
export interface ExamplePost {
  readonly post: string;
  /** The day on which it is judged, `YYYY-MM-DD`. */
  readonly on?: string;
  readonly mode?: AuthorMode;
}

export type Example = string | ExamplePost;

/** Words that count only with, or without, other words round them. */
export interface Company {
  /** One of these must stand in the same sentence. */
  readonly near?: readonly string[];
  /** None of these may stand in the same sentence. */
  readonly notNear?: readonly string[];
  /** How many words away company counts; the whole sentence when left out. */
  readonly within?: number;
}

export interface PhrasesSpec extends Company {
  readonly any?: readonly string[];
  /** A topic of `lexicons` whose entries count as well. */
  readonly lexicon?: string;
  /** Takes regular endings off the words of a draft: `patients`, `patient's`, `discharged`. Default true. */
  readonly inflect?: boolean;
  /** Counts words within quotation marks, too. Default true. */
  readonly quoted?: boolean;
}

export interface PatternSpec extends Company {
  /** RE2 syntax. A group named `mark` says what to mark. */
  readonly match: string;
  readonly ignoreCase?: boolean;
}

export const COUNTED = [
  'characters',
  'words',
  'sentences',
  'hashtags',
  'mentions',
  'links',
  'emoji',
  'exclamation-marks',
  'question-marks',
] as const;

export interface LimitSpec {
  readonly of: (typeof COUNTED)[number];
  readonly max: number;
  readonly per?: 'post' | 'paragraph' | 'sentence';
}

export const REQUIRED = ['link', 'email', 'phone', 'hashtag', 'mention', 'image', 'time', 'date'] as const;

export interface RequireSpec {
  /** One of these is enough. */
  readonly any?: readonly (typeof REQUIRED)[number][];
  /** One of these phrases is enough, beside `any`. */
  readonly phrases?: readonly string[];
  /** A sentence in each of these languages must be there. */
  readonly languages?: readonly ('en' | 'gv')[];
  /** Only posts that hold one of these phrases need it. */
  readonly when?: readonly string[];
}

export interface DateWindowSpec extends PhrasesSpec {
  /** First day, `YYYY-MM-DD`, or `MM-DD` for every year. */
  readonly from: string;
  /** Last day, inclusive, written in the same way. */
  readonly to: string;
}

export interface RetextSpec {
  readonly package: string;
  readonly options?: unknown;
}

/** The kinds of custom rule; a rule has exactly one of these keys. */
export const KINDS = [
  'phrases',
  'substitution',
  'pattern',
  'limit',
  'require',
  'date-window',
  'spelling',
  'retext',
] as const;

export type Kind = (typeof KINDS)[number];

/** A rule of a pack, written as data. */
export interface CustomRuleSpec {
  /** `<category>/<name>` */
  readonly 'id': string;
  readonly 'summary'?: string;
  /** `{found}`, `{instead}`, `{count}`, `{limit}` and `{reason}` are filled where the kind knows them. */
  readonly 'message': { readonly what: string; readonly instead: string };
  readonly 'severity': SeverityOrOff;
  readonly 'confidence'?: Confidence;
  readonly 'clause': string | readonly string[];
  readonly 'why'?: string;
  readonly 'ask'?: string;
  readonly 'mask'?: Mask;
  readonly 'examples'?: { readonly bad?: readonly Example[]; readonly good?: readonly Example[] };
  readonly 'phrases'?: readonly string[] | PhrasesSpec;
  /** Say this instead: the wrong words, and the right ones. */
  readonly 'substitution'?: Readonly<Record<string, string>>;
  readonly 'pattern'?: string | PatternSpec;
  readonly 'limit'?: LimitSpec;
  readonly 'require'?: RequireSpec;
  readonly 'date-window'?: DateWindowSpec;
  /** Words with one right spelling; what is nearly one of them is marked. */
  readonly 'spelling'?: readonly string[];
  readonly 'retext'?: string | RetextSpec;
}

/** The kind of a rule that has exactly one. */
export function kindOf(spec: CustomRuleSpec): Kind {
  return KINDS.find((kind) => spec[kind] !== undefined) ?? 'phrases';
}
