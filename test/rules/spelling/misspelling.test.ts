import { rule } from '../../../src/rules/spelling/misspelling.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'The [[libary]] is open.', message: 'unknown', confidence: 'high', suggests: ['library'] },
    { post: 'We [[recieve]] forms [[untill]] Friday.', message: 'unknown', suggests: ['receive', 'until'] },
    { post: '#Peel[[Raod]] is closed', message: 'unknown', confidence: 'medium' },
    { post: '# A [[seperate]] heading\n\n> and a [[qoute]]', message: 'unknown', format: 'markdown' },
  ],
  clean: [
    'Tynwald sits in Douglas; Onchan, Foxdale and Braddan vote.',
    'Gura mie ayd as oie vie, Ellan Vannin!',
    'See https://gov.im/libary, @libary and mail libary@gov.im by 9am.',
    'MHKs, NHS, PDFs and the DHSC use GOV.UK.',
    'don’t, can’t, we’ll and the Island’s',
    'Naïve café menus.',
    { post: 'Run `recieve` now.', format: 'markdown' },
    { post: 'The Bonnagfest is here: bonnagfest.', situation: { vocabulary: ['Bonnagfest'] } },
    { post: '', options: { dictionary: '' } },
  ],
});
