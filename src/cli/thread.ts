/** What a thread of the pool runs: the program as the command line loads it, with the machine code that Node kept. */
import { loadProgram } from './script-loader.ts';

const thread = loadProgram().loadThread();

export default async function lint(tasks: unknown): Promise<unknown> {
  return (await thread).lintInThread(tasks);
}
