import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

import type { Pack } from './pack.ts';
import { repeatsKey } from './repeated-key.ts';

/** The name that configurations go by, and the key of a manifest that holds one. */
export const TOOL = 'draftlint';
/** npm's file, which may hold a configuration among its own keys. */
export const MANIFEST = 'package.json';

/** True for a file whose configuration is one of its keys. */
export function isManifestFile(file: string): boolean {
  return basename(file) === MANIFEST;
}

/** Empty for a file that cannot be read: whoever loads it tells why. */
export function readIfReadable(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}

/** Undefined for what is no JSON; without keys for JSON that is no object. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

/**
 * A pack in JSON without comments, read at once and without positions.
 * @returns undefined for what only the slow way can read, or can tell the fault of
 */
export function readPlainJson(file: string): Pack | undefined {
  if (extname(file) !== '.json') return undefined;
  const text = readIfReadable(file);
  const data = parseObject(text);
  const isManifest = isManifestFile(file);
  // The slow way tells where a name stands twice, or a byte that is none; in a manifest it may be npm's.
  if (!isManifest && (repeatsKey(text) || text.includes('\uFFFD'))) return undefined;
  const pack = isManifest ? data?.[TOOL] : data;
  return typeof pack === 'object' && pack !== null && Object.keys(pack).length > 0 ? pack : undefined;
}
