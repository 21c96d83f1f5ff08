import { rule } from '../../../src/rules/offensive-language/derogatory-group.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'Women [[are scum]].', message: 'derogatory' },
    { post: 'I [[hate immigrants]].', message: 'derogatory' },
    { post: 'All those [[filthy migrants]] again.', message: 'derogatory' },
    { post: 'Muslims [[do not belong]] here.', message: 'derogatory' },
    { post: 'I [[despise black people]].', message: 'derogatory' },
    { post: 'I [[can’t stand women]].', message: 'derogatory' },
    { post: 'A woman [[is not a real human]] being.', message: 'derogatory' },
    { post: 'Immigrants [[should go back where]] they came from.', message: 'derogatory' },
    { post: 'We feel [[nothing but contempt for gay people]].', message: 'derogatory' },
    { post: 'Why [[are women always so lazy]]?', message: 'derogatory' },
    { post: '[[No decent person wants to live next to immigrants]].', message: 'derogatory' },
    { post: '[[Never let Muslims in]], because [[they are all thieves]].', message: 'derogatory' },
    { post: 'Posts such as “I [[hate Jews]]” break the law.', message: 'countered' },
    { post: 'The trolls wrote: “gay people [[are disgusting]]”.', message: 'quoted' },
    { post: '“Jews [[are vermin]]” is a slogan that we condemn.', message: 'countered' },
  ],
  clean: [
    'It is wrong to think that women are lazy. It is a myth that immigrants are criminals.',
    'I have never said that Muslims are stupid.',
    'Women are strong, and nothing makes me happier than work with disabled people.',
    'Women are not allowed to drive in that country, the report says.',
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
