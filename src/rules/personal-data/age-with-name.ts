import { detectAges } from '../../detect/personal-data/statements/age.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/age-with-name',
  meta: {
    summary: 'An age beside a name',
    why: 'A name and an age together can tell one person from all others of that name, and it cannot be taken back.',
    policy: ['GDL-1.3', 'GDL-2.19', 'TIP-5'],
    mask: 'hidden',
  },
  messages: {
    age: { what: 'An age beside a person’s name.', instead: 'Leave out the age, unless the person agreed to both.' },
  },
  check(document, { report }) {
    for (const hit of detectAges(document)) report('age', hit);
  },
});
