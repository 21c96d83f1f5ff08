/** A user's mistake, told in one sentence that names the place and the way out. Never shown with a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The known name nearest to a mistyped one, as a sentence to add to an error: ` Did you mean "x"?`, or nothing. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const best = nearestName(given, known);
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}

/** The same within a sentence: ` (did you mean "x"?)`, or nothing. */
export function didYouMeanHere(given: string, known: Iterable<string>): string {
  const best = nearestName(given, known);
  return best === undefined ? '' : ` (did you mean "${best}"?)`;
}

function nearestName(given: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const name of known) {
    // A name that is known needs no other in its place.
    if (name === given) return undefined;
    const distance = editDistance(given.toLowerCase(), name.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`; stops at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? limit;
}
