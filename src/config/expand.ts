import type { LayerStack } from './layers.ts';
import type { KeyPath, Layer, Pack } from './pack.ts';
import { type ListEntry, readReferences, type RowProblem } from './references.ts';

/** A layer with its lists read, and with the packs inside it resolved to layers of their own. */
export interface Expanded extends Layer {
  readonly problems: readonly RowProblem[];
  readonly entries: () => readonly ListEntry[];
  readonly modes: ReadonlyMap<string, readonly Layer[]>;
  readonly departments: ReadonlyMap<string, readonly Layer[]>;
  readonly overrides: readonly Override[];
}

/** Packs for some drafts only. */
export interface Override {
  /** Absent when it is for every file. */
  readonly globs?: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly layers: readonly Layer[];
}

/** Later than any day that is written `YYYY-MM-DD`. */
const LAST_DAY = '9999-99-99';

/** True when some of its drafts are told by globs. */
export function needsGlobs(layer: Expanded): boolean {
  return layer.overrides.some(({ globs }) => globs !== undefined) || (layer.pack.ignore ?? []).length > 0;
}

function globsOf(files: string | readonly string[] | undefined): Pick<Override, 'globs'> {
  return files === undefined ? {} : { globs: typeof files === 'string' ? [files] : files };
}

/** Reads the lists of a layer, and turns the packs inside it into layers. @param today see `readReferences` */
export async function expand(
  layer: Layer,
  stack: LayerStack,
  { today, cwd }: { readonly today: string; readonly cwd: string },
): Promise<Expanded> {
  const { pack, problems, entries } = await readReferences(layer, today, cwd);
  const all = { problems: [...problems], entries: [entries] };
  const inner = async (part: Pack, path: KeyPath, title: string): Promise<Layer[]> => {
    const from: Layer = {
      name: `${layer.name} (${title})`,
      pack: part,
      ...(layer.folder === undefined ? {} : { folder: layer.folder }),
      locate: (rest) => layer.locate([...path, ...rest]),
    };
    const read: Layer[] = [];
    for (const entry of await stack.of(from, [layer.name])) {
      const referenced = await readReferences(entry, today, cwd);
      all.problems.push(...referenced.problems);
      all.entries.push(referenced.entries);
      read.push({ ...entry, pack: referenced.pack });
    }
    return read;
  };
  const named = async (key: 'modes' | 'departments', word: string) => {
    const parts = new Map<string, readonly Layer[]>();
    for (const [name, part] of Object.entries(layer.pack[key] ?? {})) {
      parts.set(name, await inner(part, [key, name], `${word} ${name}`));
    }
    return parts;
  };
  const modes = await named('modes', 'mode');
  const departments = await named('departments', 'department');
  const overrides = await overridesOf(layer, inner);
  return {
    ...{ ...layer, pack, problems: all.problems, modes, departments, overrides },
    entries: () => all.entries.flatMap((list) => list()),
  };
}

async function overridesOf(
  layer: Layer,
  inner: (part: Pack, path: KeyPath, title: string) => Promise<Layer[]>,
): Promise<Override[]> {
  const overrides: Override[] = [];
  for (const [index, part] of (layer.pack.overrides ?? []).entries()) {
    const { files, from = '', to = LAST_DAY, ...rest } = part;
    const layers = await inner(rest, ['overrides', index], `override ${index + 1}`);
    overrides.push({ ...globsOf(files), from, to, layers });
  }
  return overrides;
}
