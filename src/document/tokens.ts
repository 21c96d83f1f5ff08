import type { Block, Prose, Token, TokenKind } from '../core/document.ts';

/** What keeps a sign from beginning a handle or a hashtag, after twitter-text: scripts without spaces may stand right before. */
const HANDLE_BEFORE = /[\p{Script=Latin}\p{N}_!#$%&*@＠]$/u;
const RETWEET_BEFORE = /(?:^|[^A-Za-z0-9_+~.-])rt:?$/i;
const HANDLE_AFTER = /^(?:[@＠\u00C0-\u024F]|:\/\/)/;
/** Reserved for examples (RFC 2606): an address there is a sample of an e-mail address, not an account of a server. */
const RESERVED_HOST = /.@example\.(?:com|net|org)$/i;
const HASHTAG_BEFORE = /[\p{L}\p{N}_&]$|(?![\uFE0E\uFE0F])\p{M}$/u;
const HASHTAG_AFTER = /^(?:[#＃]|:\/\/)/;
/** Enough of the text before a sign to see "RT:" and what stands before it. */
const LOOK_BACK = 4;

/**
 * One alternative a kind, the greedier first. Zero-width characters and soft hyphens stay inside a word,
 * so that a disguised word is still one token. Every alternative is linear.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<email>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+-]{0,63})@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}]))`,
    String.raw`(?<url>(?:https?|ftp):\/\/[^\s<>"“”]{1,2048}|www\.[^\s<>"“”]{2,2048}|(?<![\p{L}\p{N}_@.-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}(?:com|org|net|gov|edu|info|im|uk|co|io|ie|eu|scot|wales|london|app|dev|me|tv|ly|gd|gl|us|je|gg|news|online|site|shop|biz|mil|int)(?:\/[^\s<>"“”]{0,2048})?(?![\p{L}\p{N}_@-]))`,
    String.raw`(?<handle>[@＠][A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,63}[A-Za-z0-9_])?(?:@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})?)`,
    String.raw`(?<hashtag>[#＃][\p{L}\p{M}\p{N}_·\u200C-\u200D\uA67E\u05BE\u05F3\u05F4～〜゛゜゠・〃་༌]{1,139})`,
    String.raw`(?<number>[\p{Sc}]?\p{N}(?:[\p{N}.,:'’]{0,64}\p{N})?(?:[\p{L}\p{M}]{1,4}(?![\p{L}\p{N}])|%)?)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’][\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+)*)`,
    String.raw`(?<emoji>(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?){0,8}))`,
    String.raw`(?<punctuation>[^\s\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

const TRAILING_URL_PUNCTUATION = /[.,;:!?'’)\]}*]/;

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
    const before = text.slice(Math.max(block.start, match.index - LOOK_BACK), match.index);
    const after = text.slice(match.index + value.length, match.index + value.length + 3);
    const kept = accepted(kind, value, before, after);
    tokens.push(make(text, kept.kind, match.index, match.index + kept.length, block, block.quoted));
    TOKEN.lastIndex = match.index + kept.length;
  }
  TOKEN.lastIndex = 0;
}

/** The kinds in the order of their groups in `TOKEN`. */
const KINDS: readonly TokenKind[] = ['email', 'url', 'handle', 'hashtag', 'number', 'word', 'emoji', 'punctuation'];

function kindOf(match: RegExpExecArray): TokenKind {
  return KINDS.find((_, index) => match[index + 1] !== undefined) ?? 'punctuation';
}

/** Cuts what a sentence adds to a link, and takes a sign that cannot begin a handle or a hashtag as punctuation. */
function accepted(kind: TokenKind, value: string, before: string, after: string): { kind: TokenKind; length: number } {
  if (kind === 'url') return { kind, length: urlLength(value) };
  if (
    (kind === 'handle' && !isHandle(value, before, after)) ||
    (kind === 'hashtag' && !isHashtag(value, before, after))
  )
    return { kind: 'punctuation', length: 1 };
  return { kind, length: value.length };
}

function isHandle(value: string, before: string, after: string): boolean {
  if (HANDLE_AFTER.test(after) || RESERVED_HOST.test(value)) return false;
  return !HANDLE_BEFORE.test(before) || RETWEET_BEFORE.test(before);
}

function isHashtag(value: string, before: string, after: string): boolean {
  return !HASHTAG_AFTER.test(after) && !HASHTAG_BEFORE.test(before) && /[\p{L}\p{M}]/u.test(value);
}

/** Length without what the sentence adds; a closing bracket stays when the link opened it. One pass from the end. */
function urlLength(url: string): number {
  let unopened = count(url, ')') - count(url, '(');
  let length = url.length;
  for (; length > 0; length--) {
    const last = url[length - 1] ?? '';
    if (!TRAILING_URL_PUNCTUATION.test(last)) break;
    if (last !== ')') continue;
    if (unopened <= 0) break;
    unopened--;
  }
  return length;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function make(text: string, kind: TokenKind, start: number, end: number, block: Block, quoted: boolean): Token {
  return { kind, text: text.slice(start, end), start, end, quoted, block };
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
