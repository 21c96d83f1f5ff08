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
    { post: 'Muslims [[need to be wiped out]].', message: 'threat' },
    { post: 'I will [[punch a woman]].', message: 'threat' },
    { post: 'Every politician [[deserves a bullet]].', message: 'threat' },
    { post: 'I [[want to see women suffer]].', message: 'threat' },
    { post: 'Somebody should [[throw acid at them]].', message: 'threat' },
    { post: 'We are [[coming for you]].', message: 'threat' },
  ],
  clean: [
    'They want to kill white sharks, he said.',
    'Crowds burn the American flag; we shoot ourselves in the foot.',
    'One slip and you are dead tired. Book now or you will regret it later.',
    'I hope she beats cancer, and we pray for the dead.',
    'The government needs to put out a document.',
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
