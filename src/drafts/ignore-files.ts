import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

import ignore, { type Ignore } from 'ignore';

import { relativePath } from '../core/paths.ts';

/** The ignore files that hold for one folder, the outermost first. */
export class IgnoreFiles {
  private readonly known = new Map<string, readonly { readonly folder: string; readonly rules: Ignore }[]>();
  private readonly names: readonly string[];
  private readonly top: string;

  /**
   * @param names e.g. `.gitignore`
   * @param top the outermost folder whose files count
   */
  constructor(names: readonly string[], top: string) {
    this.names = names;
    this.top = top;
  }

  /** True when an ignore file of a folder above names `path` (absolute; folders end with a separator). */
  ignores(path: string): boolean {
    const isFolder = path.endsWith(sep);
    const bare = isFolder ? path.slice(0, -1) : path;
    let verdict = false;
    for (const { folder, rules } of this.rulesFor(dirname(bare))) {
      const name = relativePath(folder, bare);
      const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
      if (ignored) verdict = true;
      else if (unignored) verdict = false;
    }
    return verdict;
  }

  private rulesFor(folder: string): readonly { readonly folder: string; readonly rules: Ignore }[] {
    const known = this.known.get(folder);
    if (known !== undefined) return known;
    const parent = dirname(folder);
    const above = folder === this.top || parent === folder ? [] : this.rulesFor(parent);
    const texts = this.names.flatMap((name) => readIfThere(join(folder, name)) ?? []);
    const here = texts.length === 0 ? above : [...above, { folder, rules: ignore().add(texts.join('\n')) }];
    this.known.set(folder, here);
    return here;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
