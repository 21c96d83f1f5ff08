/** A list of words, parted by one space each. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
