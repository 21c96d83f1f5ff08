import type { Node } from 'unist';
import type { VFile } from 'vfile';

import type { Format } from './core/document.ts';
import { lintText, type LintSettings } from './library.ts';

/**
 * A unified plug-in: adds draftlint's findings to the file as messages. The tree is left alone; the file's own text
 * is linted, so that positions are those of the source whatever plug-ins ran before.
 */
export default function draftlintPlugin(settings: LintSettings & { readonly format?: Format } = {}) {
  return async (_tree: Node, file: VFile): Promise<void> => {
    const path = file.history.at(-1) ?? 'draft.md';
    const { findings, problems } = await lintText(String(file), { ...settings, path });
    for (const problem of problems) file.message(problem, { source: 'draftlint' });
    for (const finding of findings) {
      const place = { start: finding.start, end: finding.end };
      const message = file.message(finding.what, { place, ruleId: finding.ruleId, source: 'draftlint' });
      message.fatal = finding.severity === 'error' ? true : finding.severity === 'info' ? undefined : false;
      message.note = `${finding.instead} ${finding.why} (${finding.policy.join(', ')})`;
      message.expected = [...finding.suggestions];
    }
  };
}
