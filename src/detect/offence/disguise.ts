import { type Document, isUnread, perDocument } from '../../core/document.ts';
import { OverlapWalk, type Span } from '../../core/span.ts';
import { perWord } from '../memo.ts';
import { isWord, lookUp } from '../spelling/dictionary.ts';
import { cutWords } from './cut-words.ts';
import { type Entry, entryOf, offenceLexicon } from './lexicon.ts';
import { respelt, unrepeated, unslipped } from './slips.ts';

/** A stretch of the prose that spells words by other signs. */
export interface Chunk extends Span {
  readonly words: readonly string[];
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  '$': 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '€': 'e',
  '£': 'l',
  'а': 'a',
  'е': 'e',
  'о': 'o',
  'с': 'c',
  'і': 'i',
  'ѕ': 's',
  'у': 'y',
  'р': 'p',
  'х': 'x',
  'к': 'k',
  'т': 't',
  'һ': 'h',
};
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Signs in the place of letters, with letters beside them; bounded, so that no text makes it slow. */
const SIGNED = /(?<![\p{L}\p{M}\w@#/.:&=?£€-])[A-Za-z0-9$@*]{1,20}(?:[*@$!#€|+~_^%-]{1,8}[A-Za-z0-9$@*]{0,20}){0,8}/gu;
const SPACED = /(?<![\p{L}\p{M}\w'’])[A-Za-z](?:([ .\-_*])[A-Za-z])(?:\1[A-Za-z]){1,24}(?![\p{L}\w'’])/gu;
const LONGEST = 28;
/** Shorter words are hidden by other means. */
const SHORTEST = 4;
const LETTERS = /^[a-z]+$/;
const SHORTEST_SLIP = 5;
/** A word of this length is taken for no other, even where it is a mild one. */
const LONG = 8;
/** With a letter left out, shorter words look like too many others: `dnce`, `pais`. */
const SHORTEST_GAP = 6;
const SHORTEST_SWEARING_GAP = 5;

/** The plain word behind look-alike signs, accents and invisible characters. */
export function unmask(text: string): string {
  const folded = text.replace(INVISIBLE, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[0-9@$!|+€£аеосіѕурхктһ]/gu, (sign) => LOOK_ALIKES[sign] ?? sign);
}

/** The lexicon's entry of a word that somebody may want to hide. */
function heavyEntry(word: string): Entry | undefined {
  const entry = word.length < SHORTEST ? undefined : entryOf(word);
  return entry !== undefined && LETTERS.test(word) && isWorthHiding(entry, word) ? entry : undefined;
}

function isHeavyWord(word: string): boolean {
  return heavyEntry(word) !== undefined;
}

let byShape: ReadonlyMap<string, readonly string[]> | undefined;

/** The same words by first letter and length, for signs that stand for any letter. */
function heavyByShape(): ReadonlyMap<string, readonly string[]> {
  if (byShape !== undefined) return byShape;
  const shapes = new Map<string, string[]>();
  for (const word of offenceLexicon().words.keys()) {
    if (heavyEntry(word) === undefined) continue;
    const known = shapes.get(shapeOf(word));
    if (known === undefined) shapes.set(shapeOf(word), [word]);
    else known.push(word);
  }
  return (byShape = shapes);
}

function shapeOf(word: string): string {
  return word.charAt(0) + String(word.length);
}

/** A word of offence, or for a group: `wom3n are scum` hides whom it is about. */
function isWorthHiding(entry: Entry, word: string): boolean {
  const { group, strong = 0, slur = 0, insult = 0, trait = 0, rude = 0, sexual = 0, beast = 0 } = entry;
  if (beast > 1 || (insult > 0 && word.length >= LONG)) return true;
  return group !== undefined || strong > 1 || slur > 2 || insult > 2 || trait > 2 || rude > 2 || sexual > 2;
}

/** The heavy word that was meant where a letter is left out or two neighbours are swapped; the first letter stays. */
function slipOf(text: string): string | undefined {
  for (const word of unslipped(text)) {
    const entry = heavyEntry(word);
    if (entry === undefined || word.length < SHORTEST_SLIP) continue;
    const shortest = (entry.strong ?? 0) > 2 ? SHORTEST_SWEARING_GAP : SHORTEST_GAP;
    if (word.length === text.length || word.length >= shortest) return word;
  }
  return undefined;
}

/**
 * The words behind one token that the lexicon does not know, if it hides any: look-alikes, repeated letters, slips and
 * words run together. A word of the dictionary hides nothing, and neither does a name with its capital.
 */
export const undisguise = perWord((raw: string): readonly string[] | undefined => {
  if (raw.length > 2 && raw.length < 6 && /[^\p{L}]/u.test(raw) && HIDDEN.has(unmask(raw))) return [unmask(raw)];
  if (raw.length < 4 || raw.length > LONGEST || !/\p{L}/u.test(raw)) return undefined;
  const hasInvisible = raw.search(INVISIBLE) >= 0;
  if (!hasInvisible && isWord(raw)) return undefined;
  const plain = unmask(raw);
  const masked = plain !== raw.toLowerCase();
  const forms = [...(masked ? [plain] : []), ...unrepeated(plain), ...respelt(plain)];
  // `gayz` is a plural in play.
  for (const form of plain.endsWith('z') ? [...forms, `${plain.slice(0, -1)}s`] : forms)
    if (heavyEntry(form) !== undefined) return [form];
  const drawn = /(.)\1\1/.test(plain) ? unrepeated(plain).find((form) => entryOf(form) !== undefined) : undefined;
  if (drawn !== undefined) return [drawn];
  if (masked && /[a-z]\d[a-z]/i.test(raw) && isWord(plain)) return [plain];
  const run = runTogether(plain) ?? peopleIn(plain);
  if (run !== undefined) return run;
  const hatred = hatredIn(plain);
  if (hatred !== undefined) return [hatred];
  if (!LETTERS.test(plain) || /^\p{Lu}\p{Ll}/u.test(raw)) return undefined;
  const meant = slipOf(plain);
  if (meant !== undefined && lookUp(plain) === undefined) return [meant];
  return parted(plain);
});

/** Words run together, one of them heavy: `stupididiots`, `youidiot`. */
function parted(text: string): readonly string[] | undefined {
  if (text.length < 7) return undefined;
  const said = /^(.{3,}?)(are|is)(.{3,})$/.exec(text);
  if (entryOf(said?.[1] ?? '')?.group !== undefined && entryOf(said?.[3] ?? '') !== undefined) return said?.slice(1);
  for (let at = 2; at <= text.length - 2; at++) {
    if (text.startsWith('psycho')) return undefined;
    const [left, right] = [text.slice(0, at), text.slice(at)];
    if ((isHeavyWord(left) && isCommon(right)) || (isHeavyWord(right) && isCommon(left))) return [left, right];
  }
  return undefined;
}

/** A verb of hatred run together with its object: `ihatewomen`, `killall`. */
const RUN_TOGETHER =
  /^(i|we|let's)?(hate|loathe|despise|kill|fuck|ban|deport|shoot|hang)(all|the|these|those|every|you)?([a-z]*)$/;

function runTogether(plain: string): readonly string[] | undefined {
  const [, who, verb = '', which, whom = ''] = RUN_TOGETHER.exec(plain) ?? [];
  const isWhole = whom === '' ? which !== undefined || who !== undefined : entryOf(whom)?.group !== undefined;
  const parts = [who, verb, which, whom].filter((part) => part !== undefined && part !== '');
  return verb !== '' && isWhole && parts.length > 1 ? (parts as string[]) : undefined;
}

/** The name of a group run together with the word for people: `blackpeople`. */
function peopleIn(plain: string): readonly string[] | undefined {
  const [, group = '', people = ''] = /^([a-z]{3,})(people|persons?|folks?)$/.exec(plain) ?? [];
  return entryOf(group)?.group === undefined ? undefined : [group, people];
}

/** Verbs of hatred, which are no offence themselves and are hidden as often. */
const HATRED = new Set(
  'hate hates hated despise despises despised loathe loathes loathed detest detests detested'.split(' '),
);

/** The verb of hatred that was meant where two letters are swapped or, in a long one, one is left out. */
function hatredIn(plain: string): string | undefined {
  if (!/^[dhl]/.test(plain)) return undefined;
  for (const word of unslipped(plain))
    if (HATRED.has(word) && (word.length === plain.length || word.length > SHORTEST_SLIP)) return word;
  return undefined;
}

const LITTLE = /^(?:you|u|an?|the|is|are|am|off|up|me|it|my|he|we|this|that|all|of)$/;
/** Of the dictionary's scale of how common a word is. */
const COMMON = 3;

function isCommon(word: string): boolean {
  if (LITTLE.test(word)) return true;
  if (word.length < 4) return false;
  const known = lookUp(word);
  return known?.lower === true && known.frequency >= COMMON;
}

/** Stretches where signs stand for letters (`sh*t`), letters stand one by one (`i d i o t`) or a space cuts a word (`sc um`). */
export const signedChunks = perDocument((document: Document): readonly Chunk[] => {
  const { text } = document.prose;
  const chunks: Chunk[] = [];
  for (const match of text.matchAll(SIGNED)) {
    const word = /[^A-Za-z]/.test(match[0]) ? behindSigns(match[0]) : undefined;
    if (word !== undefined) chunks.push(chunkAt(match.index, word.length, [word.word]));
  }
  for (const match of text.matchAll(SPACED)) {
    const joined = match[0].replace(/[^A-Za-z]/g, '').toLowerCase();
    const hidden = spaced(joined);
    if (hidden !== undefined) chunks.push(chunkAt(match.index, match[0].length, hidden));
  }
  for (const { start, end, joined } of cutWords(document, isHidden)) chunks.push({ start, end, words: [joined] });
  if (chunks.length === 0) return chunks;
  // What is written in signs anyway is no disguise.
  const unread = new OverlapWalk(document.tokens.filter(isUnread));
  return chunks.sort((a, b) => a.start - b.start).filter((chunk) => unread.in(chunk).length === 0);
});

function isHidden(word: string): boolean {
  return isHeavyWord(word) || HIDDEN.has(word);
}

function spaced(joined: string): readonly string[] | undefined {
  // Whoever puts a space behind each letter hides even a mild word.
  if (isHidden(joined) || entryOf(joined) !== undefined) return [joined];
  const run = runTogether(joined);
  if (run !== undefined) return run;
  const lead = /^[iau]/.test(joined) && isHidden(joined.slice(1));
  return lead ? [joined.charAt(0), joined.slice(1)] : parted(joined);
}

/** Short words that are only written with spaces in them to hide them. */
const HIDDEN = new Set(['hate', 'kill', 'die', 'stfu', 'gay', 'scum', 'arse', 'ass', 'fag', 'rape', 'damn', 'crap']);

function chunkAt(start: number, length: number, words: readonly string[]): Chunk {
  return { start, end: start + length, words };
}

/** The heavy word that a chunk spells; closing signs that are punctuation are tried without. */
function behindSigns(chunk: string): { word: string; length: number } | undefined {
  for (let length = chunk.length; length >= 3; length--) {
    const part = chunk.slice(0, length);
    if (!/[a-z]/i.test(part) || !/[^a-z0-9-]/i.test(part)) return undefined;
    const word = spelt(part);
    if (word !== undefined) return { word, length };
    if (/[A-Za-z0-9]$/.test(part)) return undefined;
  }
  return undefined;
}

function spelt(part: string): string | undefined {
  const plain = unmask(part);
  if (isHeavyWord(plain)) return plain;
  if (!/^[a-z@$]/i.test(part) || !/[*#%_~^-]/.test(plain)) return undefined;
  const letters = plain.replace(/[^a-z]/g, '').length;
  const candidates = (heavyByShape().get(shapeOf(plain)) ?? []).filter((word) => fits(plain, word));
  const enough = letters * 2 >= plain.length || isCensored(part);
  return enough ? (candidates.find((word) => USUAL.has(word)) ?? (letters > 2 ? candidates[0] : undefined)) : undefined;
}

/** Nothing but stars after the first letter, or between the first and the last. */
function isCensored(part: string): boolean {
  return /^[a-z]\*{2,}[a-z]{0,3}$/i.test(part);
}

const USUAL = new Set([
  ...['fuck', 'fucks', 'fucked', 'fucker', 'fuckers', 'fucking', 'shit', 'shits', 'shitty', 'shite', 'bullshit'],
  ...['cunt', 'cunts', 'wanker', 'wankers', 'wank', 'bollocks', 'bastard', 'bastards', 'bitch', 'bitches', 'arse'],
  ...['arsehole', 'arseholes', 'asshole', 'assholes', 'twat', 'twats', 'dickhead', 'dickheads', 'prick', 'piss'],
  ...['pissed', 'nigger', 'niggers', 'faggot', 'faggots', 'paki', 'pakis', 'dick', 'cock', 'pussy', 'whore', 'slut'],
]);

function fits(signed: string, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const sign = signed.charAt(index);
    if (/[a-z]/.test(sign) && sign !== word.charAt(index)) return false;
  }
  return true;
}
