import { heldViews } from '../../detect/opinion/held.ts';
import { defineRule, flag } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-opinion/first-person',
  meta: {
    summary: 'A view or a feeling in the first person',
    why: 'A reader takes what an official account says as the position of Government, not of the person who typed it.',
    policy: ['STD-1.DAM.2', 'STD-3.2', 'GDL-2.9'],
  },
  messages: {
    view: {
      what: 'The draft gives a personal view.',
      instead: 'State the fact, or name the body whose position it is.',
    },
    feeling: {
      what: 'The draft gives a personal feeling.',
      instead: 'Leave the feeling out and state what happened or what people can do.',
    },
    plural: {
      what: 'The draft gives a view or feeling as “we”.',
      instead: 'Name the body and the decision or evidence behind it, or leave the view out.',
    },
    presence: {
      what: 'The draft speaks as “I” from an official account.',
      instead: 'Write as the department, or quote the person by name and role.',
      level: 'info',
    },
  },
  options: { singular: flag(true, 'Mention an “I” or “my” that holds no view.') },
  check(document, { report, mode, options }) {
    if (mode !== 'official') return;
    const hits = heldViews(document);
    const presence = hits.find((hit) => hit.kind === 'presence');
    for (const hit of hits) {
      if (hit.kind !== 'presence') report(hit.kind, hit);
      else if (hit === presence && options.singular) report('presence', hit);
    }
  },
});
