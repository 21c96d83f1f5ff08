import type { Draft } from '../../core/draft.ts';
import { UserError } from '../../core/errors.ts';
import type { PackDigest } from '../packs-digest.ts';
import { contentDigest } from './content.ts';
import type { SignOff } from './record.ts';

/** What became of a post since it was signed off. */
export interface Verified {
  readonly path: string;
  readonly address?: string;
  /**
   * `same` as signed, `changed` since, `gone` from its file, signed but for a waiver that has `expired`, or
   * `unsigned`: there is no record of it.
   */
  readonly status: 'same' | 'changed' | 'gone' | 'expired' | 'unsigned';
  /** The newest record. */
  readonly record?: SignOff;
  /** True when packs or program have changed since: it was judged by other rules than those of today. */
  readonly otherRules?: boolean;
}

interface Today {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly version: string;
  readonly packs: (path: string) => Promise<readonly PackDigest[]>;
  readonly key: string | undefined;
}

/**
 * Compares drafts with the newest record of each. A draft is known by its id, else by path and address.
 * @throws UserError when records were made under another key
 */
export async function verifyRecords(
  records: readonly SignOff[],
  drafts: AsyncIterable<Draft>,
  today: Today,
): Promise<Verified[]> {
  const newest = new Map(records.map((record) => [nameOf(record), record]));
  const verified: Verified[] = [];
  const seen = new Set<string>();
  for await (const draft of drafts) {
    const name = nameOf(draft);
    seen.add(name);
    const record = newest.get(name);
    const place = { path: draft.path, ...(draft.address === undefined ? {} : { address: draft.address }) };
    if (record === undefined) verified.push({ ...place, status: 'unsigned' });
    else verified.push({ ...place, ...(await compare(record, draft, today)) });
  }
  for (const [name, record] of newest) {
    if (seen.has(name)) continue;
    const { path, address } = record;
    verified.push({ path, ...(address === undefined ? {} : { address }), status: 'gone', record });
  }
  return verified;
}

async function compare(record: SignOff, draft: Draft, { asOf, version, packs, key }: Today) {
  const content = contentDigest(draft.text, key);
  if (content.split(':')[0] !== record.content.split(':')[0]) {
    throw new UserError(
      key === undefined
        ? 'The records were made under a key; set DRAFTLINT_FINGERPRINT_KEY to it.'
        : 'The records were made without a key; unset DRAFTLINT_FINGERPRINT_KEY.',
    );
  }
  const expired = record.waivers.some(({ expires }) => expires !== undefined && expires < asOf);
  const status: Verified['status'] = content !== record.content ? 'changed' : expired ? 'expired' : 'same';
  const now = await packs(draft.path);
  const otherRules = version !== record.version || JSON.stringify(now) !== JSON.stringify(record.packs);
  return { status, record, otherRules };
}

function nameOf({ path, address, id }: Pick<SignOff, 'path' | 'address' | 'id'>): string {
  return JSON.stringify(id === undefined ? [path, address ?? null] : [path, 'id', id]);
}
