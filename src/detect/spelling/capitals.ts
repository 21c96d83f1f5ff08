import { perDocument, type Token } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

/** A known name in letters that are not its own. */
export interface CapitalsHit extends Hit {
  /** The name as it is written. */
  readonly name: string;
}

/** Names of several words, and names with capitals of their own. Words that are names and nothing else are in the dictionary. */
const NAMES = [
  'Isle of Man',
  'House of Keys',
  'Legislative Council',
  'Tynwald Day',
  'Tynwald Court',
  "Noble's Hospital",
  'Ramsey Cottage Hospital',
  'Sea Terminal',
  'Great Britain',
  'United Kingdom',
  'Northern Ireland',
  'Irish Sea',
  'Bank Holiday Monday',
  'Good Friday',
  'Boxing Day',
  'Christmas Day',
  'Christmas Eve',
  'Easter Monday',
  'Easter Sunday',
  'GOV.UK',
  'YouTube',
  'LinkedIn',
  'WhatsApp',
  'TikTok',
  'PayPal',
  'FaceTime',
  'PowerPoint',
  'OneDrive',
  'SharePoint',
  'JavaScript',
  'iPhone',
  'iPad',
  'eBay',
];

interface Name {
  readonly name: string;
  readonly words: readonly string[];
}

let byFirst: ReadonlyMap<string, readonly Name[]> | undefined;

/** Names in small letters or with capitals in the wrong place; a post in capitals throughout is left alone. */
export const detectCapitals = perDocument((document): readonly CapitalsHit[] => {
  const known = (byFirst ??= read());
  const hits: CapitalsHit[] = [];
  let index = -1;
  for (const token of document.tokens) {
    index++;
    if (token.kind === 'handle' || token.kind === 'hashtag' || token.kind === 'email' || token.quoted) continue;
    for (const { name, words } of known.get(token.text.toLowerCase()) ?? []) {
      const last = follows(document.tokens, index, words);
      if (last === undefined) continue;
      const { start } = token;
      const written = document.prose.text.slice(start, last.end).replace(/\s+/g, ' ').replaceAll('’', "'");
      if (written === name || written === name.toUpperCase() || isAddress(token, written)) continue;
      const evidence = ['it is a name with capitals of its own'];
      hits.push({ start, end: last.end, name, confidence: 'high', evidence, suggestions: [name], fixable: true });
    }
  }
  return hits;
});

/** `gov.uk` in small letters is the address; `Gov.uk` is neither the address nor the name. */
function isAddress({ kind }: Token, written: string): boolean {
  return kind === 'url' && written === written.toLowerCase();
}

/** The last token of the name, when the tokens spell it with nothing but a space between them. */
function follows(tokens: readonly Token[], index: number, words: readonly string[]): Token | undefined {
  const first = tokens[index];
  for (let at = 1; at < words.length; at++) {
    const [before, token] = [tokens[index + at - 1], tokens[index + at]];
    if (token?.block !== first?.block || token === undefined || before === undefined) return undefined;
    if (token.start !== before.end + 1 || token.text.toLowerCase().replaceAll('’', "'") !== words[at]) return undefined;
  }
  return tokens[index + words.length - 1];
}

function read(): Map<string, Name[]> {
  const map = new Map<string, Name[]>();
  for (const name of NAMES) {
    const words = name.toLowerCase().split(' ');
    const first = words[0] ?? '';
    const known = map.get(first);
    if (known === undefined) map.set(first, [{ name, words }]);
    else known.push({ name, words });
  }
  return map;
}
