import { readdirSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { CueDetector } from '../../../src/detect/cues.ts';
import { expand } from '../../../src/detect/phrases/phrases.ts';
import { uncovered } from './needs.ts';

const FOLDERS = ['conduct', 'endorsement', 'identity', 'confidential', 'copyright'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(`src/detect/${folder}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('the pieces that a cue needs', () => {
  it.each(FILES)('stand in every phrase of %s', async (file) => {
    const module = (await import(`../../../src/detect/${file}`)) as Record<string, unknown>;
    for (const detector of Object.values(module).filter(isDetector)) {
      for (const { needs, phrases, kind } of detector.cues) {
        const gaps = uncovered(expand(phrases.join('|'), detector.groups), needs.split('|'));
        expect(gaps, `${kind}: no need stands in it`).toEqual([]);
      }
    }
  });

  it('are asked for in every branch', () => {
    expect(uncovered('red (?:hats?|coats)', ['hat'])).toEqual(['red (?:hats?|coats)']);
    expect(uncovered('red (?:hats?|coats)', ['hat', 'coat'])).toEqual([]);
    expect(uncovered('(?:red )?hats|coats?', ['red', 'coat'])).toEqual(['(?:red )?hats']);
    expect(uncovered('\\w+ sign[s.] up{2}', [' sign'])).toEqual([]);
    expect(uncovered('we (?:walk|ride)', ['we walk', 'we ride'])).toEqual([]);
  });
});

function isDetector(value: unknown): value is CueDetector {
  return typeof value === 'function' && 'cues' in value;
}
