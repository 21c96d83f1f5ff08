import { didYouMean } from '../core/errors.ts';
import type { CustomRuleSpec } from '../custom/spec.ts';
import type { Layer } from './pack.ts';
import type { RowProblem } from './references.ts';

/** The topics of `lexicons` that a custom rule takes its phrases from. */
export function topicsOf(spec: CustomRuleSpec): readonly string[] {
  return [spec.phrases, spec['date-window']].flatMap((part) =>
    part !== undefined && 'lexicon' in part ? (part.lexicon ?? []) : [],
  );
}

/**
 * Lists of a project whose topic is nearly one that rules read: their words would never be found. Any other topic may
 * be meant for rules to come.
 * @param layers all that is merged, with the packs within them
 */
export function unreadLists(layers: readonly Layer[]): RowProblem[] {
  const own = layers.filter(({ folder, pack }) => folder !== undefined && pack.lexicons !== undefined);
  if (own.length === 0) return [];
  const shipped = layers.filter(({ folder }) => folder === undefined);
  const read = new Set([
    ...shipped.flatMap(({ pack }) => Object.keys(pack.lexicons ?? {})),
    ...layers.flatMap(({ pack }) => (pack.customRules ?? []).flatMap(topicsOf)),
  ]);
  return own.flatMap(({ pack, locate }) =>
    Object.keys(pack.lexicons ?? {}).flatMap((topic) => {
      const hint = read.has(topic) ? '' : didYouMean(topic, read);
      if (hint === '') return [];
      return [{ place: locate(['lexicons', topic]), message: `No rule reads the list "${topic}".${hint}` }];
    }),
  );
}
