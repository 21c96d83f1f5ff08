/**
 * Maps a list over something slow, several at a time, and gives the results in the order of the list.
 * @param ahead how many are begun before the first of them is given
 */
export async function* mapOrdered<T, R>(
  list: Iterable<T>,
  map: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const item of list) {
    const result = map(item);
    // A failure is told when its turn comes; until then nobody is listening.
    result.catch(() => undefined);
    begun.push(result);
    const next = begun.length >= ahead ? begun.shift() : undefined;
    if (next !== undefined) yield await next;
  }
  for (const result of begun) yield await result;
}
