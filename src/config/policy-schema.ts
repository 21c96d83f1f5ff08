import { choice, field, type Shape, text, texts } from './shape.ts';
import { recordJson } from './shape-json.ts';

const clause: Shape = {
  kind: 'record',
  name: 'clause',
  needs: ['id', 'heading', 'asks', 'mode'],
  fields: {
    id: field(text, 'Its id, e.g. "GDL-2.19".'),
    heading: field(text, 'A few words that name it, e.g. "Third parties".'),
    asks: field(text, 'What it asks, in one sentence.'),
    mode: field(
      choice('individual', 'official', 'both'),
      'Whom it binds: who posts for themselves, who posts for the body, or both.',
    ),
    ask: field(text, 'Whom to ask when in doubt.'),
    checks: field(text, 'What of it a linter can check.'),
    person: field(text, 'Why a person must judge it, or what is left of it: the words after "because".'),
    rules: field(texts, 'The rules that put it to work: ids, or "category/*".'),
  },
};

/** What a file with a policy holds; validation and the JSON Schema are both made from it. */
export const POLICY = {
  name: 'policy',
  needs: ['name', 'title', 'clauses'],
  fields: {
    $schema: field(text, 'The JSON Schema of this file.'),
    name: field(text, 'A short name, e.g. "my-council-2026".'),
    title: field(text, 'Its title as readers know it, with its year.'),
    question: field(text, 'What a writer is asked with every post that is to be reviewed.'),
    ask: field(text, 'Whom to ask when a clause names nobody.'),
    clauses: field({ kind: 'list', item: clause }, 'Its clauses, in their order.'),
  },
} as const;

/** The JSON Schema of a policy, for editors. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A communications policy for draftlint',
    ...recordJson(POLICY.fields, POLICY.needs),
  };
}
