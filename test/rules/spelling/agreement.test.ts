import { rule } from '../../../src/rules/spelling/agreement.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[This are]] the new rules.', message: 'disagrees', confidence: 'high', suggests: ['This is'] },
    { post: '[[These is]] the forms.', message: 'disagrees', suggests: ['These are'] },
    {
      post: 'Yesterday [[they was]] told, and [[we has]] written.',
      message: 'disagrees',
      suggests: ['they were', 'we have'],
    },
    {
      post: '[[You was]] sent a letter because [[he have]] moved.',
      message: 'disagrees',
      suggests: ['You were', 'he has'],
    },
    {
      post: '[[It don’t]] open. [[Everyone are]] welcome.',
      message: 'disagrees',
      suggests: ["It doesn't", 'Everyone is'],
    },
    {
      post: 'The [[roads is]] closed. Our [[libraries has]] books.',
      message: 'disagrees',
      suggests: ['roads are', 'libraries have'],
    },
    {
      post: 'Each of the [[parks have]] a gate, and neither of our [[piers are]] lit.',
      message: 'disagrees',
      suggests: ['parks has', 'piers is'],
    },
    { post: 'The [[people was]] moved.', message: 'disagrees', suggests: ['people were'] },
    {
      post: 'The [[road are]] closed. This [[form have]] changed.',
      message: 'disagrees',
      suggests: ['road is', 'form has'],
    },
    {
      post: '[[This roads]] are shut. [[This policies]] apply.',
      message: 'disagrees',
      suggests: ['These roads', 'These policies'],
    },
    {
      post: 'We did [[not went]] ahead; she [[didn’t came]].',
      message: 'disagrees',
      suggests: ['not go', 'didn’t come'],
    },
    { post: 'It [[would has]] cost more.', message: 'disagrees', suggests: ['would have'] },
    { post: 'She [[has went]] home. We have seen staff who [[has wrote]] in.', message: 'disagrees' },
    {
      post: 'There [[is several]] reasons, there [[was two]] incidents.',
      message: 'disagrees',
      suggests: ['are several', 'were two'],
    },
    { post: 'Ask [[these person]] first.', message: 'disagrees', suggests: ['these people'] },
    { post: 'One of [[the reason]] is cost.', message: 'disagrees', suggests: ['the reasons'] },
    {
      post: 'The new summer [[times has]] changed. Three coastal [[paths is]] shut. Many [[buses was]] late.',
      message: 'disagrees',
      suggests: ['times have', 'paths are', 'buses were'],
    },
    {
      post: 'The annual [[inspection are]] done. The first [[payment have]] gone out.',
      message: 'disagrees',
      suggests: ['inspection is', 'payment has'],
    },
    { post: 'If [[you has]] a parcel, ring us. Many of [[them is]] new.', message: 'disagrees' },
    { post: 'Do [[you has]] a form? We [[will has]] more. You need [[to has]] a permit.', message: 'disagrees' },
    { post: 'There [[is no]] buses today. There [[was few]] seats.', message: 'disagrees' },
  ],
  clean: [
    'We saw that each of the parks has a gate, and read each of the notes we have.',
    'The number of forms is up. The team behind the shops was thanked. The man feeding ducks has left.',
    'The administration are agreed. The audience were seated. The road and the bridge are shut.',
    'All of Us is a programme. The United States is far. The council he leads has met. The letter you refer to has gone.',
    'My will has been read. The old tin can has rust. There is no news, there is other work, and there was few would say so.',
    'We ask that the payment have a reference. The only question remains is that so.',
    'The Government are clear, the team are ready and the public is asked.',
    'If it were up to us; as though he were here; I wish she were.',
    'One of these is open, all of those was lost, and what matters to you is heard.',
    'Does he have a form? Should it have changed? We ask that he have a say.',
    'Those who didn’t went home. What they could have is here.',
    'Two weeks is enough; there is two weeks left, and there is many a slip.',
    'The news is good. The headquarters is shut. The economics was clear. The bus is late.',
    'One of the member states is here. Behind this are many people.',
    '“They was here,” she said. The word they is short.',
    'This forms part of it, this means work, and this needs time.',
    'WE IS THE CHARITY. These man-made hills. The Woods was here.',
    'Yours is here. Woods was late.',
    { post: 'They was told.', situation: { language: 'fr' } },
  ],
});
