import { type Document, perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

type Kind = 'run' | 'within' | 'bullet';

export interface EmojiHit extends Hit {
  readonly kind: Kind;
  /** Emoji in the run, or lines that begin with one. */
  readonly count: number;
}

const LEAST_RUN = 2;
const LEAST_BULLETS = 2;

/** Emoji that a screen reader reads out at length or in the midst of a sentence; a run holds two or more. */
export const wearisomeEmoji = perDocument((document: Document): readonly EmojiHit[] => {
  if (!document.tokens.some(isEmoji)) return [];
  return [...runs(document), ...amidWords(document), ...bullets(document)].sort((a, b) => a.start - b.start);
});

function isEmoji({ kind }: Token): boolean {
  return kind === 'emoji';
}

function hit(kind: Kind, first: Token, last: Token, count: number, evidence: string): EmojiHit {
  return { kind, start: first.start, end: last.end, count, confidence: 'high', evidence: [evidence] };
}

function runs({ tokens }: Document): EmojiHit[] {
  const hits: EmojiHit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && isRunOn(tokens[to], tokens[from])) to++;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first !== undefined && last !== undefined && to - from >= LEAST_RUN)
      hits.push(hit('run', first, last, to - from, `${to - from} emoji in a row`));
    from = Math.max(from, to - 1);
  }
  return hits;
}

function isRunOn(token: Token | undefined, first: Token | undefined): boolean {
  return token !== undefined && isEmoji(token) && token.block === first?.block;
}

/** An emoji with words on both sides, the later ones going on in small letters. */
function amidWords({ sentences, prose }: Document): EmojiHit[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token, index): EmojiHit[] => {
      if (!isEmoji(token)) return [];
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      if (before?.kind !== 'word' || after?.kind !== 'word' || !/^\p{Ll}/u.test(after.text)) return [];
      if (prose.text.slice(before.end, after.start).includes('\n')) return [];
      return [hit('within', token, token, 1, 'words go on after it')];
    }),
  );
}

/** Lines that begin with an emoji, told of once, at the first. */
function bullets({ tokens, prose }: Document): EmojiHit[] {
  const first = tokens.filter(
    (token, index) =>
      isEmoji(token) &&
      (index === 0 || prose.text.slice(tokens[index - 1]?.end, token.start).includes('\n')) &&
      tokens[index + 1]?.kind === 'word' &&
      !prose.text.slice(token.end, tokens[index + 1]?.start).includes('\n'),
  );
  const [head] = first;
  if (head === undefined || first.length < LEAST_BULLETS) return [];
  return [hit('bullet', head, head, first.length, `${first.length} lines begin with an emoji`)];
}
