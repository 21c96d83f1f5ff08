import { rule } from '../../../src/rules/personal-opinion/disrepute.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[This government is a joke]].', message: 'remark', confidence: 'high' },
    { post: 'Stuck here again because [[our useless managers]] forgot the rota.', message: 'remark' },
    { post: '[[The council couldn’t organise]] a bake sale.', message: 'remark' },
    { post: '[[The Department has let us down]] again.', message: 'remark' },
    { post: 'I [[work with idiots]].', message: 'remark' },
    {
      post: 'He said that [[the Treasury is incompetent]].',
      message: 'remark',
      confidence: 'low',
    },
    {
      post: '[[My colleagues are pathetic]].',
      message: 'remark',
      situation: { mode: 'individual' },
    },
  ],
  clean: [
    'The Government is committed to new homes.',
    'The council is working on the broken lights.',
    'The Department is aware of a problem with the website.',
    'Councillors are meeting on Tuesday.',
  ],
});
