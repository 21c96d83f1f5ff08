/** The types the tagger knows; the last two only help it to tell the others apart. */
export const TYPES = ['person', 'org', 'loc', 'misc'] as const;
export type TagType = (typeof TYPES)[number];

/** Label 0 stands outside every name; type `t` begins with label `1 + 2t` and goes on with `2 + 2t`. */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * TYPES.length;

export function beginOf(type: number): number {
  return 1 + 2 * type;
}

export function insideOf(type: number): number {
  return 2 + 2 * type;
}

export function typeOfLabel(label: number): number {
  return (label - 1) >> 1;
}

/** A name over units `[first, last]`. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly type: TagType;
}

/** Reads names off a row of labels; an inside label without its begin begins a name. */
export function namesIn(labels: ArrayLike<number>): Tagged[] {
  const names: Tagged[] = [];
  let first = -1;
  for (let index = 0; index <= labels.length; index++) {
    const label = labels[index] ?? OUTSIDE;
    const before = index === 0 ? OUTSIDE : (labels[index - 1] ?? OUTSIDE);
    const goesOn = label !== OUTSIDE && label === insideOf(typeOfLabel(before)) && before !== OUTSIDE;
    if (goesOn) continue;
    const type = TYPES[typeOfLabel(before)];
    if (first >= 0 && type !== undefined) names.push({ first, last: index - 1, type });
    first = label === OUTSIDE ? -1 : index;
  }
  return names;
}
