import { describe, expect, it } from 'vitest';

import { checkPack } from '../../src/pack/check.ts';
import { openPack } from '../../src/pack/open.ts';
import { unusedEntries } from '../../src/pack/unused.ts';
import { project, today } from './project.ts';

const FILES: Readonly<Record<string, string>> = {
  'words.csv': 'value,reason,owner,expires\nalpha,because,press office,\nbeta,old,press office,2025-01-01\n,none,,\n',
  'words.yaml':
    '- alpha\n- { value: beta, reason: old, owner: press office, expires: 2025-01-01 }\n- { reason: none }\n',
  'words.json':
    '[\n  "alpha",\n  { "value": "beta", "owner": "press office", "expires": "2025-01-01" },\n  { "reason": "none" }\n]\n',
};

describe.each(Object.keys(FILES))('a lexicon in %s', (file) => {
  it('counts its live words and tells the others with file and row', async () => {
    const cwd = project({ ...FILES, 'pack.yaml': `lexicons: { own: ${file} }\n` });
    const { resolved } = await openPack('pack.yaml', cwd, today);
    expect(resolved.inForce('a.txt', { data: {} }).lexicons['own']).toEqual(['alpha']);
    expect(resolved.problems.map(({ place, message }) => `${place} ${message.split(',')[0] ?? ''}`)).toEqual([
      expect.stringMatching(new RegExp(`^${file}:[23].* The row expired on 2025-01-01`)),
      expect.stringMatching(new RegExp(`^${file}:[34].* The row has no value`)),
    ]);
  });
});

describe('a register in another encoding', () => {
  const open = (content: Buffer) =>
    openPack('pack.yaml', project({ 'pack.yaml': 'registers: { consents: c.csv }\n', 'c.csv': content }), today);

  it('is read when it is UTF-16', async () => {
    const { resolved } = await open(Buffer.from('\uFEFFvalue\r\nZoë Quirk\r\n', 'utf16le'));
    expect(resolved.inForce('a.txt', { data: {} }).registers.consents.map(({ value }) => value)).toEqual(['Zoë Quirk']);
  });

  it.each([
    [
      'Windows-1252',
      Buffer.from('value\nZo\u00EB Quirk\n', 'latin1'),
      'c.csv: Byte 9 (0xEB) is not valid UTF-8. Save it',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('value\nZoë Quirk\n', 'utf16le'),
      'c.csv: It is no text. Save it as "CSV UTF-8".',
    ],
  ])('is refused when it is %s', async (_, content, told) => {
    await expect(open(content)).rejects.toThrow(told);
  });
});

describe('lists inside a pack', () => {
  const pack = `vocabulary: [Mooragh, Nobody]
lexicons:
  own:
    - { value: alpha, reason: because, owner: press office, expires: 2030-01-01 }
    - { value: beta, expires: 2025-01-01 }
registers:
  consents: [{ value: Erin Teare, expires: 2025-01-01 }]
customRules:
  - id: own/words
    message: { what: It is not our word., instead: Choose another. }
    severity: info
    clause: GDL-2.8
    phrases: { lexicon: own }
    examples: { bad: ['The [[alpha]] dog.'], good: ['The dog.'] }
`;

  it('carry reason, owner and expiry as well', async () => {
    const open = await openPack('pack.yaml', project({ 'pack.yaml': pack }), today);
    expect(checkPack(open).map(({ place }) => place)).toEqual(['pack.yaml:5:7', 'pack.yaml:7:14']);
  });

  it('are told when their topic is nearly one that rules read', async () => {
    const told = async (lexicons: string) => {
      const open = await openPack(
        'pack.yaml',
        project({ 'pack.yaml': `extends: draftlint:house\n${lexicons}` }),
        today,
      );
      return checkPack(open).map(({ place, message }) => `${place} ${message}`);
    };
    expect(await told('lexicons: { politcal: [poll tax] }\n')).toEqual([
      'pack.yaml:2:13 No rule reads the list "politcal". Did you mean "political"?',
    ]);
    expect(await told('lexicons: { political: [poll tax], harbours: [quay] }\n')).toEqual([]);
  });

  it('are told when no draft holds an entry', async () => {
    const open = await openPack('pack.yaml', project({ 'pack.yaml': pack }), today);
    const unused = unusedEntries(open, ['At the mooragh.', 'ALPHA males']);
    expect(unused.map(({ list, value }) => `${list} ${value}`)).toEqual([
      'vocabulary Nobody',
      'registers/consents Erin Teare',
    ]);
  });

  it('refuse an unknown column', async () => {
    const cwd = project({ 'pack.yaml': pack.replace('owner:', 'ownr:') });
    await expect(openPack('pack.yaml', cwd, today)).rejects.toThrow(
      /pack\.yaml:4:40: A lexicon entry has no key "ownr"/,
    );
  });
});
