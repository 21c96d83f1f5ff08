import { detectSpecialCategories } from '../../detect/personal-data/statements/special-category.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/special-category',
  meta: {
    summary: 'A sensitive statement about a named person',
    why: 'Data protection law guards such facts most of all: published, they can cost a person job, family and safety.',
    policy: ['GDL-1.3', 'GDL-2.19', 'STD-1.DAM.1'],
    ask: 'your data protection officer',
    mask: 'hidden',
  },
  messages: {
    special: {
      what: 'A sensitive statement about a named person ({kind}).',
      instead: 'Remove the statement or the name; get advice before you publish either.',
    },
  },
  check(document, { report }) {
    for (const hit of detectSpecialCategories(document)) report('special', hit, { kind: hit.kind });
  },
});
