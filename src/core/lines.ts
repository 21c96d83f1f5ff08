import type { Position } from './finding.ts';

/** Turns offsets of a source into lines and columns. A line ends at `\n`, `\r\n` or `\r`; a byte order mark has no column. */
export class LineIndex {
  private readonly starts: number[] = [0];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    const breaks = /\r\n|\n|\r/g;
    for (let match = breaks.exec(source); match !== null; match = breaks.exec(source)) {
      this.starts.push(match.index + match[0].length);
    }
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    const start = this.starts[line] ?? 0;
    const mark = line === 0 && this.source.startsWith('\uFEFF') ? 1 : 0;
    return { offset, line: line + 1, column: Math.max(1, offset - start + 1 - mark) };
  }

  /** Offset of the first unit of the line that holds `offset`. */
  lineStart(offset: number): number {
    return this.starts[this.lineAt(offset)] ?? 0;
  }

  /** Offset after the last unit of the line that holds `offset`, before its break. */
  lineEnd(offset: number): number {
    const next = this.starts[this.lineAt(offset) + 1];
    if (next === undefined) return this.source.length;
    return this.source.slice(next - 2, next) === '\r\n' ? next - 2 : next - 1;
  }

  /** Index of the line that holds `offset`, from 0. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
