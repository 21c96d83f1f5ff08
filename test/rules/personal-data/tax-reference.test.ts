import { rule } from '../../../src/rules/personal-data/tax-reference.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'UTR [[2123456789]]', message: 'reference' },
    { post: 'Unique taxpayer ref: [[41178 20063]]', message: 'reference' },
    { post: 'Income tax ref [[H 123456-78]]', message: 'reference' },
    { post: 'UTR [[1123456789]]', message: 'reference', confidence: 'high' },
    { post: 'PAYE reference [[120/AB45678]]', message: 'reference', confidence: 'high' },
    { post: 'Income tax ref [[H123456-78]]', message: 'reference' },
    {
      post: 'Tax ID [[94-2841935]] and [[912-70-1234]]',
      message: 'reference',
      confidence: 'high',
      situation: { regions: ['US'] },
    },
  ],
  clean: ['Self assessment: case 2123456789', 'Tax ID 94-2841935', 'Reference H123456-789', 'Item 120/AB45678'],
});
