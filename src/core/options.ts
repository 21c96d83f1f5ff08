/** The few kinds of option a rule may declare, each with its default, its documentation and its merge law. */
export type OptionSpec =
  | { readonly kind: 'flag'; readonly default: boolean; readonly doc: string }
  | {
      readonly kind: 'count';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly doc: string;
    }
  /** A list: a later layer adds its words; `-word` removes one. */
  | { readonly kind: 'words'; readonly default: readonly string[]; readonly doc: string }
  | { readonly kind: 'text'; readonly default: string; readonly doc: string }
  /** A day, `YYYY-MM-DD`, or empty for none. */
  | { readonly kind: 'date'; readonly default: string; readonly doc: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'count' }
    ? number
    : S extends { kind: 'words' }
      ? readonly string[]
      : string;

/** The values in force for a rule that declares `S`. */
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: ValueOf<S[K]> };

export type OptionValue = boolean | number | string | readonly string[];

export function flag(value: boolean, doc: string) {
  return { kind: 'flag', default: value, doc } as const;
}

/** A whole number; `max` defaults to a million. */
export function count(value: number, doc: string, min = 0, max = 1_000_000) {
  return { kind: 'count', default: value, min, max, doc } as const;
}

export function text(value: string, doc: string) {
  return { kind: 'text', default: value, doc } as const;
}

export function words(value: readonly string[], doc: string) {
  return { kind: 'words', default: value, doc } as const;
}

/** A day, `YYYY-MM-DD`, or empty for none. */
export function date(value: string, doc: string) {
  return { kind: 'date', default: value, doc } as const;
}

/** Merges a later list into an earlier one: plain and `+word` entries add, `-word` entries remove. */
export function mergeWords(base: readonly string[], layer: readonly string[]): string[] {
  const merged = new Set(base);
  for (const entry of layer) {
    if (entry.startsWith('-')) merged.delete(entry.slice(1));
    else merged.add(entry.startsWith('+') ? entry.slice(1) : entry);
  }
  return [...merged];
}
