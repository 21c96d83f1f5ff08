import { readData } from '../data/read.ts';

/** The pages that `draftlint help <topic>` prints, with what each is about. */
export const TOPICS: Readonly<Record<string, string>> = {
  'configuration': 'rules, severities, departments, registers: how to set draftlint up',
  'packs': 'write, test and share rule packs',
  'waivers': 'let one finding stand, with a reason',
  'inputs': 'files that are read: text, Markdown, calendars, NDJSON, Word',
  'formats': 'reports: for people, spreadsheets, CI and programs',
  'exit-codes': 'what the exit code says',
  'workflows': 'baseline, fix, cache, threads, watch, Git, sign-off',
  'ci': 'GitHub, GitLab, pre-commit, lint-staged, husky',
  'editor': 'findings while typing',
  'scale': 'many posts, many machines',
  'library': 'draftlint in a program',
  'accuracy': 'how often it is right, and what it cannot do',
  'speed': 'how fast it is, beside its peers',
};

/** The page of a topic, in Markdown; the pages ship beside the built program. */
export function readTopic(name: string): string {
  return readData(`../../docs/${name}.md`).toString('utf8');
}
