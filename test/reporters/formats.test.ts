import { readFileSync } from 'node:fs';

import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { UserError } from '../../src/core/errors.ts';
import { loadReporter, REPORTER_NAMES } from '../../src/reporters/index.ts';
import { draft, finding, PLAIN, reportOf, SAMPLE } from './sample.ts';

const render = async (name: string, report = SAMPLE, style = PLAIN) => (await loadReporter(name)).render(report, style);

const SCHEMA = readFileSync(new URL('../../src/reporters/report.schema.json', import.meta.url), 'utf8');

/** The shipped schema allows later additions; the test does not, so that nothing goes undocumented. */
function closed(schema: string): SchemaObject {
  return JSON.parse(schema, (key, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value && key !== ''
      ? { ...value, unevaluatedProperties: false }
      : value,
  ) as SchemaObject;
}

/** A waived finding is a finding and more, so only the outer of the two may be closed. */
function validator() {
  const schema = closed(SCHEMA);
  const definitions = schema['$defs'] as Record<string, SchemaObject>;
  delete definitions['finding']?.['unevaluatedProperties'];
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

describe('loadReporter', () => {
  it('knows every name', async () => {
    for (const name of REPORTER_NAMES) {
      const reporter = await loadReporter(name);
      expect(reporter.name).toBe(name);
      expect(reporter.summary).not.toBe('');
    }
  });

  it('answers a wrong name with the nearest', async () => {
    await expect(loadReporter('prety')).rejects.toThrow(UserError);
    await expect(loadReporter('prety')).rejects.toThrow('Did you mean "pretty"?');
    await expect(loadReporter('constructor')).rejects.toThrow('There is no format "constructor".');
  });

  it('renders an empty report in every format', async () => {
    for (const name of REPORTER_NAMES) expect(typeof (await render(name, reportOf([])))).toBe('string');
  });

  it('is the same text twice', async () => {
    for (const name of REPORTER_NAMES) expect(await render(name)).toBe(await render(name));
  });
});

describe('stylish', () => {
  it('gives a line for each finding, draft and fault', async () => {
    expect(await render('stylish'))
      .toBe(`posts/monday.txt:1:13: error A person's e-mail address is in the post. Give the team's shared address. personal-data/email
posts/monday.txt:1:39: warning This word is not in the dictionary. Check the spelling. Suggested: "received", "relieved". spelling/misspelling
posts/clear.md: clear
plan.csv:14:11: (row 14) info This word is not in the dictionary. Check the spelling. spelling/misspelling
fault posts/broken.md: The front matter is not valid YAML (line 2).
notice posts/photo.png: A binary file was skipped.
3 drafts: 1 block, 0 review, 2 clear
`);
  });
});

describe('json', () => {
  it('is valid against the shipped schema, which knows every property', async () => {
    const validate = validator();
    validate(JSON.parse(await render('json')));
    expect(validate.errors).toBeNull();
    validate(JSON.parse(await render('json', reportOf([]))));
    expect(validate.errors).toBeNull();
  });

  it('is valid as its page shows it', () => {
    const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
    const validate = validator();
    validate(JSON.parse(/```json\n([^`]*)```/.exec(page)?.[1] ?? ''));
    expect(validate.errors).toBeNull();
  });

  it('has the documented shape, with clear drafts', async () => {
    const report = JSON.parse(await render('json')) as typeof SAMPLE;
    expect(Object.keys(report)).toEqual(['schemaVersion', 'drafts', 'crashes', 'summary']);
    expect(report).toEqual(SAMPLE);
    expect(report.drafts.map(({ verdict }) => verdict)).toEqual(['block', 'clear', 'clear']);
  });

  it('leaves nothing out with quiet', async () => {
    expect(await render('json', SAMPLE, { ...PLAIN, quiet: true })).toBe(await render('json'));
  });
});

describe('github', () => {
  it('puts the worst first and escapes what would end a command', async () => {
    const odd = finding('[[a]]', { what: '100% wrong,\nreally: yes.' });
    const text = await render('github', reportOf([draft('a,b:c.txt', '', [odd]), ...SAMPLE.drafts], SAMPLE.crashes));
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
      '::error',
      '::error',
      '::warning',
      '::warning',
      '::notice',
      '::notice',
    ]);
    expect(lines[2]).toContain('file=a%2Cb%3Ac.txt,line=1,endLine=1,col=1,endColumn=2,title=spelling/misspelling::');
    expect(lines[2]).toContain('::100%25 wrong, really: yes. Check the spelling.%0AA misspelt post');
  });

  it('shows ten of a type at most and says how many more there are', async () => {
    const many = Array.from({ length: 25 }, (_, index) => finding('[[a]]', {}, index + 1));
    const lines = (await render('github', reportOf([draft('a.txt', '', many)]))).trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[9]).toBe(
      '::warning title=draftlint::+16 more warnings: run draftlint locally or open its report to see them all.',
    );
    const ten = reportOf([draft('a.txt', '', many.slice(0, 10))]);
    expect(await render('github', ten)).not.toContain('more');
  });
});
