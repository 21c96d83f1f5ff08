import { createHash } from 'node:crypto';

import type { ResolvedConfig } from '../config/index.ts';

/** A pack that was in force, with what it held. */
export interface PackDigest {
  readonly name: string;
  /** 16 hexadecimal digits of the pack with all its lists and registers. */
  readonly digest: string;
}

/** The packs of a configuration, with those of its departments, modes and overrides; the most general first. */
export function packDigests(config: ResolvedConfig): PackDigest[] {
  return config.packs.map(({ name, pack }) => ({
    name,
    digest: createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 16),
  }));
}
