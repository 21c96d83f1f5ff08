/** Personal data: tables of identifiers, sentences with synthetic data, clean text; beside packages for personal data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LookedAt } from '../clean/looked-at.ts';
import { perThousand } from '../clean/text.ts';
import { figures } from '../names/score.ts';
import { draftlint, PEERS, touches, type Datum, type Finder } from '../personal-data/find.ts';

interface Row {
  readonly text: string;
  /** The recogniser that a row of a table is meant for. */
  readonly rec?: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** For each kind of label: the rules that tell of it, and the names that other packages give it. */
const KINDS: Readonly<Record<string, { readonly rules: readonly string[]; readonly names: RegExp }>> = {
  driving_licence: { rules: ['driving-licence'], names: /driv|licen[cs]e/i },
  nhs: { rules: ['nhs-number'], names: /nhs|health/i },
  nino: { rules: ['national-insurance-number'], names: /national_?ins|nino/i },
  passport: { rules: ['passport'], names: /passport/i },
  postcode: { rules: ['postcode', 'postal-address'], names: /post_?code|postal/i },
  vehicle: { rules: ['vehicle-registration'], names: /plate|vehicle/i },
  iban: { rules: ['iban'], names: /iban/i },
  card: { rules: ['payment-card'], names: /card|pan\b/i },
  ip: { rules: ['ip-address'], names: /ip(?:v\d)?(?:_|$)/i },
  mac: { rules: ['mac-address'], names: /mac/i },
  phone: { rules: ['phone'], names: /phone|mobile|fax/i },
  email: { rules: ['email'], names: /mail/i },
  password: { rules: ['credentials'], names: /pass(?:word|wd|phrase)|credential|secret/i },
};
const BRITISH = ['driving_licence', 'nhs', 'nino', 'passport', 'postcode', 'vehicle'];
const INTERNATIONAL = ['iban', 'card', 'ip', 'mac', 'phone'];
const RECOGNISERS: Readonly<Record<string, string>> = {
  uk_driving_licence: 'driving_licence',
  uk_nhs: 'nhs',
  uk_nino: 'nino',
  uk_passport: 'passport',
  uk_postcode: 'postcode',
  uk_vehicle_registration: 'vehicle',
  credit_card: 'card',
};

export async function evaluate(data: string): Promise<string> {
  const finders: Readonly<Record<string, Finder>> = { draftlint: draftlint(), ...PEERS };
  const rows = (name: string) => readRows(join(data, 'personal-data', `${name}.jsonl`));
  const sentences = ['generated_large', 'generated_small', 'v2'].flatMap((name) => rows(`presidio-research-${name}`));
  const parts = [
    '## Personal data',
    'Findings of medium or high confidence with the regions `GB-IM` and `GB`.',
    '### Tables of identifiers',
    'Found: an identifier that a finding of its kind marks exactly. False: a finding of the kind elsewhere in its rows. ' +
      'Other packages: anything that touches it counts.',
    await tables(rows('presidio-tables'), finders),
    await negatives(rows('presidio-tables'), finders),
    '### Sentences with synthetic data',
    await sentencesTable(sentences, ['email', 'iban', 'card', 'ip', 'phone'], finders),
    '### Passwords in sentences',
    await sentencesTable(rows('nannigalaxy'), ['password'], finders),
    '### Cases made by hand',
    'Written for draftlint, as no public set has them, from `fixtures/hand-made/personal-data.txt`; they prove less than the rest.',
    await handMade(finders),
    '### Clean text',
    await cleanTable(join(data, 'clean'), finders),
  ];
  return parts.join('\n\n');
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function isOfKind({ kind }: Datum, type: string, isOurs: boolean): boolean {
  const wanted = KINDS[type];
  return wanted !== undefined && (isOurs ? wanted.rules.includes(kind) : wanted.names.test(kind));
}

/** A label may take the blank before it along. */
function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const label = text.slice(start, end);
  return { start: start + label.length - label.trimStart().length, end };
}

async function tables(rows: readonly Row[], finders: Readonly<Record<string, Finder>>): Promise<string> {
  const lines: string[] = [];
  for (const types of [BRITISH, INTERNATIONAL.slice(0, 1), ...INTERNATIONAL.slice(1).map((type) => [type])]) {
    const own = rows.filter(({ rec = '' }) => types.includes(RECOGNISERS[rec] ?? rec));
    const cells: string[] = [];
    for (const [name, find] of Object.entries(finders)) {
      const counts = { found: 0, wanted: 0, wrong: 0 };
      for (const { text, spans, rec = '' } of own) {
        const type = RECOGNISERS[rec] ?? rec;
        const isOurs = name === 'draftlint';
        const found = await find(text);
        const alike = found.filter((datum) => isOfKind(datum, type, isOurs));
        const labels = spans.map((span) => trimmed(text, span));
        const same = (a: Datum, b: { start: number; end: number }) => a.start === b.start && a.end === b.end;
        counts.wanted += labels.length;
        counts.found += labels.filter((label) =>
          isOurs ? alike.some((datum) => same(datum, label)) : found.some((datum) => touches(datum, label)),
        ).length;
        counts.wrong += alike.filter((datum) => !labels.some((label) => touches(datum, label))).length;
      }
      cells.push(`${counts.found}/${counts.wanted}, ${counts.wrong} false`);
    }
    lines.push(`| ${types === BRITISH ? 'UK identifiers' : (types[0] ?? '')} | ${cells.join(' | ')} |`);
  }
  return table(['identifiers', ...Object.keys(finders)], lines);
}

/**
 * Rows of the tables of e-mails, links, dates, IBANs, cards, addresses that hold nothing of their own kind. One may hold
 * a datum of another kind: a MAC address stands among those that are no IP address.
 */
async function negatives(rows: readonly Row[], finders: Readonly<Record<string, Finder>>): Promise<string> {
  const empty = rows.filter(({ rec = '', spans }) => spans.length === 0 && !/^u[ks]_/.test(rec));
  const any: string[] = [];
  const ofTheirKind: string[] = [];
  for (const [name, find] of Object.entries(finders)) {
    let alarms = 0;
    let own = 0;
    for (const { text, rec = '' } of empty) {
      const found = await find(text);
      const holds = (type: string) => found.some((datum) => isOfKind(datum, type, name === 'draftlint'));
      if (INTERNATIONAL.some(holds)) alarms++;
      if (holds(RECOGNISERS[rec] ?? rec)) own++;
    }
    any.push(`${name} ${alarms}`);
    ofTheirKind.push(`${name} ${own}`);
  }
  return [
    `Of ${empty.length} rows without any, those taken for an IBAN, a card, an IP or MAC address or a phone number: ${any.join(', ')}.`,
    `Taken for what the row is no example of: ${ofTheirKind.join(', ')}; a row for IP addresses may hold a MAC address.`,
  ].join(' ');
}

async function sentencesTable(
  rows: readonly Row[],
  types: readonly string[],
  finders: Readonly<Record<string, Finder>>,
): Promise<string> {
  const lines = new Map(types.map((type) => [type, [] as string[]]));
  for (const [name, find] of Object.entries(finders)) {
    const all: { readonly row: Row; readonly found: readonly Datum[] }[] = [];
    for (const row of rows) all.push({ row, found: await find(row.text) });
    for (const type of types) {
      const counts = { precise: 0, predicted: 0, recalled: 0, gold: 0 };
      for (const { row, found } of all) {
        const labels = row.spans.filter((span) => span.type === type);
        const alike = found.filter((datum) => isOfKind(datum, type, name === 'draftlint'));
        counts.predicted += alike.length;
        counts.gold += labels.length;
        counts.precise += alike.filter((datum) => labels.some((label) => touches(datum, label))).length;
        counts.recalled += labels.filter((label) => alike.some((datum) => touches(datum, label))).length;
      }
      const [precision, recall, f] = figures(counts.precise, counts.predicted, counts.recalled, counts.gold);
      lines.get(type)?.push(`${precision.toFixed(0)} / ${recall.toFixed(0)} / **${f.toFixed(1)}**`);
    }
  }
  return table(
    ['overlap P / R / F', ...Object.keys(finders)],
    [...lines].map(([type, cells]) => `| ${type} | ${cells.join(' | ')} |`),
  );
}

/** Cases made by hand: found exactly of those wanted, and false ones. */
async function handMade(finders: Readonly<Record<string, Finder>>): Promise<string> {
  const kinds = new Map<string, { found: number; wanted: number; wrong: number }>();
  for (const line of readFileSync(new URL('../../fixtures/hand-made/personal-data.txt', import.meta.url), 'utf8').split(
    '\n',
  )) {
    const [kind, marked] = line.split('\t');
    if (kind === undefined || marked === undefined) continue;
    const counts = kinds.get(kind) ?? { found: 0, wanted: 0, wrong: 0 };
    kinds.set(kind, counts);
    const wanted = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map(({ index, 1: value = '' }, before) => {
      const start = index - 4 * before;
      return { start, end: start + value.length };
    });
    const found =
      (await finders['draftlint']?.(marked.replace(/\[\[|\]\]/g, '')))?.filter(
        (datum) => HAND_MADE[kind] === datum.kind,
      ) ?? [];
    counts.wanted += wanted.length;
    counts.found += wanted.filter((a) => found.some((b) => a.start === b.start && a.end === b.end)).length;
    counts.wrong += found.filter((b) => !wanted.some((a) => touches(a, b))).length;
  }
  const lines = [...kinds].map(
    ([kind, { found, wanted, wrong }]) => `| ${HAND_MADE[kind] ?? kind} | ${found}/${wanted}, ${wrong} false |`,
  );
  return table(['made by hand', 'draftlint'], lines);
}

const HAND_MADE: Readonly<Record<string, string>> = {
  vehicle: 'vehicle-registration',
  bank: 'bank-account',
  location: 'location',
  birth: 'date-of-birth',
  nino: 'national-insurance-number',
  credentials: 'credentials',
  phone: 'phone',
  licence: 'driving-licence',
};

async function cleanTable(folder: string, finders: Readonly<Record<string, Finder>>): Promise<string> {
  const lookedAt = new LookedAt('true-personal-data.txt');
  const lines: string[] = [];
  const total = { words: 0, found: 0, wrong: 0 };
  for (const file of readdirSync(folder).sort()) {
    const texts = readRows(join(folder, file)).map(({ text }) => text);
    const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const counts: number[] = [];
    let wrong = 0;
    for (const [name, find] of Object.entries(finders)) {
      let count = 0;
      for (const text of texts) {
        const found = (await find(text)).filter(({ mild }) => !mild);
        count += found.length;
        if (name !== 'draftlint') continue;
        wrong += found.filter((datum) => !lookedAt.isTrue(text, datum.kind, datum)).length;
      }
      counts.push(count);
    }
    total.words += words;
    total.found += counts[0] ?? 0;
    total.wrong += wrong;
    const rates = counts.map((count) => perThousand(count, words, 2));
    lines.push(`| ${file.replace('.jsonl', '')} (${words} words) | ${rates.join(' | ')} | ${wrong} |`);
  }
  return [
    table(['found per 1,000 words', ...Object.keys(finders), 'draftlint, false after a look'], lines),
    `Together ${total.found} findings at warning or above in ${total.words} words, ${total.wrong} of them false: ` +
      `${perThousand(total.wrong, total.words)} per 1,000 words.`,
  ].join('\n\n');
}

function table(head: readonly string[], lines: readonly string[]): string {
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...lines].join('\n');
}
