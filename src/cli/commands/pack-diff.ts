import type { Command } from 'commander';

import { type RuleChange, diffPacks, type PackDiff, type Sample } from '../../pack/diff.ts';
import { openPack } from '../../pack/open.ts';
import { plural } from '../../reporters/shared.ts';
import { cutHead, cutTail, printable, widthOf } from '../../reporters/width.ts';
import { EXIT_CLEAR } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { draftsOver } from './pack-drafts.ts';

const SAMPLES = 3;
const WIDTH = 100;

/** `draftlint pack diff <old> <new> --over <drafts…>` */
export function addDiff(pack: Command, io: Io, done: (exitCode: number) => void): void {
  pack
    .command('diff')
    .description('show which findings a change of packs adds and removes over an archive of drafts')
    .argument('<old>', 'the pack as it was')
    .argument('<new>', 'the pack as it shall be')
    .requiredOption('--over <drafts...>', 'drafts, folders or globs to compare over')
    .action(async (before: string, after: string, flags: { readonly over: string[] }) => {
      const [old, changed] = await Promise.all([before, after].map((name) => openPack(name, io.cwd, io.today)));
      if (old === undefined || changed === undefined) return;
      const diff = await diffPacks(old.resolved, changed.resolved, draftsOver(flags.over, io), io.today);
      io.stdout(asText(diff));
      done(EXIT_CLEAR);
    });
}

function asText({ drafts, changes, verdicts }: PackDiff): string {
  const total = (key: 'added' | 'removed' | 'regraded') => changes.reduce((sum, change) => sum + change[key].length, 0);
  const lines = [
    `${plural(drafts, 'draft')}: ${plural(total('added'), 'finding')} added, ${total('removed')} removed, ${total('regraded')} of another severity`,
    ...[...verdicts].map(([change, count]) => `  ${change}: ${count}`),
    ...changes.flatMap(changeLines),
  ];
  return `${lines.join('\n')}\n`;
}

function changeLines({ ruleId, added, removed, regraded }: RuleChange): string[] {
  return [
    '',
    `${ruleId}: +${added.length} -${removed.length}${regraded.length === 0 ? '' : ` ~${regraded.length}`}`,
    ...added.slice(0, SAMPLES).map((sample) => `  + ${sampleLine(sample)}`),
    ...removed.slice(0, SAMPLES).map((sample) => `  - ${sampleLine(sample)}`),
    ...regraded
      .slice(0, SAMPLES)
      .map((sample) => `  ~ ${sample.was} → ${sample.finding.severity}  ${sampleLine(sample)}`),
  ];
}

function sampleLine({ place, finding: { excerpt, mark } }: Sample): string {
  const text = printable(excerpt);
  const marked = text.slice(mark.start, mark.end);
  const room = Math.max(0, Math.floor((WIDTH - widthOf(marked)) / 2));
  const head = cutHead(text.slice(0, mark.start), room);
  const tail = cutTail(text.slice(mark.end), room);
  return `${place}  ${head}[[${marked}]]${tail}`;
}
