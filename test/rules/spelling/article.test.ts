import { rule } from '../../../src/rules/spelling/article.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Book [[a]] appointment.', message: 'article', suggests: ['an'] },
    { post: 'Wait [[a]] hour.', message: 'article', suggests: ['an'] },
    { post: '[[An]] form is needed.', message: 'article', suggests: ['A'] },
    { post: 'Ask [[a]] MHK or [[an]] GP.', message: 'article', suggests: ['an', 'a'] },
    { post: 'It is [[an]] university.', message: 'article', suggests: ['a'] },
    { post: '[[A]] umbrella helps.', message: 'article', suggests: ['An'] },
    { post: 'It was [[an]] high tide and [[a]] ever-changing sky.', message: 'article', suggests: ['a', 'an'] },
    { post: '[[An]] well-kept path; [[a]] organization.', message: 'article', suggests: ['A', 'an'] },
    {
      post: '[[An]] European visit by [[an]] Minister and [[a]] Irish band.',
      message: 'article',
      suggests: ['A', 'a', 'an'],
    },
  ],
  clean: [
    'An hour, a university, a European, a one-off, an MHK, an x-ray, a unit, an NHS trust, a useful hint.',
    'Option A is best; vitamin A and D.',
    'An historic day at a hotel.',
    'A la carte. Group A opens. A hotel, an hotel, an historian, an html page, an x-ray, a u-turn, an e-mail.',
    'a utopian, an unanimous, an Ofsted, a Ofgem',
    { post: 'a appel', situation: { language: 'fr' } },
  ],
});
