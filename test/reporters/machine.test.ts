import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { csvCell } from '../../src/core/csv-cell.ts';
import type { Report } from '../../src/core/finding.ts';
import { loadReporter } from '../../src/reporters/index.ts';
import { escapeMarkdown } from '../../src/reporters/markdown.ts';
import { draft, EMAIL, finding, PLAIN, reportOf, SAMPLE, TYPO } from './sample.ts';

const render = async (name: string, report: Report = SAMPLE) => (await loadReporter(name)).render(report, PLAIN);

/** A report whose every text holds what each format must escape. */
const ODD = reportOf(
  [
    draft('a b/ü<&>"\'.md', '', [
      finding('x [[<b>&"\u0007\uD800]] ]]> y', { what: 'Odd <&>"\' \u0000 text.', suggestions: ['a"b'] }),
    ]),
  ],
  [{ path: '<x>', message: 'No "file" & <such>.', level: 'error', ruleId: 'a/b' }],
);

/** Reads XML strictly; throws when it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
  parser.write(xml).close();
  return elements;
}

describe('ndjson', () => {
  it('gives a line a draft in order, then the faults', async () => {
    const lines = (await render('ndjson')).trimEnd().split('\n');
    const parsed = lines.map((line) => JSON.parse(line) as { path: string; verdict?: string; crash?: object });
    expect(parsed.map(({ path }) => path)).toEqual([
      'posts/monday.txt',
      'posts/clear.md',
      'plan.csv',
      'posts/broken.md',
      'posts/photo.png',
    ]);
    expect(parsed[0]?.verdict).toBe('block');
    expect(parsed[3]?.crash).toEqual(SAMPLE.crashes[0]);
  });
});

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string }; defaultConfiguration: { level: string } }[] } };
    invocations: { executionSuccessful: boolean }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      suppressions?: object[];
      fixes?: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[];
      partialFingerprints: Record<string, string>;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
    }[];
  }[];
}

describe('sarif', () => {
  it('says what a code scanner needs', async () => {
    const run = (JSON.parse(await render('sarif')) as Sarif).runs[0];
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['personal-data/email', 'spelling/misspelling']);
    expect(run?.tool.driver.rules[0]?.help.text).toContain('GDL-1.3');
    expect(run?.tool.driver.rules[0]?.defaultConfiguration.level).toBe('error');
    expect(run?.invocations[0]?.executionSuccessful).toBe(false);
    expect(run?.results.map(({ level }) => level)).toEqual(['error', 'warning', 'warning', 'note']);
    expect(run?.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 1, 1]);
    expect(run?.results.map(({ suppressions }) => suppressions !== undefined)).toEqual([false, false, true, false]);
    expect(run?.results[0]?.partialFingerprints).toEqual({ 'draftlint/v1': EMAIL.fingerprint });
    expect(run?.results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 13,
      endLine: 1,
      endColumn: 28,
      charOffset: 12,
      charLength: 15,
    });
    const texts = run?.results[1]?.fixes?.map((fix) => fix.artifactChanges[0]?.replacements[0]?.insertedContent.text);
    expect(texts).toEqual(['received', 'relieved']);
  });

  it('makes a rule of what only the findings name', async () => {
    const report = reportOf([draft('a.txt', '', [finding('[[a]]', { ruleId: 'local/custom' })])]);
    const run = (JSON.parse(await render('sarif', report)) as Sarif).runs[0];
    expect(run?.tool.driver.rules[run.results[0]?.ruleIndex ?? 0]?.id).toBe('local/custom');
  });
});

describe('gitlab', () => {
  it('gives every entry its own fingerprint', async () => {
    const twin = reportOf([draft('a.txt', '', [TYPO, TYPO]), draft('b.txt', '', [TYPO])]);
    const entries = JSON.parse(await render('gitlab', twin)) as {
      fingerprint: string;
      severity: string;
      location: { path: string; lines: { begin: number } };
    }[];
    expect(new Set(entries.map((entry) => entry.fingerprint)).size).toBe(3);
    expect(entries[0]).toMatchObject({ severity: 'minor', location: { path: 'a.txt', lines: { begin: 1 } } });
  });
});

describe('junit', () => {
  it('is well-formed, with counts that add up', async () => {
    for (const report of [SAMPLE, ODD, reportOf([])]) {
      const elements = elementsOf(await render('junit', report));
      const of = (name: string) => elements.filter((element) => element.name === name);
      expect(elements[0]?.name).toBe('testsuites');
      expect(elements[0]?.attributes).toMatchObject({
        tests: String(of('testcase').length),
        failures: String(of('failure').length),
        errors: String(of('error').length),
      });
    }
    expect(elementsOf(await render('junit')).filter(({ name }) => name === 'skipped')).toHaveLength(1);
  });
});

describe('checkstyle', () => {
  it('is well-formed and names each path once', async () => {
    const twin = reportOf([draft('a.csv', '', [TYPO], { address: 'row 2' }), draft('a.csv', '', [EMAIL])]);
    const elements = elementsOf(await render('checkstyle', twin));
    expect(elements.map(({ name }) => name)).toEqual(['checkstyle', 'file', 'error', 'error']);
    expect(elements[2]?.attributes).toMatchObject({
      line: '1',
      column: '39',
      severity: 'warning',
      source: 'draftlint.spelling.misspelling',
    });
    expect(elements[2]?.attributes['message']).toMatch(/^row 2: /);
    const odd = elementsOf(await render('checkstyle', ODD));
    expect(odd[1]?.attributes['name']).toBe('a b/ü<&>"\'.md');
  });
});

describe('rdjson', () => {
  interface Diagnostic {
    location: { path: string; range?: { start: { line: number; column?: number }; end: { column?: number } } };
    suggestions?: { text: string }[];
  }
  const diagnosticsOf = async (report: Report) =>
    (JSON.parse(await render('rdjson', report)) as { diagnostics: Diagnostic[] }).diagnostics;

  it('counts columns in bytes', async () => {
    const text = 'First line\nThe café is recieved 😀 adn more';
    const at = (word: string) => {
      const offset = text.indexOf(word);
      const start = { offset, line: 2, column: offset - 10 };
      const end = { offset: offset + word.length, line: 2, column: offset - 10 + word.length };
      return finding(`[[${word}]]`, { start, end, suggestions: ['better'] });
    };
    const found = await diagnosticsOf(reportOf([draft('a.txt', text, [at('recieved'), at('adn')])]));
    expect(found.map(({ location }) => [location.range?.start.column, location.range?.end.column])).toEqual([
      [14, 22],
      [28, 31],
    ]);
    expect(found[0]?.suggestions?.[0]?.text).toBe('better');
  });

  it('leaves columns and suggestions out where bytes cannot be told', async () => {
    const found = await diagnosticsOf(SAMPLE);
    expect(found[1]?.location.range).toEqual({ start: { line: 1 }, end: { line: 1 } });
    expect(found[1]?.suggestions).toBeUndefined();
  });
});

describe('csv', () => {
  it('has a row a finding and a row for each clear draft and fault', async () => {
    const rows = parse(await render('csv'), { columns: true }) as unknown as Record<string, string>[];
    expect(rows.map((row) => [row['path'], row['verdict'], row['rule']])).toEqual([
      ['posts/monday.txt', 'block', 'personal-data/email'],
      ['posts/monday.txt', 'block', 'spelling/misspelling'],
      ['posts/clear.md', 'clear', ''],
      ['plan.csv', 'clear', 'spelling/misspelling'],
      ['posts/broken.md', 'fault', ''],
      ['posts/photo.png', 'notice', ''],
    ]);
  });

  it('lets no cell be a formula, and keeps every other text', () => {
    for (const formula of ['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])
      expect(csvCell(formula).replace(/^"/, '')).toMatch(/^'/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[back = ''] = []] = parse(`${csvCell(text)},x\r\n`, { relax_column_count: true });
        expect(back.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      }),
    );
  });
});

describe('markdown', () => {
  it('shows counts and a row a finding', async () => {
    const text = await render('markdown');
    expect(text).toContain('| 3 | 1 | 0 | 2 |');
    expect(text).toContain('| 1:39 | warning | Tell Ann at a•••&#64;example.im about the **recieved** forms |');
    expect(text).toContain('Fault: posts/broken.md');
    expect(text).not.toContain('posts/clear.md');
  });

  it('keeps a draft from becoming markup', () => {
    expect(escapeMarkdown('<img src=x> [a](https://b.im) @team | `x` *y*\n# z')).toBe(
      '&lt;img src=x&gt; \\[a\\]\\(https&#58;//b.im\\) &#64;team \\| \\`x\\` \\*y\\* \\# z',
    );
  });

  it('stays below the size that GitHub cuts', async () => {
    const many = Array.from({ length: 5000 }, () => finding(`${'<'.repeat(300)}[[a]]${'<'.repeat(300)}`));
    const text = await render('markdown', reportOf([draft('a.txt', '', many)]));
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain('+4700 more findings');
  });
});
