import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { REPORTER_NAMES } from '../../src/reporters/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { draftlint, type Outcome } from './run.ts';

/** A draft for each rule that masks what it marks, and words of it that may stand nowhere but in the draft. */
const CANARIES: Readonly<Record<string, { readonly post: string; readonly secrets: readonly string[] }>> = {
  'personal-data/absence-and-valuables': {
    post: 'We are away for two weeks. My theremin, my silver kayaks and the new telly are in the garage.',
    secrets: ['silver kayaks', 'new telly'],
  },
  'personal-data/age-with-name': { post: 'Sarah Jones is 97 years old today.', secrets: ['is 97', '97 years'] },
  'personal-data/api-key': { post: `The key is ${['ghp', 'Zq8'.repeat(12)].join('_')} for now.`, secrets: ['Zq8Zq8'] },
  'personal-data/bank-account': {
    post: 'Sort code 20-41-63, account number 71938264.',
    secrets: ['20-41-63', '71938264', '204163'],
  },
  'personal-data/credentials': {
    post: 'login zorbo pw quizzlewort. The alarm code for the store is 73914286.',
    secrets: ['quizzlewort', '73914286'],
  },
  'personal-data/date-of-birth': { post: 'She was born on 27-nov-1973 in Peel.', secrets: ['27-nov', 'nov-1973'] },
  'personal-data/driving-licence': { post: 'Licence QUAYL657054SM9IJ was found.', secrets: ['QUAYL6', 'SM9IJ'] },
  'personal-data/email': { post: 'Write to zebedee.quirk@gmail.com', secrets: ['zebedee', 'ebedee.quirk'] },
  'personal-data/iban': { post: 'IBAN GB29 NWBK 6016 1331 9268 19', secrets: ['NWBK', '6016 1331', '60161331'] },
  'personal-data/ip-address': { post: 'From IP 81.92.203.177 last night', secrets: ['81.92.203', '203.177'] },
  'personal-data/location': { post: 'He is at 54.15012, -4.48231 now.', secrets: ['54.150', '4.4823'] },
  'personal-data/mac-address': { post: 'Device 3C:22:FB:7A:91:0E was seen.', secrets: ['3C:22', '91:0E'] },
  'personal-data/national-insurance-number': {
    post: 'Her number is MA 38 51 72 C.',
    secrets: ['38 51', '72 C', '385172'],
  },
  'personal-data/nhs-number': { post: 'NHS number 943 476 5919', secrets: ['943 476', '9434765919'] },
  'personal-data/passport': { post: 'Passport 537184926 was lost.', secrets: ['537184926', '5371849'] },
  'personal-data/payment-card': { post: 'Taken from 4012 8888 8888 1881.', secrets: ['4012 8', '8888 88', '88888888'] },
  'personal-data/phone': { post: 'Call Bob on 07624 418273.', secrets: ['07624 4', '418273', '4 418'] },
  'personal-data/postal-address': {
    post: 'She lives at 83 Zennor Terrace, Peel IM5 1HP.',
    secrets: ['83 Zennor', 'Zennor Terrace', 'IM5 1HP'],
  },
  'personal-data/postcode': { post: 'The parcel went to IM5 9ZZ by mistake.', secrets: ['IM5 9ZZ', '9ZZ'] },
  'personal-data/social-security-number': {
    post: 'Her SSN is 536-22-8741.',
    secrets: ['536-22', '22-8741', '536228741'],
  },
  'personal-data/special-category': {
    post: 'Sarah Jones was diagnosed with leukaemia in May.',
    secrets: ['was diagnosed', 'Sarah Jones'],
  },
  'personal-data/tax-reference': { post: 'Tax reference H481623-07 for the year', secrets: ['481623', 'H4816'] },
  'personal-data/vehicle-registration': { post: 'A van, reg MAN 482 K, was left.', secrets: ['MAN 482', '482 K'] },
  'third-party/named-person': { post: 'Thanks to Sarah Jones for the cakes.', secrets: ['Sarah', 'Jones'] },
  'third-party/named-with-detail': {
    post: 'David Wilson was arrested on Friday night.',
    secrets: ['David', 'Wilson'],
  },
  'third-party/child-or-patient': { post: 'Our pupil Robert Taylor won the prize.', secrets: ['Robert', 'Taylor'] },
};

const HIDING = RULES.filter(({ id, meta }) => meta.mask !== undefined && /^(?:personal-data|third-party)\//.test(id));

/** A rule of the user's own that fails with the whole draft in the message of its error. */
const FAILING = `extends: [draftlint:personal-data, draftlint:third-party]
regions: [GB-IM, GB]
customRules:
  - id: own/failing
    summary: Fails on every draft
    message: { what: Fails., instead: Leave it. }
    severity: error
    clause: GDL-2.8
    why: It shows what a failing rule tells.
    ask: nobody
    retext: retext-failing
    examples: { bad: ['[[a]]'], good: [b] }
`;

function writePlugin(folder: string): void {
  const plugin = join(folder, 'node_modules', 'retext-failing');
  mkdirSync(plugin, { recursive: true });
  writeFileSync(join(plugin, 'package.json'), '{ "name": "retext-failing", "type": "module", "main": "index.js" }');
  writeFileSync(
    join(plugin, 'index.js'),
    'export default () => (_tree, file) => { throw new TypeError(`cannot read ${String(file)}`); };',
  );
}

describe('what a draft gives away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draftlint-canary-'));
  const out = join(folder, 'out');
  const seen = new Map<string, readonly string[]>();
  let run: Outcome;
  let failed: Outcome;

  beforeAll(async () => {
    mkdirSync(out);
    mkdirSync(join(folder, 'drafts'));
    for (const [id, { post }] of Object.entries(CANARIES))
      writeFileSync(join(folder, 'drafts', `${id.replace('/', '-')}.txt`), `${post}\n`);
    writeFileSync(join(folder, 'drafts', 'bad.csv'), 'id,text\n1,"call 07624 418273\n');
    const formats = REPORTER_NAMES.flatMap((name) => ['-f', `${name}=out/${name}.out`]);
    const args = ['drafts', '--ext', 'txt,csv', '--no-config', '--min-confidence', 'low', '--cache'];
    run = await draftlint([...args, '--cache-location', 'out/cache', ...formats], { cwd: folder });
    await draftlint(['drafts', '--no-config', '-f', 'pretty', '--cache', '--cache-location', 'out/cache'], {
      cwd: folder,
    });
    writePlugin(folder);
    writeFileSync(join(folder, 'failing.yaml'), FAILING);
    const failing = [...args.filter((arg) => arg !== '--no-config'), '--config', 'failing.yaml'];
    failed = await draftlint(
      [...failing, '--cache-location', 'out/failed-cache', ...formats.map((to) => to.replace('out/', 'out/failed-'))],
      { cwd: folder, env: { DRAFTLINT_DEBUG: '1' } },
    );
    const report = JSON.parse(readFileSync(join(out, 'json.out'), 'utf8')) as {
      readonly drafts: readonly { readonly path: string; readonly findings: readonly { readonly ruleId: string }[] }[];
    };
    for (const { path, findings } of report.drafts)
      seen.set(
        path.replace(/^.*\//, ''),
        findings.map(({ ruleId }) => ruleId),
      );
  }, 60_000);

  it('has a draft for every rule that hides what it marks', () => {
    expect(Object.keys(CANARIES).sort()).toEqual(HIDING.map(({ id }) => id).sort());
  });

  it.each(Object.keys(CANARIES))('%s tells of its draft', (id) => {
    expect(seen.get(`${id.replace('/', '-')}.txt`)).toContain(id);
  });

  it.each(Object.entries(CANARIES))('%s stands in no report, cache, log or error text', (_id, { secrets }) => {
    const texts = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'latin1') }));
    expect(texts.length).toBeGreaterThan(REPORTER_NAMES.length);
    const streams = [run, failed].flatMap(({ stdout, stderr }) => [
      { name: 'stdout', text: stdout },
      { name: 'stderr', text: stderr },
    ]);
    for (const { name, text } of [...texts, ...streams])
      for (const secret of secrets) expect(text.includes(secret), `${name} holds what it should not`).toBe(false);
  });

  it('tells of a rule that failed without the words of its error', () => {
    const { crashes } = JSON.parse(readFileSync(join(out, 'failed-json.out'), 'utf8')) as {
      readonly crashes: readonly { readonly ruleId?: string; readonly message: string }[];
    };
    const told = crashes.filter(({ ruleId }) => ruleId === 'own/failing').map(({ message }) => message);
    expect(told.length).toBeGreaterThanOrEqual(Object.keys(CANARIES).length);
    expect(new Set(told)).toEqual(new Set(['The rule own/failing failed (TypeError); the other rules still ran.']));
  });
});
