import { rule } from '../../../src/rules/accessibility/reading-level.ts';
import { testRule } from '../../kit/rule-tester.ts';

const PLAIN = 'The pool is open. '.repeat(10);
const HARD =
  'Notwithstanding considerable administrative complexity, representatives of participating organisations undertook comprehensive investigations concerning infrastructural deficiencies and interdepartmental responsibilities.';

testRule(rule, {
  caught: [
    { post: `${PLAIN}[[${HARD}]]`, options: { grade: 5 }, message: 'hard', confidence: 'medium' },
    { post: `[[${HARD}]] ${HARD}`, message: 'hard' },
  ],
  clean: [PLAIN, HARD, { post: `${PLAIN}${HARD}`, options: { grade: 30 } }],
});
