import { poorAlternatives } from '../../detect/accessibility/alt-text.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/alt-text',
  meta: {
    summary: 'An image without a useful alternative text',
    why: 'People who do not see the image hear its alternative text instead; without one they miss what it says.',
    policy: ['GDL-2.10', 'GDL-2.6'],
  },
  messages: {
    'missing': {
      what: 'The image has no alternative text.',
      instead: 'Write in a sentence what the image tells; in HTML, mark mere decoration with alt="".',
    },
    'file-name': {
      what: 'The alternative text is the name of a file.',
      instead: 'Write in a sentence what the image tells.',
    },
    'prefix': {
      what: 'The alternative text begins by saying that it is an image.',
      instead: 'Begin with what it shows; screen readers say that it is an image.',
      level: 'info',
    },
    'long': {
      what: 'The alternative text is too long to listen to.',
      instead: 'Shorten it, and put the detail into the post.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of poorAlternatives(document)) report(hit.kind, hit);
  },
});
