import type { Entry } from '../../run/lint-drafts.ts';
import { createSession, type Session, type SessionOptions } from '../../run/session.ts';

/** A file to lint in a thread. */
export interface Task {
  /** Absolute. */
  readonly file: string;
  readonly options: SessionOptions;
}

let session: Session | undefined;

/** Lints one file in a thread; the configuration is read with the first. */
export default async function lintInThread({ file, options }: Task): Promise<Entry[]> {
  session ??= createSession(options);
  const entries: Entry[] = [];
  for await (const entry of session.lintFile(file)) entries.push(entry);
  return entries;
}
