import { describe, expect, it } from 'vitest';

import { americanFor, britishFor } from '../../../src/detect/spelling/american.ts';

describe('the American spelling of a British word', () => {
  it.each([
    ['organisation', 'organization'],
    ['analysed', 'analyzed'],
    ['colour', 'color'],
    ['centre', 'center'],
    ['catalogue', 'catalog'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
    ['fulfil', 'fulfill'],
    ['judgement', 'judgment'],
    ['tyre', 'tire'],
  ])('is for %s %s, and back', (british, american) => {
    expect(americanFor(british)).toBe(american);
    expect(britishFor(american)).toBe(british);
  });

  it.each([
    'promise',
    'sunrise',
    'exercise',
    'crises',
    'hour',
    'detour',
    'conference',
    'compelled',
    'chancellor',
    'hombre',
    'acre',
  ])('is the same for %s', (word) => {
    expect(americanFor(word)).toBeUndefined();
  });

  it('has none for a word that every object has a part of', () => {
    expect(britishFor('constructor')).toBeUndefined();
  });
});
