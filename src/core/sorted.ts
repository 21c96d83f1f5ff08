/**
 * The index of the first of some items that does not come before a place, their number when all do; found by halves.
 * @param items sorted: those that come before stand first
 */
export function firstNotBefore<T>(items: readonly T[], comesBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
