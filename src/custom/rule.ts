import { words } from '../core/options.ts';
import { type AnyRule, defineRule, type RuleMeta } from '../core/rule.ts';
import type { Finder, Found } from './finder.ts';
import { limitFinder } from './limit.ts';
import { pageOf, plain } from './page.ts';
import { patternFinder } from './pattern.ts';
import { dateWindowFinder, phrasesFinder } from './phrases.ts';
import { requireFinder } from './require.ts';
import { retextFinder } from './retext.ts';
import { type CustomRuleSpec, kindOf } from './spec.ts';
import { spellingFinder } from './spelling.ts';
import { substitutionFinder } from './substitution.ts';

const MASKED_EVIDENCE = ['it is what this rule looks for'];
const EXCEPT = words([], 'Words and phrases that pass, whatever their case.');

/**
 * Makes a rule of what a pack says; nothing is compiled before the rule first runs.
 * @param folder where packages that it names are looked for
 */
export function customRule(spec: CustomRuleSpec, folder: string | undefined): AnyRule {
  let finder: Finder | undefined;
  const finderOf = () => (finder ??= makeFinder(spec, folder));
  const confidence = spec.confidence ?? 'high';
  const needsLoading = spec.pattern !== undefined || spec.retext !== undefined;
  return {
    ...defineRule({
      id: spec.id,
      meta: { ...metaOf(spec), ...(folder === undefined ? {} : { isOwn: true }) },
      messages: { found: spec.message },
      options: { except: EXCEPT },
      ...(needsLoading ? { prepare: (document) => finderOf().prepare?.(document) } : {}),
      check(document, context) {
        const passed = new Set(context.options.except.map((word) => word.toLowerCase()));
        for (const found of finderOf().find(document, context)) {
          const text = document.prose.text.slice(found.start, found.end);
          if (passed.has(text.toLowerCase())) continue;
          // Evidence names the entry of a list, which for a masked rule is the datum itself.
          const evidence = spec.mask === undefined ? found.evidence : MASKED_EVIDENCE;
          const data = spec.mask === undefined ? { ...found.data, found: text } : {};
          // The placeholders of a pack are known to no compiler; they are checked when it is loaded.
          (context.report as LooseReport)('found', { ...found, evidence, confidence }, data);
        }
      },
    }),
    get page() {
      return pageOf(spec);
    },
  };
}

type LooseReport = (
  id: string,
  at: Found & { readonly confidence: 'low' | 'medium' | 'high' },
  data: Readonly<Record<string, string | number>>,
) => void;

function metaOf(spec: CustomRuleSpec): RuleMeta {
  return {
    summary: spec.summary ?? plain(spec.message.what),
    why: spec.why ?? 'Your department asks for it in its own rules.',
    policy: typeof spec.clause === 'string' ? [spec.clause] : spec.clause,
    ...(spec.ask === undefined ? {} : { ask: spec.ask }),
    ...(spec.mask === undefined ? {} : { mask: spec.mask }),
  };
}

function makeFinder(spec: CustomRuleSpec, folder: string | undefined): Finder {
  switch (kindOf(spec)) {
    case 'phrases':
      return phrasesFinder(isList(spec.phrases) ? { any: spec.phrases } : (spec.phrases ?? {}));
    case 'substitution':
      return substitutionFinder(spec.substitution ?? {});
    case 'pattern':
      return patternFinder(typeof spec.pattern === 'object' ? spec.pattern : { match: spec.pattern ?? '' });
    case 'limit':
      return limitFinder(spec.limit ?? { of: 'words', max: Infinity });
    case 'require':
      return requireFinder(spec.require ?? {});
    case 'date-window':
      return dateWindowFinder(spec['date-window'] ?? { from: '', to: '' });
    case 'spelling':
      return spellingFinder(spec.spelling ?? []);
    case 'retext':
      return retextFinder(
        typeof spec.retext === 'object' ? spec.retext : { package: spec.retext ?? '' },
        folder ?? '.',
      );
  }
}

function isList(value: CustomRuleSpec['phrases']): value is readonly string[] {
  return Array.isArray(value);
}
