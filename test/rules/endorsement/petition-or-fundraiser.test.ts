import { rule } from '../../../src/rules/endorsement/petition-or-fundraiser.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Please sign my petition]].', message: 'petition' },
    { post: '[[Sign and share]]! [[https://www.change.org/p/pool]]', message: 'petition' },
    { post: '[[Add your name to the open letter]].', message: 'petition' },
    { post: '[[We need 500 more signatures]] by Friday.', message: 'petition' },
    { post: '[[Support this petition]] against the cuts.', message: 'petition' },
    { post: '[[I’m running the marathon for charity]], [[sponsor me]].', message: 'fundraiser' },
    { post: '[[Please donate]] to the hospice.', message: 'fundraiser' },
    { post: '[[We’re raising money for]] the scanner.', message: 'fundraiser' },
    { post: '[[Every penny helps]].', message: 'fundraiser' },
    { post: '[[Text GIVE to 70085]].', message: 'fundraiser' },
    { post: '[[Help us reach our target of £5,000]].', message: 'fundraiser' },
    { post: '[[Buy raffle tickets]] from Sue.', message: 'fundraiser' },
    { post: 'Link: [[https://gofund.me/abc]]', message: 'fundraiser' },
    { post: 'My [[GoFundMe]] is live.', message: 'fundraiser', situation: { mode: 'individual' } },
    {
      post: '[![A cup](https://www.patreon.com/cup.png)]([[https://www.patreon.com/quirk]])',
      format: 'markdown',
      message: 'fundraiser',
    },
  ],
  clean: [
    'Give blood on Thursday; donate blood today.',
    'The petition was handed to the Clerk on Monday.',
    'Donate your unwanted furniture to the reuse shop.',
    'The consultation has 400 responses.',
    'A petition of grievance may be presented on Tynwald Day.',
  ],
});
