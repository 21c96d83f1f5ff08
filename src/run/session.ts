import { resolve } from 'node:path';

import { type ConfigLoader, type ConfigRequest, createConfigLoader } from '../config/index.ts';
import type { Draft } from '../core/draft.ts';
import type { Crash } from '../core/finding.ts';
import { draftsOfFile, type SourceOptions } from '../drafts/sources.ts';
import { type Entry, type LintContext, lintDrafts } from './lint-drafts.ts';
import { Sidecars } from './sidecar.ts';

/** What a run is made of, as plain data, so that a thread can be handed it. */
export interface SessionOptions {
  readonly request: ConfigRequest;
  readonly reading: SourceOptions;
  readonly showValues: boolean;
  /** Lets sensitive values take part in fingerprints, under this key. */
  readonly fingerprintKey?: string;
}

/** Configuration, waivers and the way files are read, for the drafts of one run. */
export interface Session {
  readonly options: SessionOptions;
  readonly loader: ConfigLoader;
  readonly context: LintContext;
  /** What is read in place of some files. */
  readonly contents: Map<string, Uint8Array>;
  /** Lints the drafts of one file (absolute), one after the other. */
  lintFile(file: string): AsyncGenerator<Entry>;
  lint(drafts: AsyncIterable<Draft | Crash> | Iterable<Draft | Crash>): AsyncGenerator<Entry>;
}

export function createSession(options: SessionOptions): Session {
  const contents = new Map<string, Uint8Array>();
  const { request, reading, showValues, fingerprintKey } = options;
  const loader = createConfigLoader(request);
  const sidecars = new Sidecars(request.cwd);
  const context: LintContext = {
    asOf: request.today,
    configFor: async (path, meta) => {
      const file = resolve(request.cwd, path);
      return (await loader.forFile(file)).inForce(file, meta);
    },
    waiversFor: (path, address) => sidecars.waiversFor(path, address),
    showValues,
    ...(fingerprintKey === undefined ? {} : { fingerprintKey }),
  };
  return {
    ...{ options, loader, context, contents },
    lintFile: (file) => lintDrafts(draftsOfFile(file, request.cwd, reading, contents.get(file)), context),
    lint: (drafts) => lintDrafts(drafts, context),
  };
}
