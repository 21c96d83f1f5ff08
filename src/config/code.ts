import { createJiti } from 'jiti';

import { UserError } from '../core/errors.ts';

/**
 * Runs a configuration in JavaScript or TypeScript and returns what it exports.
 * @param shown the file as it is told to the user
 * @throws UserError when it cannot be parsed, with line and column, or fails when run
 */
export async function runConfigFile(file: string, shown: string): Promise<unknown> {
  try {
    return await createJiti(file, { fsCache: false, moduleCache: false }).import(file, { default: true });
  } catch (error) {
    const [reason = '', place = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    if (reason.startsWith('ParseError: ')) {
      const [, line, column] = /:(\d+):(\d+)$/.exec(place.trimEnd()) ?? [];
      // The parser counts lines from 1 and columns from 0.
      const at = line === undefined ? '' : `:${line}:${Number(column) + 1}`;
      const plain = reason.slice('ParseError: '.length).trim().replace(/\.$/, '');
      throw new UserError(`${shown}${at}: the code cannot be read: ${plain}.`);
    }
    throw new UserError(`${shown}: the configuration fails when it is run: ${reason}`);
  }
}
