/** What can be told of a phrase, or of one alternative of it, before any pattern is compiled. */
export interface PhraseShape {
  /** All that the phrase may be, the earlier first; absent when it is more than a list of words. */
  readonly literals?: readonly string[];
  /** Sets of pieces; a text that the phrase matches holds an entry of each. Empty when nothing can be told. */
  readonly needs: Need;
}

/** Sets of literals; each set has an entry in the text. */
export type Need = readonly (readonly string[])[];

/** More spellings than this, and a pattern is cheaper than a list. */
const MOST_LITERALS = 32;
const FIRST_WORD = /^[a-z]\w*/;

interface Branch {
  readonly sets: Need;
  readonly literals: readonly string[] | undefined;
  /** Whether what follows it stands after a space. */
  readonly endsInSpace: boolean;
}

/** Reads one alternative of a phrase, as `alternativesOf` gives it: one pass, no pattern compiled. */
export function shapeOf(source: string): PhraseShape {
  const branches = new Reader(source).alternatives();
  const literals = joined(branches);
  if (literals?.every((literal) => FIRST_WORD.test(literal)) === true) return { literals, needs: [] };
  const [only] = branches;
  return { needs: branches.length === 1 && only !== undefined ? only.sets : [] };
}

/** All literals of the branches in their order, or nothing when one of them is no list of words. */
function joined(branches: readonly Branch[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const { literals } of branches) {
    if (literals === undefined) return undefined;
    for (const literal of literals) all.push(literal);
  }
  return all.length > MOST_LITERALS ? undefined : all;
}

/** The inside of a group that is a list of words, as most are: not worth reading letter by letter. */
const WORDS = /[^()[\]\\?*+{.^$]+(?=\))/y;

/** Signs that stand for themselves when a stroke is before them. */
const ESCAPED = /[^\w]/;
const UNKNOWN = /[[\\.^$]/;

class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads up to the bracket that closes the group, or to the end. */
  alternatives(afterSpace = false): Branch[] {
    const branches = [this.sequence(afterSpace)];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence(afterSpace));
    }
    return branches;
  }

  private sequence(afterSpace: boolean): Branch {
    const parts = new Parts(afterSpace);
    for (; this.at < this.source.length;) {
      const sign = this.source[this.at] ?? '';
      if (sign === '|' || sign === ')') break;
      if (sign === '(') this.group(parts);
      else if (sign === '\\' && ESCAPED.test(this.source[this.at + 1] ?? '')) {
        this.at++;
        this.letter(parts);
      } else if (UNKNOWN.test(sign)) this.unknown(parts, sign);
      else this.letter(parts);
    }
    return parts.done();
  }

  private letter(parts: Parts): void {
    const letter = this.source[this.at] ?? '';
    this.at++;
    const quantifier = this.quantifier();
    if (quantifier === '') parts.letter(letter);
    else parts.repeated(letter, quantifier);
  }

  private group(parts: Parts): void {
    const isPlain = this.source.startsWith('(?:', this.at);
    WORDS.lastIndex = this.at + 3;
    const words = isPlain ? WORDS.exec(this.source)?.[0] : undefined;
    if (words !== undefined) {
      this.at += words.length + 4;
      parts.words(words.split('|'), this.quantifier());
      return;
    }
    this.at += isPlain ? 3 : this.source.startsWith('(?<', this.at) ? 4 : 3;
    const inner = this.alternatives(isPlain && parts.afterSpace);
    this.at++;
    const quantifier = this.quantifier();
    if (isPlain) parts.group(inner, quantifier);
    else parts.unknown();
  }

  private unknown(parts: Parts, sign: string): void {
    const { source } = this;
    if (sign === '[') while (source[this.at] !== ']') this.at += source[this.at] === '\\' ? 2 : 1;
    this.at += sign === '\\' ? 2 : 1;
    this.quantifier();
    parts.unknown();
  }

  /** `?`, `*`, `+` or what stands in `{…}`, without the mark of a lazy one. */
  private quantifier(): string {
    const { source } = this;
    const sign = source[this.at] ?? '';
    if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return '';
    const from = this.at;
    this.at = sign === '{' ? source.indexOf('}', from) + 1 : from + 1;
    const quantifier = source.slice(from, this.at);
    if (source[this.at] === '?') this.at++;
    return quantifier;
  }
}

function mayBeAbsent(quantifier: string): boolean {
  return quantifier === '?' || quantifier === '*' || quantifier.startsWith('{0');
}

/** Collects what a sequence of letters and groups needs, and what it may be. */
class Parts {
  private readonly sets: (readonly string[])[] = [];
  private literals: readonly string[] | undefined = [''];
  private run = '';
  /** Whether the last set is of words that what comes next stands close behind. */
  private isOpen = false;
  /** Whether a space stands before what comes next, whatever was left out: a piece with its space is rarer. */
  afterSpace: boolean;

  constructor(afterSpace: boolean) {
    this.afterSpace = afterSpace;
  }

  letter(letter: string): void {
    if (this.isOpen) this.sets.push((this.sets.pop() ?? []).map((word) => word + letter));
    this.isOpen = false;
    this.run += letter;
    this.afterSpace = letter === ' ';
  }

  repeated(letter: string, quantifier: string): void {
    if (!mayBeAbsent(quantifier)) this.run += letter;
    this.flush();
    this.pass(letter === ' ', quantifier);
    this.literals = quantifier === '?' ? this.literals?.flatMap((before) => [before + letter, before]) : undefined;
  }

  group(branches: readonly Branch[], quantifier: string): void {
    this.flush();
    if (!mayBeAbsent(quantifier)) this.need(branches);
    this.pass(
      branches.every(({ endsInSpace }) => endsInSpace),
      quantifier,
    );
    this.append(joined(branches), quantifier);
  }

  words(words: readonly string[], quantifier: string): void {
    this.flush();
    if (!mayBeAbsent(quantifier) && words.every((word) => word.trim() !== '')) {
      this.sets.push(this.afterSpace ? words.map((word) => ` ${word}`) : words);
      this.isOpen = true;
    }
    this.pass(
      words.every((word) => word.endsWith(' ')),
      quantifier,
    );
    this.append(words, quantifier);
  }

  private pass(endsInSpace: boolean, quantifier: string): void {
    this.afterSpace = endsInSpace && (this.afterSpace || !mayBeAbsent(quantifier));
  }

  private append(inner: readonly string[] | undefined, quantifier: string): void {
    const { literals: before } = this;
    const isCountable = quantifier === '' || quantifier === '?';
    if (!isCountable || inner === undefined || before === undefined || before.length * inner.length > MOST_LITERALS)
      this.literals = undefined;
    else {
      const after = quantifier === '?' ? [...inner, ''] : inner;
      this.literals = before.flatMap((start) => after.map((end) => start + end));
    }
  }

  unknown(): void {
    this.flush();
    this.literals = undefined;
    this.afterSpace = false;
  }

  done(): Branch {
    this.flush();
    return { sets: this.sets, literals: this.literals, endsInSpace: this.afterSpace };
  }

  private need(branches: readonly Branch[]): void {
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) this.sets.push(...only.sets);
    else {
      const keys = branches.map(({ sets }) => sharpest(sets));
      if (keys.every((key) => key !== undefined)) this.sets.push(keys.flat());
    }
  }

  private flush(): void {
    const { run } = this;
    this.isOpen = false;
    if (run === '') return;
    if (run.trim() !== '') this.sets.push([run]);
    this.literals = this.literals?.map((before) => before + run);
    this.run = '';
  }
}

/** The set that says most: the one whose shortest entry is longest. */
function sharpest(sets: Need): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let longest = 0;
  for (const set of sets) {
    const shortest = Math.min(...set.map((entry) => entry.length));
    if (shortest > longest) [best, longest] = [set, shortest];
  }
  return best;
}
