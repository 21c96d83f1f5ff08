import { describe, expect, it } from 'vitest';

import { usageError } from '../../src/cli/usage-error.ts';
import { draftlint } from '../e2e/run.ts';

describe('a mistake on the command line', () => {
  it.each([
    [
      "error: unknown option '--formt'\n(Did you mean --format?)",
      'There is no option "--formt". Did you mean --format?',
    ],
    ["error: missing required argument 'text'", 'The argument "text" is missing.'],
    ["error: option '--as-of <date>' argument missing", 'The option "--as-of <date>" needs a value.'],
    [
      "error: option '--as-of <date>' argument 'soon' is invalid. Give a day as YYYY-MM-DD.",
      'The option "--as-of <date>" does not take "soon". Give a day as YYYY-MM-DD.',
    ],
    [
      "error: option '--fail-on <severity>' argument 'warnin' is invalid. Allowed choices are info, warning, error.",
      'The option "--fail-on <severity>" does not take "warnin". Allowed choices are info, warning, error. ' +
        'Did you mean "warning"?',
    ],
    ["error: too many arguments for 'trace'. Expected 1 argument but got 3.", '"trace" takes 1 argument, not 3.'],
    ["error: unknown command 'tets'\n(Did you mean test?)", 'There is no command "tets". Did you mean test?'],
  ])('%j is told in a sentence', (told, sentence) => {
    expect(usageError(`${told}\n`)).toBe(`draftlint: ${sentence}\n`);
  });

  it.each([
    [['--formt', 'json'], 'There is no option "--formt". Did you mean --format?'],
    [['trace', 'a', 'b'], '"trace" takes 1 argument, not 2.'],
    [['pack', 'tets'], 'There is no command "tets". Did you mean test?'],
    [['lnit', 'a.txt'], 'Did you mean the command "lint"?'],
    [['merge'], 'The argument "reports" is missing.'],
    [['--fail-on'], 'The option "--fail-on <severity>" needs a value.'],
  ])('of the built program: %j', async (args, sentence) => {
    const { code, stderr } = await draftlint(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^draftlint: (?:[A-Z]|"trace")/);
    expect(stderr).toContain(sentence);
  });
});
