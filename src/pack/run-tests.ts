import type { PackTest } from '../config/index.ts';
import { lintDraft } from '../run/lint-drafts.ts';
import { mark } from './marks.ts';
import type { OpenPack } from './open.ts';

/** What came of a post of `tests`, linted under the whole pack. */
export interface TestOutcome {
  /** `file:line:column` of the test. */
  readonly place: string;
  /** The post, masked, with the marks of every finding. */
  readonly marked: string;
  /** What it should have come to and did not, in plain words. */
  readonly problems: readonly string[];
}

/** Lints every post of `tests` under the whole pack. */
export async function runTests(pack: OpenPack, today: string): Promise<TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const layer of pack.own) {
    for (const [index, test] of (layer.pack.tests ?? []).entries()) {
      outcomes.push(await runTest(pack, test, layer.locate(['tests', index]), today));
    }
  }
  return outcomes;
}

async function runTest({ resolved }: OpenPack, test: PackTest, place: string, today: string): Promise<TestOutcome> {
  const meta = { data: {}, ...(test.mode === undefined ? {} : { mode: test.mode }) };
  const draft = { path: 'post.txt', text: test.post, format: 'text', meta } as const;
  const { result, crashes } = await lintDraft(draft, {
    asOf: test.on ?? today,
    configFor: (path, own) => Promise.resolve(resolved.inForce(path, own)),
  });
  const problems = crashes.map(({ message }) => message);
  if (test.verdict !== undefined && result.verdict !== test.verdict) {
    problems.push(`The verdict is ${result.verdict}, not ${test.verdict}.`);
  }
  for (const [ruleId, wanted] of Object.entries(test.finds ?? {})) {
    const found = new Set<string>(
      result.findings.filter((entry) => entry.ruleId === ruleId).map((entry) => entry.severity),
    );
    if (wanted === 'off' && found.size > 0) problems.push(`${ruleId} finds something and should not.`);
    else if (wanted !== 'off' && !found.has(wanted)) {
      problems.push(`${ruleId} finds ${found.size === 0 ? 'nothing' : [...found].join(', ')}, not ${wanted}.`);
    }
  }
  return { place, marked: mark(result.text, result.marks), problems };
}
