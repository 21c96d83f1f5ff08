import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/copyright/image-credit.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = { ...EMPTY_REGISTERS, 'own-bodies': [{ value: 'manxcare.im' }] };

testRule(rule, {
  caught: [
    { post: '![[[The bridge]]](https://example.org/bridge.jpg)', message: 'remote', format: 'markdown' },
    { post: 'A view: ![[[The bridge]]](bridge.jpg)', message: 'image', format: 'markdown' },
    {
      post: '![[[The ward]]](https://www.manxcare.im/ward.jpg)',
      message: 'image',
      format: 'markdown',
      situation: { registers },
    },
    { post: '<p>A view</p><img src="bridge.jpg" alt="[[The bridge]]">', message: 'image', format: 'html' },
    { post: 'The bridge is open. [[Photos below]].', message: 'mention', confidence: 'medium' },
    { post: '[[Pictured]]: the new bridge.', message: 'mention' },
    { post: '[[This lovely photo shows]] the bay.', message: 'mention' },
  ],
  clean: [
    'Bring your photo ID.',
    'Pictured: the new bridge. Photo by Jane Doe.',
    { post: '![The bridge](bridge.jpg "Photo: Jane Doe")', format: 'markdown' },
    { post: '![The bridge](bridge.jpg)\n\nPicture courtesy of the Bridge Trust.', format: 'markdown' },
    { post: '![Icon](icon.svg)', format: 'markdown' },
    'Send us photos of the damage.',
  ],
});
