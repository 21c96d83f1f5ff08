import { openPack } from '../../src/pack/open.ts';
import { runExamples } from '../../src/pack/run-examples.ts';
import { folder as project } from '../e2e/folder.ts';

export { project };

export const today = '2026-11-24';

/** A pack with one rule of the given kind, as YAML. */
export function packWith(kind: string, more = ''): string {
  return `customRules:
  - id: own/rule
    message: { what: Something is wrong., instead: Put it right. }
    severity: warning
    clause: GDL-2.8
${more}${kind
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}
`;
}

/** What the rule of `packWith` makes of some posts: each with the marks that it puts there. */
export async function marked(kind: string, posts: readonly string[], on?: string): Promise<string[]> {
  const examples = posts.map((post) => ({ post, ...(on === undefined ? {} : { on }) }));
  const cwd = project({ 'pack.yaml': packWith(kind, `    examples: ${JSON.stringify({ good: examples })}\n`) });
  const pack = await openPack('pack.yaml', cwd, today);
  const [outcome] = await runExamples(pack, today);
  return outcome?.examples.map(({ actual }) => actual) ?? [];
}
