import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/endorsement/like-share.ts';
import { testRule } from '../../kit/rule-tester.ts';

const registers = { ...EMPTY_REGISTERS, 'role-accounts': [{ value: '@ourlibrary' }] };

testRule(rule, {
  caught: [
    { post: '[[RT @daves_garage]]: new tyres.', message: 'retweet' },
    { post: 'Great pictures [[via @manxphoto]].', message: 'retweet' },
    { post: '[[Sharing this post from my mate]] Dave.', message: 'retweet' },
    { post: '[[We just reposted my husband’s]] photo.', message: 'retweet' },
    { post: '[[RT @joe]]: news. RT @ourlibrary: open late.', message: 'retweet', situation: { registers } },
    { post: 'Please [[follow @joescafe]].', message: 'like' },
    { post: '[[Give our friends at Quay Coffee a follow]]!', message: 'like' },
    { post: 'Go and [[like their Facebook page]].', message: 'like' },
    { post: '[[Like and share]] to win.', message: 'like' },
    { post: '[[Check out @manxpastries]]!', message: 'like' },
    { post: '[[Shout-out to the lovely team at @salon_iom]].', message: 'like' },
    { post: '[[#FF]] @joe', message: 'like' },
    { post: '[[We’ve liked the Manx Pies page]].', message: 'like' },
    { post: '[[Head over to @boutique]] today.', message: 'like' },
    { post: '[[Join Sarah’s Facebook page]].', message: 'like' },
    { post: '[[Tag a friend]] who needs a day out.', message: 'tag' },
    { post: '[[Tagging @joe]].', message: 'tag' },
    { post: '[[Tag your favourite]] below.', message: 'tag' },
  ],
  clean: [
    'Follow us on Facebook.',
    'Like our page for updates.',
    'Follow the signed diversion.',
    'Please follow the advice on our website.',
    'The ear tag must be fitted within 20 days.',
    'Ring us if you would like a copy.',
    'Share your views by Friday.',
    { post: 'RT @OurLibrary: open late tonight.', situation: { registers } },
    'Thanks to @joe for the photo.',
  ],
});
