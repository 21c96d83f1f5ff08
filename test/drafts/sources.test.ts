import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { afterAll, describe, expect, it } from 'vitest';

import { annotate } from '../../src/cli/lint/annotate.ts';
import type { Io } from '../../src/cli/io.ts';
import { DEFAULT_READ_OPTIONS } from '../../src/drafts/readers/index.ts';
import { fileDrafts, type Source, type SourceOptions, stdinDrafts } from '../../src/drafts/sources.ts';
import { draft, finding, reportOf } from '../reporters/sample.ts';

const cwd = mkdtempSync(join(tmpdir(), 'draftlint-sources-'));
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const READING: SourceOptions = { thread: false, ...DEFAULT_READ_OPTIONS };
const FINDING = { cwd, extensions: ['.txt'], allowUnmatched: false };

async function read({ drafts }: Pick<Source, 'drafts'>): Promise<string[]> {
  const found: string[] = [];
  for await (const item of drafts)
    found.push('level' in item ? `${item.path}: ${item.message}` : `${item.path} ${item.address ?? ''}: ${item.text}`);
  return found;
}

describe('fileDrafts', () => {
  it('reads each file by what its name says', async () => {
    writeFileSync(join(cwd, 'a.txt'), 'Hello');
    writeFileSync(join(cwd, 'b.csv'), 'text\nOne\nTwo\n');
    writeFileSync(join(cwd, 'c.jsonl'), '{"text":"Three"}\n');
    expect(await read(await fileDrafts(['a.txt', 'b.csv', 'c.jsonl'], { ...FINDING, ...READING }))).toEqual([
      'a.txt : Hello',
      'b.csv row 2: One',
      'b.csv row 3: Two',
      'c.jsonl line 1: Three',
    ]);
    const forced = { ...FINDING, ...READING, input: 'csv' } as const;
    expect(await read(await fileDrafts(['b.csv'], forced))).toHaveLength(2);
  });

  it('takes out what a glob with ! names, wherever it stands', async () => {
    const names = async (...patterns: string[]) => {
      const { drafts } = await fileDrafts(patterns, { ...FINDING, ...READING });
      return (await read({ drafts })).map((line) => line.split(' ')[0]);
    };
    for (const name of ['in.glob', 'out.glob']) writeFileSync(join(cwd, name), 'Hello');
    expect(await names('*.glob', '!out.*')).toEqual(['in.glob']);
    expect(await names('!./out.glob', '*.glob')).toEqual(['in.glob']);
    expect(await names('in.glob', '!*.md')).toEqual(['in.glob']);
    await expect(names('out.glob', '!*.glob')).rejects.toThrow('No file matches "out.glob"');
  });

  it('tells of a file that vanished', async () => {
    writeFileSync(join(cwd, 'gone.csv'), 'text\nOne\n');
    const source = await fileDrafts(['gone.csv'], { ...FINDING, ...READING });
    rmSync(join(cwd, 'gone.csv'));
    expect(await read(source)).toEqual(['gone.csv: The file is gone; it was there when the run began.']);
  });

  it('reads standard input by the name it is given, or as it is told', async () => {
    const given = (text: string, path: string, options = READING) =>
      read({ drafts: stdinDrafts(Readable.from([Buffer.from(text)]), path, options) });
    expect(await given('text\nOne\n', 'p.csv')).toEqual(['p.csv row 2: One']);
    expect(await given('One\n', 'p.md')).toEqual(['p.md : One\n']);
    const line = '{"text":"One"}\n';
    expect(await given(line, 'stdin.txt', { ...READING, input: 'ndjson' })).toEqual(['stdin.txt line 1: One']);
  });
});

describe('--annotate', () => {
  const io = { cwd } as Io;
  const report = reportOf([draft('plan.csv', 'One', [finding('[[One]]')], { address: 'row 2' })]);

  it('writes the calendar back, onto itself if asked', async () => {
    writeFileSync(join(cwd, 'plan.csv'), 'text\nOne\n');
    await annotate(['plan.csv'], 'plan.csv', report, io);
    expect(readFileSync(join(cwd, 'plan.csv'), 'utf8')).toMatch(/^text,draftlint verdict.*\nOne,review,"Warning/);
  });

  it('refuses what is not one calendar, and a place that cannot be written', async () => {
    await expect(annotate(['a.txt'], 'b.csv', report, io)).rejects.toThrow('one CSV or TSV file');
    await expect(annotate(['plan.csv', 'b.csv'], 'c.csv', report, io)).rejects.toThrow('one CSV or TSV file');
    await expect(annotate(['plan.csv'], 'no/such/c.csv', report, io)).rejects.toThrow('(ENOENT)');
  });
});
