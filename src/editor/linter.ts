import { readFileSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { ConfigRequest } from '../config/index.ts';
import type { Format } from '../core/document.ts';
import { UserError } from '../core/errors.ts';
import type { Crash, DraftResult } from '../core/finding.ts';
import { displayPath, relativePath } from '../core/paths.ts';
import { readPage } from '../data/pages.ts';
import { formatOf } from '../drafts/read.ts';
import { inputKindOf } from '../drafts/readers/index.ts';
import { isCrash } from '../run/lint-drafts.ts';
import { createSession, type Session } from '../run/session.ts';
import { SIDECAR_NAME } from '../run/sidecar.ts';
import type { Sidecar } from './actions.ts';

/** What the server is told of the world. */
export interface World {
  readonly cwd: string;
  readonly today: () => string;
  /** What the command line asks of the configuration. */
  readonly request: Omit<ConfigRequest, 'cwd' | 'today'>;
  readonly fingerprintKey?: string;
}

export interface Linted {
  readonly results: readonly DraftResult[];
  readonly crashes: readonly Crash[];
}

const READING = { thread: false, textColumns: [], textField: 'text', idField: 'id' };

/** Lints what is open in an editor, as a run in its folder would. */
export class EditorLinter {
  private readonly sessions = new Map<string, { readonly day: string; readonly session: Session }>();
  private readonly world: World;
  /** Folders that are open in the editor, absolute. */
  roots: readonly string[] = [];

  constructor(world: World) {
    this.world = world;
  }

  /** Forgets configuration and waivers: a file that may hold them has changed. */
  forget(): void {
    this.sessions.clear();
  }

  /** The file of a document; one that was never saved stands in the first folder. */
  fileOf(uri: string): string {
    return uri.startsWith('file:') ? fileURLToPath(uri) : resolve(this.rootOf(''), 'untitled.md');
  }

  /** The format of a document, or undefined when it is no draft of text, Markdown or HTML. */
  formatOf(uri: string, languageId: string): Format | undefined {
    if (languageId === 'markdown' || languageId === 'html') return languageId;
    const file = this.fileOf(uri);
    const known = formatOf(file);
    if (known !== 'text') return known;
    const isText = languageId === 'plaintext' || extname(file).toLowerCase() === '.txt';
    return isText && inputKindOf(file) === undefined ? 'text' : undefined;
  }

  async lint(uri: string, text: string, format: Format): Promise<Linted> {
    const file = this.fileOf(uri);
    const root = this.rootOf(file);
    const session = this.sessionFor(root);
    const path = displayPath(file, root);
    const results: DraftResult[] = [];
    const crashes: Crash[] = [];
    try {
      if ((await session.loader.forFile(file)).excludes(file)) return { results, crashes };
      for await (const entry of session.lint([{ path, text, format, meta: { data: {} } }])) {
        if (isCrash(entry)) crashes.push(entry);
        else results.push(entry);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      crashes.push({ path, message: error.message, level: 'error' });
    }
    return { results, crashes };
  }

  /** The page of a rule, with why it is there and whom to ask; undefined when there is no such rule. */
  async explain(ruleId: string): Promise<{ readonly page: string; readonly summary: string } | undefined> {
    const root = this.rootOf('');
    const config = await this.sessionFor(root).loader.forFile(join(root, 'draft.txt'));
    const rule = config.rules.get(ruleId);
    if (rule === undefined) return undefined;
    const { clauses, ask } = config.inForce(join(root, 'draft.txt'), { data: {} }).policy.recourseOf(rule);
    return {
      page: rule.page ?? readPage(ruleId),
      summary: [rule.meta.why, ...clauses.map(({ id, asks }) => `${id}: ${asks}`), `In doubt, ask ${ask}.`].join(' '),
    };
  }

  /** The sidecar in the folder of a document. */
  sidecarOf(uri: string): Sidecar {
    const file = this.fileOf(uri);
    const path = join(dirname(file), SIDECAR_NAME);
    const name = relativePath(dirname(path), file);
    return { uri: pathToFileURL(path).href, text: readIfThere(path), name };
  }

  private rootOf(file: string): string {
    const holding = this.roots.filter((root) => file === '' || file.startsWith(root.endsWith(sep) ? root : root + sep));
    return holding.sort((a, b) => b.length - a.length)[0] ?? (file === '' ? this.world.cwd : dirname(file));
  }

  private sessionFor(root: string): Session {
    const { request, today, fingerprintKey } = this.world;
    const day = today();
    const known = this.sessions.get(root);
    if (known?.day === day) return known.session;
    const session = createSession({
      request: { ...request, cwd: root, today: day },
      reading: READING,
      showValues: false,
      ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
    });
    this.sessions.set(root, { day, session });
    return session;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
