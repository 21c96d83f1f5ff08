import { dirname, resolve, sep } from 'node:path';

/** How long to wait for more changes after one, in milliseconds: an editor writes a file in several steps. */
const SETTLE = 120;
const NEVER_WATCHED = /[\\/](?:node_modules|\.git|\.hg|\.svn)(?:[\\/]|$)/;

/** Tells when something below given places changes. */
export interface Watcher {
  /** Also watches what lies directly in these folders (absolute), not below. */
  alsoIn(folders: Iterable<string>): void;
  /** Resolves when something has changed since it resolved last, and then stayed as it is for a moment. */
  changed(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches files, and folders with all that is in them.
 * @param places absolute
 */
export async function watchPlaces(places: readonly string[]): Promise<Watcher> {
  const { watch } = await import('chokidar');
  const options = { ignoreInitial: true, ignored: (path: string) => NEVER_WATCHED.test(path) };
  const deep = watch([...places], options);
  const flat = watch([], { ...options, depth: 0 });
  const bell = new Bell();
  for (const watcher of [deep, flat]) {
    watcher.on('all', () => {
      bell.ring();
    });
    // A folder that may not be read is told by the run itself; the others are still watched.
    watcher.on('error', () => undefined);
  }
  await new Promise<void>((done) => deep.once('ready', done));
  const known = new Set<string>();
  return {
    alsoIn(folders) {
      const added = [...folders].filter((each) => !known.has(each));
      if (added.length === 0) return;
      for (const each of added) known.add(each);
      flat.add(added);
      // What changes while a folder is read for the first time is told by nobody, so everything is looked at once more.
      bell.ring();
    },
    changed: () => bell.rung(),
    async close() {
      await Promise.all([deep.close(), flat.close()]);
    },
  };
}

/** Rings once when it has been quiet for a moment. */
class Bell {
  private timer: NodeJS.Timeout | undefined;
  private isRung = false;
  private listener: (() => void) | undefined;

  ring(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isRung = true;
      this.listener?.();
    }, SETTLE);
  }

  async rung(): Promise<void> {
    if (!this.isRung)
      await new Promise<void>((done) => {
        this.listener = done;
      });
    this.isRung = false;
    this.listener = undefined;
  }
}

/** The folders from that of a file up to an outer one, which a sidecar or a configuration may stand in. */
export function foldersUpTo(file: string, outermost: string): string[] {
  const folders: string[] = [];
  const top = resolve(outermost);
  for (let at = dirname(file); ; at = dirname(at)) {
    folders.push(at);
    if (at === top || !at.startsWith(top.endsWith(sep) ? top : top + sep)) return folders;
  }
}
