import { Command } from 'commander';
import { expect, it } from 'vitest';

import { LINT_DEFAULTS } from '../../src/cli/flags/lint-flags.ts';
import { addLintOptions } from '../../src/cli/flags/lint-options.ts';

it('holds without flags what commander makes of none', () => {
  expect(addLintOptions(new Command()).opts()).toEqual(LINT_DEFAULTS);
});
