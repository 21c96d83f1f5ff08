import { wearisomeEmoji } from '../../detect/accessibility/emoji.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/emoji',
  meta: {
    summary: 'Emoji in a row, within a sentence or as bullets',
    why: 'A screen reader says the name of each emoji; in a row or amid words they drown the message.',
    policy: ['GDL-2.10', 'GDL-2.6'],
    ask: 'your communications team',
  },
  messages: {
    run: {
      what: '{count} emoji stand in a row.',
      instead: 'Keep one, at the end of the post.',
    },
    within: {
      what: 'An emoji interrupts the sentence.',
      instead: 'Move it to the end, or use a word.',
    },
    bullet: {
      what: '{count} lines begin with an emoji in place of a bullet.',
      instead: 'Use a plain list, or begin each line with words.',
    },
  },
  check(document, { report }) {
    for (const hit of wearisomeEmoji(document)) {
      if (hit.kind === 'within') report('within', hit);
      else report(hit.kind, hit, { count: hit.count });
    }
  },
});
