import { rule } from '../../../src/rules/personal-opinion/evaluation.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'It was a [[disgraceful]] decision that should never have been taken.', message: 'loaded' },
    { post: 'The charge is nothing more than a [[cynical]] gimmick.', message: 'loaded' },
    {
      post: '[[Shamefully]], the plan was waved through again, and it is far too late to change it.',
      message: 'attitude',
    },
    { post: '[[Why are they so afraid of telling us the plain fact?]]', message: 'tone' },
    { post: '[[Women have the right to choose, so stop telling them what they are worth #equality]]', message: 'tone' },
    { post: '[[People who drive like that never tell the truth about why they are late!]] #peel', message: 'tone' },
    { post: '[[Everybody wants change until it costs them.]] #peel', message: 'tone' },
    {
      post: 'Another budget, another [[kick in the teeth]] for ordinary families. When will Treasury learn?',
      message: 'loaded',
    },
    { post: 'The cycle lane was a [[vanity project]], and everybody at the town hall knew it.', message: 'loaded' },
    {
      post: '[[Our carers are treated like machines and asked to do more with less, as if nobody would notice!]] #peel',
      message: 'tone',
    },
    { post: '[[Whoever thought that shutting the only slipway was a good idea should resign.]]', message: 'tone' },
    { post: 'How convenient that the report came out [[at long last]], after the vote.', message: 'loaded' },
    { post: '[[A council that can’t even fill a pothole should never be running a bank.]]', message: 'tone' },
    { post: 'Once again they have [[moved the goalposts]] and hoped that nobody would notice.', message: 'loaded' },
    {
      post: '[[These protesters are nothing but spoilt kids with too much time on their hands.]]',
      message: 'tone',
    },
  ],
  clean: [
    'Don’t pour fat down the drain: it sets, and it blocks the sewer.',
    'Ask yourself whether you need the form before you begin.',
    'What a turnout! Thank you to all who walked to Peel for the hospice.',
    'How do you travel to work? Tell us in our short survey and help us plan the buses. #ActiveTravel',
    'Love reading? 📚 The mobile library calls at Foxdale every second Wednesday. Pop in and say hello!',
    'Great turnout at the Ramsey beach clean! Thank you to the 60 volunteers who filled 112 bags. #BeachClean',
    'We remember the brave men and women who gave their lives at sea. A wreath will be laid at 2pm.',
    'Two men appeared in court after a terrible attack in Pulrose last week.',
    'Very proud of #TeamGB and both of our island’s runners. #Olympics',
    'He was a dedicated public servant and will be greatly missed. We wish him a happy retirement! #peel',
    '@onchanresident sorry to hear that. Please DM us your number and we will look into it for you today.',
    'RT @peelfire: donations of clothes are NOT needed for the flood in Laxey, money is the best way to help #laxey',
    'Do you want to become a foster carer? Come and talk to us so you can decide!',
    'A “threat” means a threat of unlawful harm to a person, and includes any act sufficient to frighten a reasonable person.',
    'The library in Ramsey is open from 9am to 5pm.',
    'We’re delighted that Ramsey pool reopens this week.',
    'You must renew your licence by 31 March. Apply online or visit the Welcome Centre.',
    'Congratulations to the team at Noble’s Hospital, who won a national award last night!',
    'Road closed: Snaefell Mountain Road between Ramsey and the Bungalow from 6pm due to high winds.',
    'Several trees fell in Nobles Park overnight, near the Brave Hearts café.',
    'The review found that “the delays were a disgrace”.',
    'The Minister said the figures were disappointing and announced a review of 12 contracts.',
    { post: 'It was a disgraceful decision.', situation: { mode: 'individual' } },
  ],
});
