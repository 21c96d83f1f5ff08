import type { Entry } from '../../run/lint-drafts.ts';
import { createSession, type Session, type SessionOptions } from '../../run/session.ts';

/** Files to lint in a thread, one after the other. */
export interface Task {
  /** Absolute. */
  readonly files: readonly string[];
  readonly options: SessionOptions;
}

/** What came of a file. */
export type Outcome = { readonly entries: readonly Entry[] } | { readonly error: unknown };

let session: Session | undefined;

/** Lints files in a thread; the configuration is read with the first. */
export async function lintInThread({ files, options }: Task): Promise<Outcome[]> {
  session ??= createSession(options);
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await collect(session.lintFile(file)));
  return outcomes;
}

async function collect(stream: AsyncIterable<Entry>): Promise<Outcome> {
  const entries: Entry[] = [];
  try {
    for await (const entry of stream) entries.push(entry);
  } catch (error) {
    return { error };
  }
  return { entries };
}
