import type { Command } from 'commander';

import { openPack, shippedPacks } from '../../pack/open.ts';
import { type ExampleOutcome, hasFailed, type RuleOutcome, runExamples } from '../../pack/run-examples.ts';
import { runTests, type TestOutcome } from '../../pack/run-tests.ts';
import { plural } from '../../reporters/shared.ts';
import { EXIT_CLEAR, EXIT_FINDINGS } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { packNames } from './pack-files.ts';

interface TestFlags {
  readonly all: boolean;
  readonly quiet: boolean;
}

/** `draftlint pack test [packs…]` */
export function addTest(pack: Command, io: Io, done: (exitCode: number) => void): void {
  pack
    .command('test')
    .description('run every example of the custom rules, and every test of the pack')
    .argument('[packs...]', 'files, or packs that ship as draftlint:<name>; the nearest configuration by default')
    .option('--all', 'every pack that ships', false)
    .option('-q, --quiet', 'print failures only', false)
    .action(async (names: string[], flags: TestFlags) => {
      let failures = 0;
      for (const name of flags.all ? shippedPacks() : packNames(names, io)) {
        const open = await openPack(name, io.cwd, io.today);
        const rules = await runExamples(open, io.today);
        const tests = await runTests(open, io.today);
        const failed = rules.filter(hasFailed).length + tests.filter(({ problems }) => problems.length > 0).length;
        const shown = [
          ...rules.flatMap((rule) => ruleLines(rule, flags)),
          ...tests.flatMap((test) => testLines(test, flags)),
        ];
        const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0);
        const counts = `${plural(rules.length, 'rule')}, ${plural(examples, 'example')}, ${plural(tests.length, 'test')}`;
        if (failed > 0 || !flags.quiet) io.stdout(`${[`${name}: ${counts}, ${failed} failed`, ...shown].join('\n')}\n`);
        failures += failed;
      }
      done(failures === 0 ? EXIT_CLEAR : EXIT_FINDINGS);
    });
}

function ruleLines(outcome: RuleOutcome, { quiet }: TestFlags): string[] {
  const failed = hasFailed(outcome);
  if (quiet && !failed) return [];
  const examples = quiet ? outcome.examples.filter(({ problem }) => problem !== undefined) : outcome.examples;
  return [
    `  ${failed ? 'FAIL' : 'ok  '}  ${outcome.ruleId}${failed ? `  (${outcome.place})` : ''}`,
    ...outcome.lacks.map((kind) => `        It has no ${kind} example. Add one under "examples".`),
    ...examples.flatMap(exampleLines),
  ];
}

function exampleLines({ kind, expected, actual, problem }: ExampleOutcome): string[] {
  if (problem === undefined) return [`        ${kind === 'bad' ? 'bad ' : 'good'}  ${oneLine(actual)}`];
  return [`        ${problem}`, `        wanted  ${oneLine(expected)}`, `        marked  ${oneLine(actual)}`];
}

function testLines({ place, marked, problems }: TestOutcome, { quiet }: TestFlags): string[] {
  if (problems.length === 0) return quiet ? [] : [`  ok    ${oneLine(marked)}`];
  return [`  FAIL  ${oneLine(marked)}  (${place})`, ...problems.map((problem) => `        ${problem}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ');
}
