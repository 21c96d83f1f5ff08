import { fstatSync, writeSync } from 'node:fs';

const STDOUT = 1;

/**
 * Standard output. The stream that Node makes for it takes longer to make than a report to write, so that a pipe or a
 * file is written to without one, as long as its reader keeps up; a reader that has gone away, as in `| head`, ends the
 * run quietly.
 */
export class StandardOutput {
  private readonly process: NodeJS.Process;
  private made: NodeJS.WriteStream | undefined;
  private isGone = false;

  constructor(process: NodeJS.Process) {
    this.process = process;
  }

  get stream(): NodeJS.WriteStream {
    if (this.made === undefined) {
      this.made = this.process.stdout;
      this.made.on('error', (error: NodeJS.ErrnoException) => {
        this.fail(error);
      });
    }
    return this.made;
  }

  get isTerminal(): boolean {
    return isDevice() && this.stream.isTTY;
  }

  write(text: string): void {
    if (this.made !== undefined || isDevice()) {
      this.stream.write(text);
      return;
    }
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length && !this.isGone) written += writeSync(STDOUT, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') this.stream.write(bytes.subarray(written));
      else this.fail(error as NodeJS.ErrnoException);
    }
  }

  /** Resolves when what was written has been taken. */
  drained(): Promise<void> {
    const stream = this.made;
    if (stream?.writableNeedDrain !== true) return Promise.resolve();
    return new Promise((resolve) => stream.once('drain', resolve));
  }

  private fail(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') throw error;
    this.isGone = true;
    // What is under way may still tell the exit code.
    setImmediate(() => this.process.exit(this.process.exitCode ?? 0));
  }
}

/** A terminal, or what looks like one. */
function isDevice(): boolean {
  try {
    return fstatSync(STDOUT).isCharacterDevice();
  } catch {
    return true;
  }
}
