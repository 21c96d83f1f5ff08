import type { Draft } from '../../core/draft.ts';
import type { Crash } from '../../core/finding.ts';
import { collect, crash, type Input } from './bytes.ts';
import { BadXml, readXml } from './xml.ts';
import { unpack } from './zip.ts';

const LARGEST_FILE = 64 * 1024 * 1024;
const MAIN = 'word/document.xml';

/**
 * Reads a Word document: a draft a paragraph that holds text, in reading order, table cells and text boxes among them,
 * and one for the alternative text of each picture. Deleted text and field codes are left out; inserted text counts.
 * Macros and external links are never opened.
 */
export async function* readDocx(input: Input, path: string): AsyncGenerator<Draft | Crash> {
  const bytes = await collect(input, LARGEST_FILE);
  if (bytes === undefined) {
    yield crash(path, 'The file is larger than 64 MB; split it.');
    return;
  }
  const parts = unpack(bytes, (name) => name === MAIN);
  const xml = typeof parts === 'string' ? undefined : parts.get(MAIN);
  if (xml === undefined) {
    yield crash(path, typeof parts === 'string' ? parts : 'The file is not a Word document.');
    return;
  }
  try {
    for (const { address, text } of paragraphsOf(xml))
      yield { path, address, text, format: 'text', meta: { data: {} } };
  } catch (error) {
    if (!(error instanceof BadXml)) throw error;
    yield crash(path, 'The text of the document is damaged; open it in Word and save it again.');
  }
}

interface Paragraph {
  readonly address: string;
  readonly text: string;
}

/** What stands for a character of its own in a run. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };
/** What a reader does not see, and what repeats the text beside it for older programs. */
const UNSEEN = new Set(['delText', 'instrText', 'Fallback', 'del', 'moveFrom', 'pPr', 'rPr']);

function paragraphsOf(xml: string): Paragraph[] {
  const found: { order: number; text: string; alt: string[] }[] = [];
  const open: { order: number; text: string; alt: string[] }[] = [];
  let unseen = 0;
  let inText = false;
  let order = 0;
  readXml(xml, {
    open(name, attributes) {
      if (UNSEEN.has(name)) unseen += 1;
      if (unseen > 0) return;
      const paragraph = open.at(-1);
      if (name === 'p') open.push({ order: order++, text: '', alt: [] });
      else if (name === 't') inText = true;
      else if (paragraph !== undefined && name in SIGNS) paragraph.text += SIGNS[name] ?? '';
      else if (name === 'docPr') paragraph?.alt.push(attributes['descr'] ?? '');
    },
    close(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      else if (unseen === 0 && name === 't') inText = false;
      else if (unseen === 0 && name === 'p') found.push(...open.splice(-1));
    },
    text(text) {
      const paragraph = open.at(-1);
      if (inText && unseen === 0 && paragraph !== undefined) paragraph.text += text;
    },
  });
  found.sort((a, b) => a.order - b.order);
  let number = 0;
  return found.flatMap(({ text, alt }) => {
    const shown: Paragraph[] = text.trim() === '' ? [] : [{ address: `paragraph ${(number += 1)}`, text }];
    const described = alt.filter((description) => description.trim() !== '');
    const place = `picture at paragraph ${Math.max(number, 1)}`;
    return [...shown, ...described.map((description) => ({ address: `${place}, alt text`, text: description }))];
  });
}
