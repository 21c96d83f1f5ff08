import { didYouMean } from '../core/errors.ts';

/** What commander says, and how this program says it; the first that fits counts. */
const IN_OUR_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.+)'$/, 'There is no option "$1".'],
  [/^unknown command '(.+)'$/, 'There is no command "$1".'],
  [/^missing required argument '(.+)'$/, 'The argument "$1" is missing.'],
  [/^option '(.+)' argument missing$/, 'The option "$1" needs a value.'],
  [/^required option '(.+)' not specified$/, 'The option "$1" is needed.'],
  [/^option '(.+)' cannot be used with option '(.+)'$/, 'The options "$1" and "$2" exclude each other.'],
  [/^option '(.+?)' argument '([^]*)' is invalid\. ([^]+)$/, 'The option "$1" does not take "$2". $3'],
  [/^command-argument value '([^]*)' is invalid for argument '(.+?)'\. ([^]+)$/, 'The argument "$2" is not "$1". $3'],
  [/^too many arguments(?: for '(.+)')?\. Expected (\d+ arguments?) but got (\d+)\.$/, '"$1" takes $2, not $3.'],
];

/**
 * A mistake on the command line as commander tells it, as a sentence like those of all other mistakes.
 * @param told `error: unknown option '--formt'\n(Did you mean --format?)`
 */
export function usageError(told: string): string {
  const [, said = '', hint = ''] = /^(?:error: )?([^]*?)\n*(?:\((Did you mean [^\n]+\?)\))?\n*$/.exec(told) ?? [];
  const known = IN_OUR_WORDS.find(([pattern]) => pattern.test(said));
  const sentence = known === undefined ? said : said.replace(known[0], known[1]);
  return `draftlint: ${sentence}${hint === '' ? nearestChoice(said) : ` ${hint}`}\n`;
}

/** The value that was meant, where the choices are listed. */
function nearestChoice(said: string): string {
  const [, given, choices] = /'([^']*)' is invalid[^]*Allowed choices are ([^]+)\.$/.exec(said) ?? [];
  return given === undefined || choices === undefined ? '' : didYouMean(given, choices.split(', '));
}
