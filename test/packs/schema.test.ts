import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { BUILT_IN_PACKS } from '../../src/packs/index.ts';

const schema = JSON.parse(readFileSync('src/config/config.schema.json', 'utf8')) as object;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

describe('the JSON Schema', () => {
  it.each([...BUILT_IN_PACKS])('accepts the pack %s', (_, pack) => {
    expect(validate(pack), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(['draftlint.config.yaml', 'packs/house-style.yaml'])("accepts a department's %s", (file) => {
    expect(validate(yaml(`fixtures/department/${file}`)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(['misspelt-key', 'two-kinds'])('refuses %s', (name) => {
    expect(validate(yaml(`fixtures/department/broken/${name}.yaml`))).toBe(false);
  });
});
