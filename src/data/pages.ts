import { readData } from './read.ts';

/** The page of a rule, in Markdown. */
export function readPage(ruleId: string): string {
  return readData(`pages/${ruleId}.md`).toString('utf8');
}
