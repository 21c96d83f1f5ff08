import { CONFIDENCES } from '../core/levels.ts';
import { CHANNEL_UNITS } from '../core/channel.ts';
import { REGIONS } from '../core/regions.ts';
import { REGISTER_NAMES } from '../core/registers.ts';
import { customRule, lexiconEntry, packTest } from './custom-rules-schema.ts';
import { choice, either, type Field, field, flag, severity, type Shape, text, texts } from './shape.ts';
import { type Json, recordJson, toJson } from './shape-json.ts';

const confidence = choice(...CONFIDENCES);

const region = choice(...REGIONS, ...REGIONS.map((name) => `-${name}`));

const ruleEntry: Shape = {
  kind: 'record',
  name: 'rule entry',
  fields: {
    severity: field(severity, 'How much the department minds it.'),
    locked: field(flag, 'A later layer may raise the rule, never lower it.'),
    minConfidence: field(confidence, 'Leaves out findings that are less sure.'),
    options: field({ kind: 'map', value: { kind: 'anything' } }, 'Options of the rule; see its page.'),
  },
};

const registerEntry: Shape = {
  kind: 'record',
  name: 'register entry',
  needs: ['value'],
  fields: {
    value: field(text, 'The name, handle, host, address or number that is approved.'),
    approver: field(text, 'Who approved it.'),
    reason: field(text, 'Why.'),
    expires: field(text, 'Last day of validity, YYYY-MM-DD.'),
    review: field(text, 'Day of the next review, YYYY-MM-DD.'),
  },
};

const channel: Shape = {
  kind: 'record',
  name: 'channel',
  needs: ['unit'],
  fields: {
    aliases: field(texts, 'Other names for it, in any case.'),
    limit: field({ kind: 'number' }, 'Longest post, in the unit of the channel; for sms, the parts.'),
    unit: field({ kind: 'choice', of: CHANNEL_UNITS }, 'What the limit counts.'),
    linkLength: field({ kind: 'number' }, 'What a link counts for, whatever its length.'),
    emojiBytes: field(flag, 'Counts an emoji by its bytes in UTF-8.'),
    shortHandles: field(flag, 'Counts @name@server as @name.'),
    maxHashtags: field({ kind: 'number' }, 'Most hashtags that the channel takes.'),
    maxTitle: field({ kind: 'number' }, 'Longest title, in characters.'),
  },
};

/** Every key of a pack. `files` belongs to overrides only. */
export const PACK_FIELDS: Readonly<Record<string, Field>> = {
  $schema: field(text, 'The JSON Schema that an editor checks the file with.'),
  name: field(text, 'The name of the pack.'),
  description: field(text, 'What the pack is for.'),
  extends: field(either(text, texts), 'Packs it builds on: "draftlint:<name>", a relative path or an npm package.'),
  rules: field(
    { kind: 'map', value: either(severity, ruleEntry) },
    'Rules by id: a severity, or severity and options.',
  ),
  minConfidence: field(confidence, 'Leaves out findings that are less sure (default medium).'),
  policy: field(text, 'A file with the clauses of your own policy; the Isle of Man policy of 2015 by default.'),
  mode: field({ kind: 'choice', of: ['official', 'individual'] }, 'Who posts.'),
  department: field(text, 'The department in force when no flag or front matter names one.'),
  channel: field(text, 'The channel in force when no flag or front matter names one.'),
  language: field(
    text,
    'The language of the drafts (default en-GB); the rules that ship read British English whatever it says.',
  ),
  regions: field({ kind: 'list', item: region }, 'Regions whose identifiers are looked for; "-GB" removes one.'),
  vocabulary: field(either(texts, text), 'Words that are spelt right: a list, or a file with one a line.'),
  lexicons: field(
    { kind: 'map', value: either({ kind: 'list', item: either(text, lexiconEntry) }, text) },
    'Word lists by topic: a list, or a .csv, .yaml, .json or .txt file.',
  ),
  registers: field(
    { kind: 'map', keys: REGISTER_NAMES, value: either(text, { kind: 'list', item: registerEntry }) },
    'What is approved: a .csv or .yaml file, or a list.',
  ),
  customRules: field({ kind: 'list', item: customRule }, 'Rules of your own, as data.'),
  tests: field({ kind: 'list', item: packTest }, 'Posts that draftlint pack test runs under the whole pack.'),
  channels: field({ kind: 'map', value: channel }, 'Channels and what they allow.'),
  proseKeys: field(texts, 'Front-matter keys whose values a reader sees.'),
  ignore: field(texts, 'Globs of files that are not linted.'),
  modes: field(
    { kind: 'map', keys: ['official', 'individual'], value: { kind: 'pack' } },
    'Packs for who posts; each counts right after this one, in that mode only.',
  ),
  departments: field(
    { kind: 'map', value: { kind: 'pack' } },
    'Packs of departments, by name; each builds on this one.',
  ),
  overrides: field(
    { kind: 'list', item: { kind: 'pack' } },
    'Packs for some files or days only; each has "files" with globs, or the days "from" and "to", or both.',
  ),
};

export const OVERRIDE_FIELDS: Readonly<Record<string, Field>> = {
  ...PACK_FIELDS,
  files: field(either(text, texts), 'Globs of the files it is for, relative to this file.'),
  from: field(text, 'First day that it is for, YYYY-MM-DD: the day a draft is scheduled for, else the day of the run.'),
  to: field(text, 'Last day that it is for, inclusive.'),
};

/** The JSON Schema of a pack, for editors. */
export function jsonSchema(ruleIds: readonly string[], ruleOptions: Readonly<Record<string, Json>>): Json {
  const rules = Object.fromEntries(
    ruleIds.map((id) => {
      const properties = {
        ...(toJson(ruleEntry)['properties'] as Json),
        options: { type: 'object', additionalProperties: false, properties: ruleOptions[id] ?? {} },
      };
      return [id, { anyOf: [toJson(severity), { type: 'object', additionalProperties: false, properties }] }];
    }),
  );
  const pack = recordJson(OVERRIDE_FIELDS) as { properties: Record<string, unknown> };
  pack.properties['rules'] = {
    type: 'object',
    properties: rules,
    additionalProperties: true,
    description: PACK_FIELDS['rules']?.doc,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'draftlint rule pack',
    $ref: '#/definitions/pack',
    definitions: { pack },
  };
}
