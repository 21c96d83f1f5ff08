import { wearisomeEmoji } from '../../detect/accessibility/emoji.ts';
import { count, defineRule, flag } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/emoji',
  meta: {
    summary: 'Emoji in a row, within a sentence or as bullets',
    why: 'A screen reader says the name of each emoji; in a row or amid words they drown the message.',
    policy: ['GDL-2.10', 'GDL-2.6'],
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
  options: {
    most: count(2, 'Most emoji that may stand in a row.', 1, 20),
    within: flag(true, 'Mention an emoji with words on both sides.'),
    bullets: flag(true, 'Mention lines that begin with an emoji.'),
  },
  check(document, { report, options }) {
    for (const hit of wearisomeEmoji(document)) {
      if (hit.kind === 'run' && hit.count > options.most) report('run', hit, { count: hit.count });
      if (hit.kind === 'within' && options.within) report('within', hit);
      if (hit.kind === 'bullet' && options.bullets) report('bullet', hit, { count: hit.count });
    }
  },
});
