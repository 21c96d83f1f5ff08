import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ChannelSpec } from '../../../src/core/channel.ts';
import { postLength } from '../../../src/detect/channel/length.ts';
import { partsOf } from '../../../src/detect/channel/sms.ts';
import { parseText } from '../../../src/document/parse.ts';
import { rule } from '../../../src/rules/channel/length.ts';
import { type Case, runRule, SHIPPED_CHANNELS, testRule } from '../../kit/rule-tester.ts';

function channel(name: string, more: Partial<ChannelSpec> = {}): ChannelSpec {
  const spec = SHIPPED_CHANNELS.get(name);
  if (spec === undefined) throw new Error(`no channel ${name}`);
  return { ...spec, ...more };
}

/** A post to a channel that ships. */
function to(name: string, post: string, more: Partial<Case> = {}): Case {
  return { post, situation: { channels: [channel(name)] }, ...more };
}

const long = (name: string, post: string) => to(name, post, { message: 'long', confidence: 'high' });
const a = (count: number) => 'a'.repeat(count);
const FAMILY = '👨‍👩‍👧‍👦';
const LINK = 'https://www.gov.im/a/very/long/address/indeed';
const BOARD: ChannelSpec = { name: 'board', unit: 'graphemes', limit: 120 };
const TAGS = Array.from({ length: 30 }, (_, index) => `#Tag${index}`).join(' ');

testRule(rule, {
  caught: [
    // X: 280; a link counts 23, an emoji and a Chinese character two.
    long('x', `${a(280)}[[b]]`),
    long('x', `${a(256)} ${LINK}[[.]]`),
    long('x', `${a(258)} [[${LINK}]]`),
    long('x', `${a(279)}[[${FAMILY}]]`),
    long('x', `${'字'.repeat(140)}[[字 and more.]]`),
    long('x', `${a(277)}\n\nb[[b]]`),
    long('x', `${'e\u0301'.repeat(280)}[[!]]`),
    // Bluesky: 300 characters as a reader sees them.
    long('bluesky', `${FAMILY.repeat(300)}[[!]]`),
    long('bluesky', `${a(299)}é[[é]]`),
    // Mastodon: 500; a link counts 23, the server of a handle nothing.
    long('mastodon', `${a(475)} ${LINK} [[b]]`),
    long('mastodon', `${a(494)} @juan@mastodon.example[[.]]`),
    // Threads: 500; an emoji counts by its bytes.
    long('threads', `${a(497)}[[👍]]`),
    long('linkedin', `${a(3000)}[[b]]`),
    long('linkedin', `${a(2999)}[[👍]]`),
    long('facebook', `${a(63_206)}[[b]]`),
    long('instagram', `${a(2200)}[[b]]`),
    long('youtube', `${'é'.repeat(2500)}[[b]]`),
    long('tiktok', `${a(2200)}[[b]]`),
    long('notify-sms', `${a(918)}[[b]]`),
    to('instagram', `${TAGS} [[#Last]] #Beyond`, { message: 'hashtags' }),
    to('sms', `${a(160)}[[b]]`, { message: 'parts' }),
    to('sms', `${a(158)}€[[b]]`, { message: 'parts' }),
    to('sms', `${a(159)}[[€]]`, { message: 'parts' }),
    to('sms', `${a(69)}’[[b]]`, { message: 'costly' }),
    to('sms', `${a(69)}[[👍]]`, { message: 'costly' }),
    { post: `${a(306)}[[b]]`, message: 'parts', situation: { channels: [channel('sms', { limit: 2 })] } },
    { post: `’${a(133)}[[b]]`, message: 'costly', situation: { channels: [channel('sms', { limit: 2 })] } },
    { post: `---\nchannel: youtube\ntitle: ${a(100)}[[a]]\n---\n\nWatch it.`, message: 'title', format: 'markdown' },
    // A draft that goes to two channels is counted for each.
    { post: `${a(120)}[[b]]`, message: 'long', situation: { channels: [channel('x'), BOARD] } },
    // Front matter, alternative text and the addresses of pictures are no part of the post; the address of a link is.
    { post: `---\nchannel: x\n---\n\n![${a(200)}](${LINK})\n\n${a(280)}[[b]]`, message: 'long', format: 'markdown' },
    { post: `---\nchannel: x\n---\n\n[${a(257)}]([[${LINK}]])`, message: 'long', format: 'markdown' },
  ],
  clean: [
    a(1000),
    to('x', a(280)),
    to('x', `${a(256)} ${LINK}`),
    to('x', `${a(278)}${FAMILY}`),
    to('x', '字'.repeat(140)),
    to('x', `${a(257)}gov.im`),
    to('bluesky', FAMILY.repeat(300)),
    to('mastodon', `${a(475)} ${LINK}`),
    to('mastodon', `${a(494)} @juan@mastodon.example`),
    to('threads', `${a(496)}👍`),
    to('linkedin', a(3000)),
    to('facebook', a(63_206)),
    to('instagram', a(2200)),
    to('instagram', TAGS),
    to('youtube', 'é'.repeat(2500)),
    to('notify-sms', a(918)),
    to('sms', a(160)),
    to('sms', `${a(158)}€`),
    to('sms', `${a(69)}’`),
    to('sms', `${a(68)}👍`),
    { post: a(306), situation: { channels: [channel('sms', { limit: 2 })] } },
    { post: `’${a(133)}`, situation: { channels: [channel('sms', { limit: 2 })] } },
    { post: `---\nchannel: youtube\ntitle: ${a(100)}\n---\n\nWatch it.`, format: 'markdown' },
    { post: `---\nchannel: x\n---\n\n[${a(256)}](${LINK})`, format: 'markdown' },
    { post: a(500), situation: { channels: [{ name: 'web', unit: 'graphemes' }] } },
  ],
});

/** Text of the signs that channels count in ways of their own. */
const post = fc
  .array(
    fc.oneof(fc.constantFrom('👍', FAMILY, '字', 'é', '’', '€', '\n\n', ' ', `${LINK} `, '@a@b.example '), fc.string()),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

describe('any post', () => {
  it.each(['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'youtube', 'notify-sms'])(
    'is cut for %s where the rest fits and no more would',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(post, fc.integer({ min: 1, max: 60 }), async (text, limit) => {
          const spec = channel(name, { limit });
          const document = parseText(text);
          const { over } = postLength(document, spec);
          if (over === undefined) return;
          expect(over.start).toBeGreaterThanOrEqual(0);
          expect(over.end).toBeLessThanOrEqual(document.prose.text.length);
          // What stands before the cut fits by itself.
          expect(postLength(parseText(document.prose.text.slice(0, over.start)), spec).over).toBeUndefined();
          const [report] = await runRule(rule, text, { situation: { channels: [spec] } });
          expect(report?.messageId).toBe('long');
          expect(report?.span.end).toBeLessThanOrEqual(text.length);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('takes as many parts as a plain count says, when all of it is of one width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.constantFrom('a', '字'), (count, sign) => {
        const [whole, part] = sign === 'a' ? [160, 153] : [70, 67];
        const expected = count <= whole ? 1 : Math.ceil(count / part);
        expect(partsOf(parseText(sign.repeat(count)), 100).parts).toBe(expected);
      }),
    );
  });

  it('never cuts a character in half between two parts', () => {
    // 152 letters leave one place in the first part, too little for a character of two.
    expect(partsOf(parseText(`${a(152)}€${a(152)}`), 100).parts).toBe(3);
    expect(partsOf(parseText(`${a(152)}b${a(152)}€`), 100).parts).toBe(3);
    expect(partsOf(parseText(`字${a(65)}👍${a(65)}`), 100).parts).toBe(2);
    expect(partsOf(parseText(`字${a(66)}👍${a(65)}`), 100).parts).toBe(2);
    expect(partsOf(parseText(`字${a(65)}👍${a(66)}`), 100).parts).toBe(3);
  });
});
