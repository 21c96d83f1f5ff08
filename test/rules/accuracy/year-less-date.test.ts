import { rule } from '../../../src/rules/accuracy/year-less-date.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'The pool opens on [[3 March]].', message: 'date', confidence: 'high' },
    { post: 'The pool opens on [[Wednesday 3 March]].', message: 'date', confidence: 'medium' },
    { post: 'Open [[1st of May]] to 30 September 2026', message: 'date' },
  ],
  clean: ['The pool opens on 3 March 2027.', 'You may come at 3.', 'The pool opens on 3/3/2027.'],
});
