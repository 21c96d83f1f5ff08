import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver/node';

import type { Format } from '../core/document.ts';
import type { Finding } from '../core/finding.ts';
import { sureFix } from '../workflow/fix/edits.ts';
import { rangeOf } from './diagnostics.ts';

/** The command that shows why a rule is there. */
export const EXPLAIN = 'draftlint.explain';

/** A draft that is open, with what was last found in it. */
export interface OpenDraft {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
}

/** The sidecar of waivers that a draft's folder has, or may have. */
export interface Sidecar {
  readonly uri: string;
  /** Undefined when it is not there yet. */
  readonly text: string | undefined;
  /** The draft as the sidecar names it. */
  readonly name: string;
}

/** What can be done about one finding: put a suggestion in its place, waive it, have it explained. */
export function actionsFor(draft: OpenDraft, finding: Finding, diagnostic: Diagnostic, sidecar: Sidecar): CodeAction[] {
  return [
    ...suggestionsFor(draft, finding, diagnostic),
    waive(draft, finding, diagnostic, sidecar),
    {
      title: `Why? Explain ${finding.ruleId}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title: 'Explain', command: EXPLAIN, arguments: [finding.ruleId] },
    },
  ];
}

function suggestionsFor({ uri }: OpenDraft, finding: Finding, diagnostic: Diagnostic): CodeAction[] {
  const sure = sureFix(finding);
  const texts = new Set([...(sure === undefined ? [] : [sure]), ...finding.suggestions]);
  return [...texts].map((newText) => ({
    title: newText === '' ? 'Take it out' : `Write “${newText}”`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: newText === sure,
    edit: { changes: { [uri]: [{ range: rangeOf(finding), newText }] } },
  }));
}

/**
 * A waiver without its reason, which only a person can give: it holds once the reason is written, and until then a
 * finding of its own asks for it. It stands in a comment where the format has comments, else in the sidecar.
 */
function waive(draft: OpenDraft, finding: Finding, diagnostic: Diagnostic, sidecar: Sidecar): CodeAction {
  const inComment = draft.format !== 'text' && !inFrontMatter(draft.text, finding.start.line);
  const edit = inComment ? { [draft.uri]: [commentFor(draft.text, finding)] } : undefined;
  const entry = `- path: ${JSON.stringify(sidecar.name)}\n  rule: ${finding.ruleId}\n  fingerprint: ${JSON.stringify(finding.fingerprint)}\n  reason:\n`;
  return {
    title: `Waive ${finding.ruleId} here, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: edit === undefined ? { documentChanges: sidecarChanges(sidecar, entry) } : { changes: edit },
  };
}

function commentFor(text: string, { ruleId, start }: Finding): TextEdit {
  const line = text.split(/\r\n|\n|\r/)[start.line - 1] ?? '';
  const end = { line: start.line - 1, character: line.trimEnd().length };
  return { range: { start: end, end }, newText: ` <!-- draftlint-disable-line ${ruleId} --  -->` };
}

function inFrontMatter(text: string, line: number): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[0]?.trimEnd() !== '---') return false;
  return line <= lines.findIndex((each, index) => index > 0 && each.trimEnd() === '---') + 1;
}

function sidecarChanges({ uri, text }: Sidecar, entry: string) {
  const lines = (text ?? '').split(/\r\n|\n|\r/);
  const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const newText = (end.character === 0 ? '' : '\n') + entry;
  const edit = { textDocument: { uri, version: null }, edits: [{ range: { start: end, end }, newText }] };
  return text === undefined ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }, edit] : [edit];
}
