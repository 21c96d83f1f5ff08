import type { RE2JS } from 're2js';

import { companyTest } from './company.ts';
import type { Finder, Found } from './finder.ts';
import type { PatternSpec } from './spec.ts';

/** The group whose text is marked in place of the whole match. */
const MARK = 'mark';

/**
 * Compiles a regular expression that runs in time linear in the text.
 * @throws Error that says in a few words why it cannot be used
 */
export async function compilePattern({ match, ignoreCase }: PatternSpec): Promise<RE2JS> {
  const { RE2JS } = await import('re2js');
  const flags = RE2JS.MULTILINE | (ignoreCase === false ? 0 : RE2JS.CASE_INSENSITIVE);
  const compiled = RE2JS.compile(match, flags);
  if (compiled.matches('')) throw new Error('it matches the empty text, so it would match everywhere');
  return compiled;
}

/** Text that a pattern matches, a block at a time. */
export function patternFinder(spec: PatternSpec): Finder {
  let compiled: RE2JS | undefined;
  const keepsCompany = companyTest(spec);
  return {
    async prepare() {
      compiled ??= await compilePattern(spec);
    },
    *find(document) {
      if (compiled === undefined) return;
      for (const block of document.prose.blocks) {
        for (const hit of inText(compiled, document.prose.text.slice(block.start, block.end), block.start)) {
          if (keepsCompany(document, hit)) yield hit;
        }
      }
    },
  };
}

function* inText(pattern: RE2JS, text: string, offset: number): Generator<Found> {
  const matcher = pattern.matcher(text);
  const group = MARK in pattern.namedGroups() ? MARK : 0;
  while (matcher.find()) {
    const start = matcher.start(group);
    const end = matcher.end(group);
    if (start < 0 || end <= start) continue;
    yield { start: offset + start, end: offset + end, evidence: ['it has the form that this rule looks for'] };
  }
}
