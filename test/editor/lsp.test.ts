import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { draftlint } from '../e2e/run.ts';
import { folder, report, write } from '../workflow/kit.ts';

/** An editor that is open on a folder. */
class Editor {
  readonly cwd: string;
  readonly messages: string[] = [];
  private readonly child: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly told = new Map<string, PublishDiagnosticsParams>();
  private waiting: (() => void)[] = [];

  constructor(cwd: string) {
    this.cwd = cwd;
    this.child = spawn(process.execPath, [resolve('bin/draftlint.js'), 'lsp', '--stdio'], { cwd });
    const { stdin, stdout } = this.child;
    if (stdin === null || stdout === null) throw new Error('no streams');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.told.set(params.uri, params);
      for (const wake of this.waiting) wake();
      this.waiting = [];
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.connection.listen();
  }

  uri(name: string): string {
    return pathToFileURL(join(this.cwd, name)).href;
  }

  async open(name: string, text: string, languageId = name.endsWith('.md') ? 'markdown' : 'plaintext'): Promise<void> {
    const uri = this.uri(name);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async start(): Promise<void> {
    const workspaceFolders = [{ uri: pathToFileURL(this.cwd).href, name: 'drafts' }];
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      workspaceFolders,
    });
    await this.connection.sendNotification('initialized', {});
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  /** What is said of a version of a document, once it is said. */
  async diagnostics(
    name: string,
    version: number,
    when: (found: Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    for (;;) {
      const told = this.told.get(this.uri(name));
      if (told?.version === version && when(told.diagnostics)) return told.diagnostics;
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
  }

  async actions(name: string, diagnostic: Diagnostic | undefined): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri: this.uri(name) },
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic] },
    });
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.child.on('close', done));
    await this.request('shutdown', {});
    await this.notify('exit', {});
    return ended;
  }

  kill(): void {
    this.child.kill();
  }
}

let editor: Editor | undefined;

async function begin(files: Readonly<Record<string, string>> = {}): Promise<Editor> {
  editor = new Editor(folder(files));
  await editor.start();
  return editor;
}

afterEach(() => {
  editor?.kill();
});

function applied(text: string, action: CodeAction | undefined, uri: string): string {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const inPlace = action?.edit?.changes?.[uri];
  const inDocument = (action?.edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
  return TextDocument.applyEdits(
    document,
    inPlace ?? (inDocument as { range: Diagnostic['range']; newText: string }[]),
  );
}

describe('draftlint lsp', () => {
  it('says what a run says, and follows what is typed', async () => {
    const open = await begin();
    const text = 'A **seperate** day.\n\nCall 07624 412345, é 😀 the libary.\n';
    await open.open('a.md', text);
    const found = await open.diagnostics('a.md', 1);
    write(open.cwd, { 'a.md': text });
    const run = report((await draftlint(['a.md', '-f', 'json'], { cwd: open.cwd })).stdout);
    const expected = run.drafts[0]?.findings.map(({ ruleId, what, instead, start, end }) => ({
      code: ruleId,
      message: `${what} ${instead}`,
      range: {
        start: { line: start.line - 1, character: start.column - 1 },
        end: { line: end.line - 1, character: end.column - 1 },
      },
    }));
    expect(found).toMatchObject(expected ?? []);
    expect(found).toHaveLength(expected?.length ?? -1);
    expect(JSON.stringify(found)).not.toContain('412345');
    const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 12 } };
    await open.notify('textDocument/didChange', {
      textDocument: { uri: open.uri('a.md'), version: 2 },
      contentChanges: [{ range, text: 'separate' }],
    });
    expect((await open.diagnostics('a.md', 2)).some(({ range: { start } }) => start.line === 0)).toBe(false);
    expect(await open.stop()).toBe(0);
  });

  it('offers suggestions, a waiver and an explanation', async () => {
    const open = await begin();
    const text = '# Color\n\nThe **color** of the day. \n';
    await open.open('a.md', text);
    const found = await open.diagnostics('a.md', 1);
    const actions = await open.actions('a.md', found.at(-1));
    expect(actions.map(({ title }) => title)).toEqual([
      'Write “colour”',
      'Waive spelling/american-spelling here, with a reason',
      'Why? Explain spelling/american-spelling',
    ]);
    expect(actions[0]?.isPreferred).toBe(true);
    expect(applied(text, actions[0], open.uri('a.md'))).toBe('# Color\n\nThe **colour** of the day. \n');
    const page = await open.request<string>('workspace/executeCommand', actions[2]?.command ?? {});
    expect(page).toContain('# spelling/american-spelling');
    expect(open.messages[0]).toMatch(/^spelling\/american-spelling: .+ In doubt, ask /);
  });

  it('waives in a comment: what is missing is the reason, and then it holds', async () => {
    const open = await begin();
    const text = 'The libary.\n\n| a | b |\n|---|---|\n| seperate | c |\n';
    await open.open('a.md', text);
    const found = await open.diagnostics('a.md', 1);
    let waived = text;
    for (const diagnostic of [...found].reverse()) {
      const waive = (await open.actions('a.md', diagnostic)).find(({ title }) => title.startsWith('Waive'));
      waived = applied(waived, waive, open.uri('a.md'));
    }
    const rules = async (source: string) => {
      write(open.cwd, { 'b.md': source });
      const { stdout } = await draftlint(['b.md', '-f', 'json'], { cwd: open.cwd });
      return report(stdout).drafts[0]?.findings.map(({ ruleId }) => ruleId);
    };
    expect(await rules(waived)).toContain('waiver/malformed');
    expect(await rules(waived.replaceAll('--  -->', '-- a brand -->'))).toEqual([]);
  });

  it('waives a plain text in its sidecar', async () => {
    const open = await begin();
    await open.open('posts/a.txt', 'The libary.\n');
    const [found] = await open.diagnostics('posts/a.txt', 1);
    const waive = (await open.actions('posts/a.txt', found)).find(({ title }) => title.startsWith('Waive'));
    expect(waive?.edit?.documentChanges).toHaveLength(2);
    const sidecar = applied('', waive, open.uri('posts/.draftlint-waivers.yaml'));
    write(open.cwd, {
      'posts/a.txt': 'The libary.\n',
      'posts/.draftlint-waivers.yaml': sidecar.replace('reason:', 'reason: a brand'),
    });
    await open.notify('workspace/didChangeWatchedFiles', { changes: [] });
    expect(await open.diagnostics('posts/a.txt', 1, (list) => list.length === 0)).toEqual([]);
  });

  it('uses the configuration of the folder, follows it when it changes, and tells a mistake in it', async () => {
    const open = await begin({ 'draftlint.config.yaml': 'extends: draftlint:house\nvocabulary: [libary]\n' });
    await open.open('a.txt', 'The libary.\n');
    expect(await open.diagnostics('a.txt', 1)).toEqual([]);
    write(open.cwd, { 'draftlint.config.yaml': 'extends: draftlint:house\n' });
    await open.notify('workspace/didChangeWatchedFiles', { changes: [] });
    expect(await open.diagnostics('a.txt', 1, (list) => list.length > 0)).toMatchObject([
      { code: 'spelling/misspelling' },
    ]);
    write(open.cwd, { 'draftlint.config.yaml': 'extends: draftlint:hous\n' });
    await open.notify('workspace/didChangeWatchedFiles', { changes: [] });
    const [fault] = await open.diagnostics('a.txt', 1, (list) => list[0]?.code === undefined);
    expect(fault?.message).toContain('draftlint.config.yaml');
  });

  it('leaves other documents alone, and ends with the editor', async () => {
    const open = await begin();
    await open.open('a.json', '{"text":"The libary."}', 'json');
    await open.open('a.txt', 'The libary.');
    await open.diagnostics('a.txt', 1);
    await open.notify('textDocument/didClose', { textDocument: { uri: open.uri('a.txt') } });
    const { stdin } = (open as unknown as { child: ChildProcess }).child;
    const ended = new Promise((done) => (open as unknown as { child: ChildProcess }).child.on('close', done));
    stdin?.end();
    expect(typeof (await ended)).toBe('number');
  });
});
