import { rule } from '../../../src/rules/offensive-language/threat.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'I will [[kill you]].', message: 'threat' },
    { post: '[[Somebody should shoot them]].', message: 'threat' },
    { post: 'Politicians [[should be hanged]].', message: 'threat' },
    { post: '[[Kill yourself]].', message: 'threat' },
    { post: '[[Watch your back]].', message: 'threat' },
    { post: 'I [[hope you die slowly]].', message: 'wish' },
    { post: '[[Drop dead]].', message: 'wish' },
    { post: 'He wrote: “I will [[kill you]]”.', message: 'quoted' },
    { post: 'Saying “[[kill all politicians]]” is unacceptable.', message: 'countered' },
    { post: 'Immigrants [[do not deserve to live]].', message: 'threat' },
  ],
  clean: [
    'Our new app kills the queue; you will not have to wait.',
    'The council will shoot a film on the promenade.',
    'We will beat the rush hour and hit our target.',
    'Do not burn yourself on the barbecue.',
    'The police arrested a man who killed two people.',
    'Hang your coat up and kick off the season.',
    'We deserve better roads.',
    'The dead man was named yesterday.',
  ],
});
