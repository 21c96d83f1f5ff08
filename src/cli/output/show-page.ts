import type { Io } from '../io.ts';
import { styleFor } from './style.ts';
import { VERSION } from '../version.ts';

/** Prints a page of the manual: set for reading on a terminal, and as it was written, in Markdown, on a pipe. */
export async function showPage(markdown: string, io: Io): Promise<void> {
  if (!io.isTerminal.stdout) {
    io.stdout(markdown);
    return;
  }
  const { pageText } = await import('./page-text.ts');
  io.stdout(
    pageText(markdown, await styleFor({ color: undefined, quiet: false, version: VERSION, rules: () => [] }, io)),
  );
}
