const RETWEET_BEFORE = /(?:^|[^A-Za-z0-9_+~.-])rt:?$/i;
const HANDLE_AFTER = /^(?:[@＠\u00C0-\u024F]|:\/\/)/;
/** Reserved for examples (RFC 2606): an address there is a sample of an e-mail address, not an account of a server. */
const RESERVED_HOST = /.@example\.(?:com|net|org)$/i;
const HASHTAG_AFTER = /^(?:[#＃]|:\/\/)/;
/** Enough of the text before a sign to see "RT:" and what stands before it. */
const LOOK_BACK = 4;

const HANDLE =
  /[@＠][A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,63}[A-Za-z0-9_])?(?:@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})?/y;
const LONGEST_HASHTAG = 140;

/** Length of the handle that begins at `at`, or 0. `start` is where its block begins. */
export function handleAt(text: string, at: number, start: number): number {
  HANDLE.lastIndex = at;
  const value = HANDLE.exec(text)?.[0];
  if (value === undefined || HANDLE_AFTER.test(after(text, at + value.length)) || RESERVED_HOST.test(value)) return 0;
  const before = text.slice(Math.max(start, at - LOOK_BACK), at);
  // What keeps a sign from beginning a handle or a hashtag, after twitter-text: scripts without spaces may stand before.
  return !/[\p{Script=Latin}\p{N}_!#$%&*@＠]$/u.test(before) || RETWEET_BEFORE.test(before) ? value.length : 0;
}

/** Length of the hashtag that begins at `at`, or 0. */
export function hashtagAt(text: string, at: number, start: number): number {
  const hashtag = /[#＃][\p{L}\p{M}\p{N}_·\u200C-\u200D\uA67E\u05BE\u05F3\u05F4～〜゛゜゠・〃་༌]+/uy;
  hashtag.lastIndex = at;
  const value = hashtag.exec(text)?.[0];
  if (value === undefined || value.length > LONGEST_HASHTAG || HASHTAG_AFTER.test(after(text, at + value.length)))
    return 0;
  const before = text.slice(Math.max(start, at - LOOK_BACK), at);
  return !/[\p{L}\p{N}_&]$|(?![\uFE0E\uFE0F])\p{M}$/u.test(before) && /[\p{L}\p{M}]/u.test(value) ? value.length : 0;
}

function after(text: string, at: number): string {
  return text.slice(at, at + 3);
}
