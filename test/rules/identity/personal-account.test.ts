import { rule } from '../../../src/rules/identity/personal-account.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Follow me on Instagram]] for more.', message: 'link' },
    { post: '[[My personal account]] is open.', message: 'link' },
    { post: '[[DM me on my private Insta]].', message: 'link' },
    { post: 'I’ll post it [[from my work account too]].', message: 'link' },
    { post: '[[I run the council’s Facebook page]].', message: 'link' },
    { post: '[[Add me @dave_k]]!', message: 'link' },
    { post: '[[I run the official department page]].', message: 'link', situation: { mode: 'individual' } },
    { post: '[[Oops, wrong account]]!', message: 'wrong-account' },
    { post: 'Sorry, [[thought I was on my personal account]].', message: 'wrong-account' },
    { post: '[[Please ignore that last tweet, my]] phone has a life of its own.', message: 'wrong-account' },
    { post: '[[Happy birthday to my gorgeous wife]]!', message: 'private-life', confidence: 'medium' },
    { post: '[[My daughter started]] school today.', message: 'private-life' },
    { post: '[[Off on my holidays]] tomorrow.', message: 'private-life' },
    { post: '[[Friday drinks with the]] team.', message: 'private-life' },
  ],
  clean: [
    'Follow us on Instagram.',
    'Keep your personal account private: check your settings.',
    'Our holiday clubs are open.',
    'The minister met her opposite number.',
    { post: 'My daughter started school today.', situation: { mode: 'individual' } },
    'She paid it into her personal account.',
  ],
});
