import { rule } from '../../../src/rules/offensive-language/derogatory-group.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Women [[are scum]].', message: 'derogatory' },
    { post: 'I [[hate immigrants]].', message: 'derogatory' },
    { post: 'All those [[filthy migrants]] again.', message: 'derogatory' },
    { post: 'Muslims [[do not belong]] here.', message: 'derogatory' },
    { post: 'The trolls wrote: “gay people [[are disgusting]]”.', message: 'quoted' },
    { post: '“Jews [[are vermin]]” is a slogan that we condemn.', message: 'countered' },
  ],
  clean: [
    'Women are wonderful and Muslims are our neighbours.',
    'I am a gay man. She is a Jew.',
    'Immigrants are not criminals.',
    'No woman is scum.',
    'Disabled people do not have to pay; the blind may bring a dog.',
    'The refugees were killed by a disease in the camp.',
    'Nobody should hate immigrants.',
    'Black paint is dirty; the white van is awful.',
  ],
});
