import { fileURLToPath } from 'node:url';

import {
  type CodeAction,
  type CodeActionParams,
  CodeActionKind,
  type Connection,
  createConnection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  type ExecuteCommandParams,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  type Range,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Finding } from '../core/finding.ts';
import { actionsFor, EXPLAIN } from './actions.ts';
import { diagnosticOfCrash, diagnosticsOf, SOURCE } from './diagnostics.ts';
import { EditorLinter, type World } from './linter.ts';

/** How long a writer must pause before the draft is linted, in milliseconds. */
const PAUSE = 150;
/** Files that may change what is in force. */
const WATCHED = '**/{rules.config.json,draftlint.config.*,.draftlintrc*,.draftlint-waivers.yaml,*.yaml,*.yml,*.csv}';

interface Known {
  readonly version: number;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A language server on two streams; it ends the process when the editor says so or goes away. */
export class LanguageServer {
  private readonly linter: EditorLinter;
  private readonly documents = new TextDocuments(TextDocument);
  private readonly known = new Map<string, Known>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly connection: Connection;
  private watches = false;

  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, world: World) {
    this.linter = new EditorLinter(world);
    this.connection = createConnection(input, output);
  }

  listen(): void {
    const { connection, documents } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => {
      if (!this.watches) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] });
    });
    connection.onDidChangeWatchedFiles(() => {
      this.lintAll();
    });
    connection.onDidChangeConfiguration(() => {
      this.lintAll();
    });
    connection.onCodeAction((params) => this.actions(params));
    connection.onExecuteCommand((params) => this.execute(params));
    documents.onDidChangeContent(({ document }) => {
      this.lintSoon(document.uri);
    });
    documents.onDidSave(() => {
      this.lintAll();
    });
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.timers.get(uri));
      this.known.delete(uri);
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    documents.listen(connection);
    connection.listen();
  }

  private initialize({ workspaceFolders, capabilities }: InitializeParams): InitializeResult {
    this.watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const folders = (workspaceFolders ?? []).map(({ uri }) => uri).filter((uri) => uri.startsWith('file:'));
    this.linter.roots = folders.map((uri) => fileURLToPath(uri));
    return {
      serverInfo: { name: SOURCE },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        executeCommandProvider: { commands: [EXPLAIN] },
      },
    };
  }

  private lintAll(): void {
    this.linter.forget();
    for (const uri of this.documents.keys()) this.lintSoon(uri);
  }

  private lintSoon(uri: string): void {
    clearTimeout(this.timers.get(uri));
    const timer = setTimeout(() => {
      this.lint(uri).catch((error: unknown) => {
        // The message of an error may hold text of the draft.
        this.connection.console.error(`draftlint failed (${error instanceof Error ? error.name : 'unknown fault'}).`);
      });
    }, PAUSE);
    this.timers.set(uri, timer);
  }

  private async lint(uri: string): Promise<void> {
    const document = this.documents.get(uri);
    const format = document === undefined ? undefined : this.linter.formatOf(uri, document.languageId);
    if (document === undefined || format === undefined) return;
    const { version } = document;
    const { results, crashes } = await this.linter.lint(uri, document.getText(), format);
    // What was typed meanwhile is linted in its turn.
    if (this.documents.get(uri)?.version !== version) return;
    const diagnostics = results.flatMap(diagnosticsOf);
    this.known.set(uri, { version, findings: results.flatMap(({ findings }) => findings), diagnostics });
    const all = [...diagnostics, ...crashes.map(diagnosticOfCrash)];
    void this.connection.sendDiagnostics({ uri, version, diagnostics: all });
  }

  private actions({ textDocument: { uri }, range }: CodeActionParams): CodeAction[] {
    const document = this.documents.get(uri);
    const known = this.known.get(uri);
    if (document === undefined || known?.version !== document.version) return [];
    const format = this.linter.formatOf(uri, document.languageId) ?? 'text';
    const draft = { uri, text: document.getText(), format };
    return known.diagnostics.flatMap((diagnostic, index) => {
      const finding = known.findings[index];
      if (finding === undefined || !touches(diagnostic.range, range)) return [];
      return actionsFor(draft, finding, diagnostic, this.linter.sidecarOf(uri));
    });
  }

  private async execute({ command, arguments: given }: ExecuteCommandParams): Promise<string | null> {
    const [ruleId] = (given ?? []) as unknown[];
    if (command !== EXPLAIN || typeof ruleId !== 'string') return null;
    const explained = await this.linter.explain(ruleId);
    if (explained === undefined) return null;
    const message = `${ruleId}: ${explained.summary}`;
    await this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    return explained.page;
  }
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']) =>
    x.line < y.line || (x.line === y.line && x.character <= y.character);
  return before(a.start, b.end) && before(b.start, a.end);
}
