import type { Shard } from '../../core/finding.ts';

/** A run of neighbours in the order of the whole, so that the parts put together are in that order again. */
export function shardOf(files: readonly string[], { index, count }: Shard): readonly string[] {
  const bound = (part: number) => Math.floor((files.length * part) / count);
  return files.slice(bound(index - 1), bound(index));
}
