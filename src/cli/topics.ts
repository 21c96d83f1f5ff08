import { listData, readData } from '../data/read.ts';

/** The pages of the manual, from the folder of the data that ships. */
const PAGES = '../../docs/';

/** The topics of `draftlint help <topic>`, each with the heading of its page. */
export function readTopics(): ReadonlyMap<string, string> {
  const names = listData(PAGES).flatMap((file) => /^([\w-]+)\.md$/.exec(file)?.[1] ?? []);
  return new Map(names.map((name) => [name, /^# (.+)$/m.exec(readTopic(name))?.[1] ?? '']));
}

/** The page of a topic, in Markdown. */
export function readTopic(name: string): string {
  return readData(`${PAGES}${name}.md`).toString('utf8');
}
