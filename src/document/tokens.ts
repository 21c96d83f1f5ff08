import type { Block, Prose, Token, TokenKind } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { scan } from './scan.ts';

/** A span that the markup itself makes one token: code between backticks, an address between angle brackets. */
export interface Atom extends Span {
  readonly kind: 'code' | 'url' | 'email';
}

/** The tokens of the prose, in order. Blocks of code and of link targets are one token each, and so is an atom. */
export function tokenise(prose: Prose, atoms: readonly Atom[] = []): Token[] {
  const tokens: Token[] = [];
  let nextAtom = 0;
  for (const block of prose.blocks) {
    const inBlock: Token[] = [];
    const emit = (kind: TokenKind, start: number, end: number) => {
      inBlock.push({ kind, text: prose.text.slice(start, end), start, end, quoted: block.quoted, block });
    };
    if (block.kind === 'code') emit('code', block.start, block.end);
    else if (block.kind === 'link-target') emit(targetKind(prose.text, block), block.start, block.end);
    else {
      let from = block.start;
      for (; (atoms[nextAtom]?.start ?? block.end) < block.end; nextAtom++) {
        const atom = atoms[nextAtom];
        if (atom === undefined || atom.start < from) continue;
        scan(prose.text, from, atom.start, block.start, emit);
        emit(atom.kind, atom.start, atom.end);
        from = atom.end;
      }
      scan(prose.text, from, block.end, block.start, emit);
    }
    for (const token of withQuotation(inBlock)) tokens.push(token);
  }
  return tokens;
}

function targetKind(text: string, block: Block): TokenKind {
  return text.startsWith('mailto:', block.start) ? 'email' : 'url';
}
const OPENING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’' };
const CLOSING: ReadonlySet<string> = new Set(Object.values(OPENING));

/** Marks the tokens between quotation marks that open and close within the block. */
function withQuotation(tokens: readonly Token[]): Token[] {
  const nextOf = nextClosing(tokens);
  let closesAt = -1;
  return tokens.map((token, index) => {
    if (index < closesAt) return { ...token, quoted: true };
    const closing = index === closesAt ? undefined : OPENING[token.text];
    if (closing !== undefined) closesAt = nextOf(closing, index) ?? closesAt;
    return token;
  });
}

/** Finds the first token after an index that is a given closing mark; asked with rising indexes, it looks at each token once. */
function nextClosing(tokens: readonly Token[]): (closing: string, after: number) => number | undefined {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of tokens.entries())
    if (CLOSING.has(text)) (places.get(text) ?? places.set(text, []).get(text))?.push(index);
  const passed = new Map<string, number>();
  return (closing, after) => {
    const known = places.get(closing) ?? [];
    let at = passed.get(closing) ?? 0;
    while (at < known.length && (known[at] ?? 0) <= after) at++;
    passed.set(closing, at);
    return known[at];
  };
}
