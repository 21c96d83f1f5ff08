import { describe, expect, it } from 'vitest';

import type { TokenKind } from '../../src/core/document.ts';
import { parseText } from '../../src/document/parse.ts';

function of(kind: TokenKind, text: string): string[] {
  return parseText(text)
    .tokens.filter((token) => token.kind === kind)
    .map((token) => token.text);
}

describe('handles', () => {
  it.each([
    ['Thanks to @ferrywatch for this', ['@ferrywatch']],
    ['RT@ferrywatch and rt:@quayside', ['@ferrywatch', '@quayside']],
    ['Follow @harbour@mastodon.social today', ['@harbour@mastodon.social']],
    ['Ask @harbour.bsky.social.', ['@harbour.bsky.social']],
    ['港@harbour', ['@harbour']],
    ['a look of @_@ and @harbour', ['@harbour']],
    ['@harbouré sails', []],
    ['write to crew@harbour', []],
    ['@https://harbour', []],
    ['@harbour@example.com', []],
  ])('of %s', (text, handles) => {
    expect(of('handle', text)).toEqual(handles);
  });
});

describe('hashtags', () => {
  it.each([
    ['Out now #FerryNews and #2ndSailing', ['#FerryNews', '#2ndSailing']],
    ['✌️#ferry', ['#ferry']],
    ['We are #1 of #2_3', []],
    ['&#ferry a#ferry #https://ferry', []],
    ['#ラ～メン', ['#ラ～メン']],
  ])('of %s', (text, hashtags) => {
    expect(of('hashtag', text)).toEqual(hashtags);
  });
});

describe('quotation', () => {
  it('marks what stands between marks that close', () => {
    const quoted = parseText('She said “come aboard” and “wait').tokens.filter((token) => token.quoted);
    expect(quoted.map((token) => token.text)).toEqual(['come', 'aboard']);
  });
  it('reads straight marks in pairs', () => {
    const quoted = parseText('"one" two "three"').tokens.filter((token) => token.quoted);
    expect(quoted.map((token) => token.text)).toEqual(['one', 'three']);
  });
  it.each(['“', '" ', '“a ', `https://a${')'.repeat(50)} `])('takes one pass over many of %s', (part) => {
    const started = performance.now();
    parseText(part.repeat(50_000)).tokens.at(-1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
