import { InvalidArgumentError } from 'commander';

import type { Shard } from '../core/finding.ts';

/** Reads `--shard 2/5`. */
export function shard(value: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > count) throw new InvalidArgumentError('Give part and number of parts, as in 2/5.');
  return { index, count };
}

/** A run of neighbours in the order of the whole, so that the parts put together are in that order again. */
export function shardOf(files: readonly string[], { index, count }: Shard): readonly string[] {
  const bound = (part: number) => Math.floor((files.length * part) / count);
  return files.slice(bound(index - 1), bound(index));
}
