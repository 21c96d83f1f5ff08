import { resolve } from 'node:path';

import { type ConfigRequest, createConfigLoader, type ResolvedConfig } from '../../config/index.ts';
import type { Config } from '../../core/config.ts';
import type { Io } from '../io.ts';

/** A name that any draft of the working folder could have. */
const SOME_DRAFT = 'draft.txt';

/** The flags of `addConfigOptions`, as commander hands them over. */
export interface ConfigFlags {
  readonly config?: string | false;
  readonly department?: string;
  readonly channel?: string;
  readonly mode?: 'individual' | 'official';
}

/** What the flags ask of the configuration. */
export function requestOf(flags: ConfigFlags, io: Io, more: Partial<ConfigRequest> = {}): ConfigRequest {
  return {
    cwd: io.cwd,
    today: io.today,
    noConfig: flags.config === false,
    ...(typeof flags.config === 'string' ? { config: flags.config } : {}),
    ...(flags.department === undefined ? {} : { department: flags.department }),
    ...(flags.channel === undefined ? {} : { channel: flags.channel }),
    ...(flags.mode === undefined ? {} : { mode: flags.mode }),
    ...more,
  };
}

/** What holds for a draft of the working folder that says nothing of itself. */
export async function configHere(flags: ConfigFlags, io: Io): Promise<Config> {
  return (await resolvedFor(SOME_DRAFT, flags, io, false)).inForce(resolve(io.cwd, SOME_DRAFT), { data: {} });
}

/** The configuration that holds for a file. */
export function resolvedFor(
  path: string,
  flags: ConfigFlags,
  io: Io,
  precise: boolean,
  more: Partial<ConfigRequest> = {},
): Promise<ResolvedConfig> {
  return createConfigLoader(requestOf(flags, io, { precise, ...more })).forFile(resolve(io.cwd, path));
}
