import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { INPUT_KINDS, inputKindOf } from '../../src/drafts/readers/index.ts';
import { REPORTER_NAMES } from '../../src/reporters/index.ts';
import { draftlint } from '../e2e/run.ts';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the pages on formats and inputs', () => {
  it('show a report in JSON as it is printed', async () => {
    const example = /```json\n([^]*?)```/.exec(page('formats.md'))?.[1] ?? '';
    const flags = ['--stdin-filename', 'posts/monday.txt', '--rule', 'personal-data/email:error', '-f', 'json'];
    const { stdout } = await draftlint([...flags, '--no-config'], { stdin: 'Write to jane.corlett@example.im.\n' });
    expect(JSON.parse(example)).toEqual(JSON.parse(stdout));
  });

  it('name every format and no other', () => {
    const named = [...page('formats.md').matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual([...REPORTER_NAMES].sort());
  });

  it('name every kind of file that holds several drafts', () => {
    const kinds = [...page('inputs.md').matchAll(/`(\.\w+)`/g)].map((match) => inputKindOf(`a${match[1] ?? ''}`));
    expect(new Set(kinds.filter((kind) => kind !== undefined))).toEqual(new Set(INPUT_KINDS));
  });
});
