import { describe, expect, it } from 'vitest';

import { isWord } from '../../../src/detect/spelling/dictionary.ts';

describe('the dictionary', () => {
  it.each([
    'café',
    'cafés',
    'naïve',
    'Zoë',
    'integrations',
    'octahedral',
    'choughs',
    'harissa',
    'peloton',
    'sonographer',
    'grandad',
    "fiancée's",
  ])('knows %s', (word) => {
    expect(isWord(word)).toBe(true);
  });

  it.each(['paínt', 'évaluate', 'compleat', 'focusses', 'irregardless', 'Tuscon', 'payed'])(
    'does not know %s',
    (word) => {
      expect(isWord(word)).toBe(false);
    },
  );
});
