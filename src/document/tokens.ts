import type { Block, Prose, Token, TokenKind } from '../core/document.ts';

const HANDLE_BEFORE = /[\p{L}\p{N}_!#$%&*@＠]$/u;
const HASHTAG_BEFORE = /[\p{L}\p{M}\p{N}_&]$/u;

/**
 * One alternative a kind, the greedier first. Zero-width characters and soft hyphens stay inside a word,
 * so that a disguised word is still one token. Every alternative is linear.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<email>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+-]{0,63})@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}]))`,
    String.raw`(?<url>(?:https?|ftp):\/\/[^\s<>"“”]{1,2048}|www\.[^\s<>"“”]{2,2048}|(?<![\p{L}\p{N}_@.-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}(?:com|org|net|gov|edu|info|im|uk|co|io|ie|eu|scot|wales|london|app|dev|me|tv|ly|gd|gl|us|je|gg|news|online|site|shop|biz|mil|int)(?:\/[^\s<>"“”]{0,2048})?(?![\p{L}\p{N}_@-]))`,
    String.raw`(?<handle>[@＠][A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,63}[A-Za-z0-9_])?(?:@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})?)`,
    String.raw`(?<hashtag>[#＃][\p{L}\p{M}\p{N}_·]{1,139})`,
    String.raw`(?<number>[\p{Sc}]?\p{N}(?:[\p{N}.,:'’]{0,64}\p{N})?(?:[\p{L}\p{M}]{1,4}(?![\p{L}\p{N}])|%)?)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’][\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+)*)`,
    String.raw`(?<emoji>(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?){0,8}))`,
    String.raw`(?<punctuation>[^\s\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

const TRAILING_URL_PUNCTUATION = /[.,;:!?'’)\]}*_~]+$/;

/** The tokens of the prose, in order. Blocks of code and of link targets are one token each. */
export function tokenise(prose: Prose, codeSpans: readonly { start: number; end: number }[] = []): Token[] {
  const tokens: Token[] = [];
  let nextCode = 0;
  for (const block of prose.blocks) {
    if (block.kind === 'code' || block.kind === 'link-target') {
      tokens.push(
        make(
          prose.text,
          block.kind === 'code' ? 'code' : targetKind(prose.text, block),
          block.start,
          block.end,
          block,
          block.quoted,
        ),
      );
      continue;
    }
    let from = block.start;
    const inBlock: Token[] = [];
    for (; nextCode < codeSpans.length; nextCode++) {
      const code = codeSpans[nextCode];
      if (code === undefined || code.start >= block.end) break;
      if (code.start < block.start) continue;
      scan(prose.text, block, from, code.start, inBlock);
      inBlock.push(make(prose.text, 'code', code.start, code.end, block, block.quoted));
      from = code.end;
    }
    scan(prose.text, block, from, block.end, inBlock);
    for (const token of withQuotation(inBlock)) tokens.push(token);
  }
  return tokens;
}

function targetKind(text: string, block: Block): TokenKind {
  return text.startsWith('mailto:', block.start) ? 'email' : 'url';
}

function scan(text: string, block: Block, start: number, end: number, tokens: Token[]): void {
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (match === null || match.index >= end) break;
    const kind = kindOf(match);
    const value = match[0].slice(0, end - match.index);
    const kept = accepted(kind, value, text.slice(Math.max(block.start, match.index - 2), match.index));
    tokens.push(make(text, kept.kind, match.index, match.index + kept.length, block, block.quoted));
    TOKEN.lastIndex = match.index + kept.length;
  }
  TOKEN.lastIndex = 0;
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (const [name, value] of Object.entries(match.groups ?? {})) if (value !== undefined) return name as TokenKind;
  return 'punctuation';
}

/** Cuts what a sentence adds to a link, and takes a sign that cannot begin a handle or a hashtag as punctuation. */
function accepted(kind: TokenKind, value: string, before: string): { kind: TokenKind; length: number } {
  if (kind === 'url') return { kind, length: urlLength(value) };
  if (kind === 'handle' && HANDLE_BEFORE.test(before)) return { kind: 'punctuation', length: 1 };
  if (kind === 'hashtag' && (HASHTAG_BEFORE.test(before) || /^.[\p{N}_]*$/u.test(value)))
    return { kind: 'punctuation', length: 1 };
  return { kind, length: value.length };
}

function urlLength(url: string): number {
  let length = url.length;
  for (;;) {
    const trimmed = url.slice(0, length);
    const tail = TRAILING_URL_PUNCTUATION.exec(trimmed)?.[0] ?? '';
    if (tail === '') return length;
    const last = trimmed.at(-1);
    if (last === ')' && count(trimmed, '(') >= count(trimmed, ')')) return length;
    if (last === '_' || last === '~') return length;
    length--;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function make(text: string, kind: TokenKind, start: number, end: number, block: Block, quoted: boolean): Token {
  return { kind, text: text.slice(start, end), start, end, quoted, block };
}

const OPENING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’' };

/** Marks the tokens between quotation marks that open and close within the block. */
function withQuotation(tokens: readonly Token[]): Token[] {
  const quoted = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const closing = OPENING[tokens[index]?.text ?? ''];
    if (closing === undefined) continue;
    const end = tokens.findIndex((token, at) => at > index && token.text === closing);
    if (end < 0) continue;
    quoted.fill(1, index + 1, end);
    index = end;
  }
  return tokens.map((token, index) => (quoted[index] === 1 ? { ...token, quoted: true } : token));
}
