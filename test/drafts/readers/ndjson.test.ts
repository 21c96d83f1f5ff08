import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Draft } from '../../../src/core/draft.ts';
import type { Crash } from '../../../src/core/finding.ts';
import { LineIndex } from '../../../src/core/lines.ts';
import { DEFAULT_READ_OPTIONS } from '../../../src/drafts/readers/bytes.ts';
import { readJson, readNdjson } from '../../../src/drafts/readers/ndjson.ts';

async function all(items: AsyncIterable<Draft | Crash>): Promise<(Draft | Crash)[]> {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

const ndjson = (text: string | Uint8Array | AsyncIterable<Uint8Array>, over = {}) =>
  all(
    readNdjson(typeof text === 'string' ? Buffer.from(text) : text, 'p.ndjson', { ...DEFAULT_READ_OPTIONS, ...over }),
  );
const json = (text: string) => all(readJson(Buffer.from(text), 'p.json', DEFAULT_READ_OPTIONS));

describe('readNdjson', () => {
  it('gives a draft a line, in order, and a crash for a bad one', async () => {
    const items = await ndjson('{"text":"One","id":1,"channel":"x"}\nnot json\n\n[1]\r\n{"id":5}\n{"text":"Six"}');
    expect(items.map((item) => ('level' in item ? item.message : [item.address, item.text, item.id]))).toEqual([
      ['line 1', 'One', '1'],
      'Line 2 is not valid JSON at column 1: this is no value; a text needs double quotation marks. It was not checked.',
      'Line 4 is not a JSON object, so it was not checked.',
      'Line 5 has no text in its field "text"; name another with --text-field.',
      ['line 6', 'Six', undefined],
    ]);
    expect(items[0]).toMatchObject({ meta: { channel: 'x', data: { id: 1 } }, format: 'text' });
  });

  it('tells a mode or a format that is nearly one, and leaves values of other programs alone', async () => {
    const items = await ndjson('{"text":"a","mode":"offical"}\n{"text":"b","mode":"dark","format":"thread"}\n');
    expect(items.map((item) => ('level' in item ? item.message : item.text))).toEqual([
      'Line 1 has an unknown "mode" (did you mean "official"?), so it was not checked.',
      'b',
    ]);
  });

  it('finds the text where it is told to', async () => {
    const line = '{"post":{"body":"a\\n\\u00e9\\"b"},"ref":"r1","format":"markdown","department":"health"}\n';
    const [item] = await ndjson(`{}\n${line}`.slice(3), { textField: 'post.body', idField: 'ref' });
    expect(item).toMatchObject({ text: 'a\né"b', id: 'r1', format: 'markdown', meta: { department: 'health' } });
    const dotted = await ndjson('{"a.b":"x"}\n', { textField: 'a.b' });
    expect(dotted[0]).toMatchObject({ text: 'x' });
  });

  it('maps every character to its place in the file', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', '"', '\\', '\n', '\u0001', '/', ' '),
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), fc.boolean(), async (texts, mark) => {
        const file =
          (mark ? '\uFEFF' : '') + texts.map((value) => `{"id": 1, "text": ${JSON.stringify(value)}}\r\n`).join('');
        const lines = new LineIndex(file);
        const items = await ndjson(file);
        expect(items.map((item) => ('level' in item ? item.message : item.text))).toEqual(texts);
        for (const [index, item] of items.entries()) {
          if ('level' in item) continue;
          const literal = JSON.stringify(texts[index]);
          const start = file.split('\r\n').slice(0, index).join('\r\n').length + (index > 0 ? 2 : 0);
          const at = file.indexOf(literal, start);
          let expected = at + 1;
          for (let offset = 0; offset <= item.text.length; offset++) {
            const place = item.locate?.(offset);
            expect(place?.offset).toBe(expected);
            if (!(mark && index === 0)) expect(place).toEqual(lines.positionAt(expected));
            const unit = item.text[offset] ?? '';
            // Half of a pair is escaped alone, but not within its pair.
            expected += /[\uD800-\uDFFF]/.test(unit) ? 1 : JSON.stringify(unit).length - 2;
          }
        }
      }),
    );
  });

  it('takes pieces of any size', async () => {
    const bytes = Buffer.from('{"text":"Grüße 😀"}\n{"text":"zwei"}\r\n');
    async function* single() {
      for (const byte of bytes) {
        await Promise.resolve();
        yield Buffer.from([byte]);
      }
    }
    expect((await ndjson(single())).map((item) => ('text' in item ? item.text : item.message))).toEqual([
      'Grüße 😀',
      'zwei',
    ]);
  });

  it('goes on behind a line that is too long or not UTF-8', async () => {
    const long = `{"text":"${'x'.repeat(17 * 1024 * 1024)}"}\n{"text":"next"}\n`;
    const items = await ndjson(long);
    expect(items[0]).toMatchObject({ message: 'Line 1 is longer than 16 MB, so it was not checked.' });
    expect(items[1]).toMatchObject({ text: 'next', address: 'line 2' });
    const odd = await ndjson(
      Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n{"text":"ok"}\n')]),
    );
    expect(odd[0]).toMatchObject({ message: 'Line 1 is not valid UTF-8, so it was not checked.' });
    expect(odd[1]).toMatchObject({ text: 'ok' });
  });
});

describe('readJson', () => {
  it('reads a post, a list, and an object that holds a list', async () => {
    expect(await json('{"text":"One"}')).toMatchObject([{ text: 'One' }]);
    expect(await json('[{"text":"One"},{"text":"Two"}]')).toMatchObject([{ address: 'item 1' }, { address: 'item 2' }]);
    const file = '\uFEFF{\n "posts": [\n  {"text": "One"},\n  {"text": "Tw\\u006f"}\n ]\n}';
    const items = await json(file);
    expect(items).toMatchObject([{ text: 'One' }, { text: 'Two', address: 'item 2' }]);
    const second = items[1];
    expect(second !== undefined && 'text' in second ? second.locate?.(3) : undefined).toEqual({
      offset: file.indexOf('Tw') + 8,
      line: 4,
      column: 21,
    });
  });

  it('tells what is wrong', async () => {
    expect(await json('{\n  "text": "Open"\n  "id": 1\n}')).toMatchObject([
      { message: 'The file is not valid JSON at line 3, column 3: a comma is missing here. It was not checked.' },
    ]);
    expect(await json('[1]')).toMatchObject([{ message: 'Item 1 is not a JSON object, so it was not checked.' }]);
  });
});
