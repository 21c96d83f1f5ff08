import { rule } from '../../../src/rules/spelling/capitalisation.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    {
      post: 'The [[isle of man]] and the [[Isle Of Man]].',
      message: 'capitals',
      suggests: ['Isle of Man', 'Isle of Man'],
    },
    { post: 'On [[monday]] in [[january]].', message: 'capitals', suggests: ['Monday', 'January'] },
    { post: 'Watch it on [[Youtube]] or [[Linkedin]].', message: 'capitals', suggests: ['YouTube', 'LinkedIn'] },
    { post: 'The [[house of keys]] sits.', message: 'capitals', suggests: ['House of Keys'] },
    { post: 'As [[Gov.uk]] says.', message: 'capitals', suggests: ['GOV.UK'] },
  ],
  clean: [
    'The Isle of Man, the House of Keys, YouTube and GOV.UK in January.',
    'ISLE OF MAN TODAY',
    'Go to gov.uk or www.gov.uk/isle, @youtube, #isleofman',
    'They may march in May.',
    'She wrote “isle of man”.',
    { post: 'monday', situation: { language: 'de' } },
  ],
});
