import { COUNTERED, GROUPS, HARMLESS, OFFENSIVE, PLAIN } from './functional-templates.ts';

export interface FunctionalCase {
  readonly kind: string;
  readonly text: string;
  /** `caught`: a warning or an error; `silent`: nothing at all; `mild`: an information at most. */
  readonly asks: 'caught' | 'silent' | 'mild';
}

/** Every template with every group, and the sentences without one. */
export function functionalCases(): FunctionalCase[] {
  return [
    ...Object.entries(OFFENSIVE).flatMap(([kind, templates]) => filled(kind, templates, 'caught')),
    ...Object.entries(PLAIN).flatMap(([kind, { offends, sentences }]) =>
      sentences.map((text) => ({ kind, text, asks: offends ? ('caught' as const) : ('silent' as const) })),
    ),
    ...Object.entries(HARMLESS).flatMap(([kind, templates]) => filled(kind, templates, 'silent')),
    ...filled('counter-speech', COUNTERED, 'mild'),
  ];
}

function filled(kind: string, templates: readonly string[], asks: FunctionalCase['asks']): FunctionalCase[] {
  return templates.flatMap((template) =>
    GROUPS.map(([group, single]) => {
      const text = template.replaceAll('{g}', group).replaceAll('{s}', single);
      return { kind, asks, text: withCapital(text).replace(/\b([Aa]) (?=[aeio])/g, '$1n ') };
    }),
  );
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
