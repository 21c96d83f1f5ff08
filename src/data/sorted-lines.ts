/** The text that `SortedLines` looks lines up in. */
export function sortedText(lines: Iterable<string>): string {
  return Array.from(lines)
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

/**
 * The lines of a text, looked up where they stand: a run that asks for a few words of a long list need not read it all.
 * The lines rise by code unit; comments begin with `#`, and so come before them.
 */
export class SortedLines {
  private readonly text: string;

  /** @param text every line ends with a line feed */
  constructor(text: string) {
    this.text = text;
  }

  has(line: string): boolean {
    const at = this.firstFrom(line);
    return this.text.startsWith(line, at) && this.text[at + line.length] === '\n';
  }

  /** Whether a line is the word, or begins with it and goes on with something that is no letter and no digit. */
  hasStart(word: string): boolean {
    // Blanks and signs come before letters and digits, so that of the lines that begin alike the first tells.
    const at = this.firstFrom(word);
    return this.text.startsWith(word, at) && !/[\p{L}\p{N}]/u.test(this.text.charAt(at + word.length));
  }

  /** The lines that begin with a word and go on with something that is no letter and no digit. */
  *linesFrom(word: string): Generator<string> {
    const { text } = this;
    for (let at = this.firstFrom(word); text.startsWith(word, at); ) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return;
      const end = text.indexOf('\n', at);
      yield text.slice(at, end);
      at = end + 1;
    }
  }

  /** All lines but comments. */
  *lines(): Generator<string> {
    for (const line of this.text.split('\n')) if (line !== '' && !line.startsWith('#')) yield line;
  }

  /** Where the first line stands that is not before another; the end of the text when all are. */
  private firstFrom(line: string): number {
    const { text } = this;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const start = text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
      const end = text.indexOf('\n', start);
      if (text.slice(start, end) < line) low = end + 1;
      else high = start;
    }
    return low;
  }
}
