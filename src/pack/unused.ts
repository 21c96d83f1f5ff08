import type { ListEntry } from '../config/index.ts';
import type { OpenPack } from './open.ts';

/** Entries of a pack's own lists and registers that none of some drafts holds, whatever their case. */
export function unusedEntries(pack: OpenPack, texts: readonly string[]): ListEntry[] {
  const all = texts.map(comparable).join('\n');
  const told = new Set<string>();
  return pack.resolved.entries.filter(({ list, value, place }) => {
    const key = `${list}\0${value}`;
    // What ships with draftlint is not the user's to tidy.
    if (place.startsWith('draftlint:') || value.startsWith('-') || told.has(key)) return false;
    told.add(key);
    return !all.includes(comparable(value));
  });
}

function comparable(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/^@/, '');
}
