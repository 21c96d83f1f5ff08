import { describe, expect, it } from 'vitest';

import { traceText } from '../../src/cli/output/trace-text.ts';
import { createConfigLoader } from '../../src/config/index.ts';
import { parseDocument } from '../../src/document/parse.ts';
import { type Trace, traceDocument } from '../../src/trace/trace.ts';

const AS_OF = '2026-11-02';

async function trace(text: string): Promise<Trace> {
  const loader = createConfigLoader({ cwd: '/', today: AS_OF, noConfig: true });
  const config = (await loader.forFile('/draft.txt')).inForce('/draft.txt', { data: {} });
  const document = await parseDocument(text, { format: 'text', meta: { data: {} }, proseKeys: [] });
  return traceDocument(document, config, AS_OF);
}

describe('traceDocument', () => {
  it('keeps every token with its kind', async () => {
    const { text, tokens } = await trace('Ask @peelharbour about “the slip” #PeelBay.');
    const kinds = tokens.map((token) => [text.slice(token.start, token.end), token.kind, token.quoted]);
    expect(kinds).toContainEqual(['@peelharbour', 'handle', false]);
    expect(kinds).toContainEqual(['slip', 'word', true]);
    expect(kinds).toContainEqual(['#PeelBay', 'hashtag', false]);
  });

  it('keeps what is reported, and why the rest is not', async () => {
    const { text, hits } = await trace('What a load of bollocks. In my opinion the plan is fine.');
    const seen = new Map(hits.map((hit) => [hit.ruleId, hit]));
    const swearing = seen.get('offensive-language/profanity');
    expect(text.slice(swearing?.start, swearing?.end)).toBe('bollocks');
    expect(swearing?.outcome).toEqual({ severity: 'error' });
    expect(swearing?.evidence).not.toEqual([]);
    const silent = hits.filter(({ outcome }) => 'silent' in outcome);
    for (const { outcome } of silent) expect('silent' in outcome ? outcome.silent : '').toMatch(/off|less sure/);
  });

  it('tells the level that a message lowers', async () => {
    const { hits } = await trace('Calling staff “idiots” is unacceptable.');
    expect(hits.find(({ ruleId }) => ruleId === 'offensive-language/insult')?.outcome).toEqual({ severity: 'info' });
  });

  it('tells the score before and after a quotation is taken off, and the list of a word', async () => {
    const { tone } = await trace('A caller said that “you are all idiots”.');
    expect(tone).toHaveLength(1);
    expect(tone[0]?.after).toBeLessThan(tone[0]?.before ?? 0);
    expect(tone[0]?.words.find(({ text }) => text === 'idiots')?.places).toContainEqual({
      file: 'offence/words.txt',
      kind: 'insult',
      level: 3,
    });
  });

  it('scores no tone where the screen finds nothing', async () => {
    expect((await trace('The library opens at nine.')).tone).toEqual([]);
  });
});

describe('traceText', () => {
  it('has a section for tokens, detectors, tone and opinion', async () => {
    const text = traceText(await trace('I think you are an idiot.'));
    expect(text).toMatch(/^Tokens\n {2}word {5}I\n/);
    expect(text).toContain('offensive-language/insult (aimed) “idiot”: high confidence, error');
    expect(text).toMatch(/Tone of each sentence[^\n]*\n {2}“I think you are an idiot\.”\n/);
    expect(text).toMatch(/first person: view “I think” \+16\n/);
  });

  it('says so when a section is empty', async () => {
    expect(traceText(await trace('The library opens at nine.'))).toContain('What the detectors saw\n  nothing\n');
  });

  it.each([
    ['a phone number', 'Ring me on 07624 312459 tonight.', '312459'],
    ['a card', 'Card 4929 1234 5678 9015 was used.', '5678'],
    ['an e-mail address', 'Write to kerry.quayle@example.im today.', 'kerry'],
    ['a password', 'The password is biggreenhat.', 'biggreenhat'],
  ])('masks %s everywhere', async (_, draft, datum) => {
    const text = traceText(await trace(draft));
    expect(text).toContain('••••');
    expect(text).not.toContain(datum);
  });
});
