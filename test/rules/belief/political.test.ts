import { rule } from '../../../src/rules/belief/political.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[The Tories have wrecked the economy, and voters should never forget it.]]', message: 'camp' },
    { post: '[[Why can’t Labour Party leaders just admit they failed?]] #ToriesOut', message: 'camp' },
    { post: '[[Climate change is a disaster, and we must act now!]]', message: 'cause' },
    { post: '[[Abortion is just wrong, whatever they say!]] #prolife', message: 'cause' },
    { post: '[[The Tories raise taxes again and working families pay for it.]]', message: 'camp' },
    { post: '[[Brexit costs jobs, and families pay for it.]]', message: 'cause' },
    { post: '[[The Conservatives want to cut the health budget, and patients will pay.]]', message: 'camp' },
    { post: '[[Net zero costs jobs, and ministers must drop it.]]', message: 'cause' },
    { post: '[[Austerity failed, and it cannot fix the economy.]]', message: 'cause' },
    {
      post: '[[The Purple Alliance is a disgrace and deserves to lose!]]',
      message: 'camp',
      situation: { lexicons: { political: ['purple alliance'] } },
    },
  ],
  clean: [
    'Hate crime is never acceptable. If somebody called you names, tell us.',
    'Assisted dying: the Keys vote on the third reading on Tuesday.',
    'The water is off at 12 Hillary Park, Douglas.',
    'Turn left at Clinton Road.',
    'Sir William Hillary lived in Douglas.',
    'The general election is on 26 September. Check that you are registered to vote.',
    'Polling stations are open from 8am to 8pm. Find yours at gov.im/elections',
    'The Chief Minister met the Prime Minister in London on Tuesday.',
    'Councillors of both sides, Tory and Labour, work together on the budget.',
    'Proud to work across the aisle with colleagues of the Conservatives this week.',
    'Both parties discuss immigration this week; the debate is live on the radio.',
    'Mr Trump’s tariffs of 10% also apply to goods from the island, the Customs Division has confirmed.',
    'The debate on immigration is tomorrow at 2pm. Click the link to find out more. #Tynwald',
    'Happy birthday to the oldest member of the Labour Party in Peel, who met the Mayor this morning!',
    'Read the full statement on the tuition fees here, or check out the interview. #StudentAwards',
    'The Green Party won 3 seats, the Conservatives 14.',
    'The President signed the trade bill into law on Thursday.',
    'The minimum wage rises to £12.25 an hour on 1 April.',
    'Applications for the Climate Change Fund are open until 30 June.',
    { post: 'The Tories have wrecked the economy.', situation: { mode: 'individual' } },
    {
      post: 'The Purple Alliance is a disgrace and deserves to lose!',
      situation: { lexicons: { political: [], causes: [] } },
    },
  ],
});
