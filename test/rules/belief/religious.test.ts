import { rule } from '../../../src/rules/belief/religious.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[Scripture is clear]]: nobody should trade on a Sunday.', message: 'stated' },
    { post: '[[May the Lord forgive]] this council.', message: 'stated' },
    { post: '[[Jesus loves]] you, and only faith in him will save this island.', message: 'stated' },
    { post: 'Let us [[thank God]] for the rain and keep praying for more!', message: 'stated' },
    { post: 'Let us all [[pray for]] a change of heart, because God is great.', message: 'stated' },
    { post: '[[God will]] judge those who voted for this bill.', message: 'stated' },
    { post: '[[There is no god]], and religion is a lie.', message: 'stated' },
    {
      post: '[[Why do they always bring their Bible and their church into everything?]] Just stop it!',
      message: 'judged',
    },
    { post: '[[God is]] good! Come to our revival meeting.', message: 'stated' },
  ],
  clean: [
    'Come to the Gaelic revival evening at the Manx Museum.',
    'Come to our gospel choir rehearsal on Thursday.',
    'The church has a loop for hearing aids, and the chapel is warm.',
    'We are an equal opportunities employer and welcome applications from disabled people, from all faiths and none, and from gay and transgender people.',
    'Merry Christmas and a happy New Year to everyone on the Island!',
    'Eid Mubarak to all who celebrate.',
    'Our thoughts and prayers are with the family.',
    'We are praying for Jane Example and her family.',
    'The whole Island is praying for all of those affected by the flood.',
    'Praying for everyone caught in the landslip at #Baldhoon tonight. Crews will work until dawn. #staysafe',
    'A Buddhist teacher from Douglas opens the #wellbeing week on Monday. Will you join us?',
    'Pray for the crew’s neighbours and for their safe return.',
    'The service at St German’s Cathedral begins at 3pm. The church hall is open for tea.',
    'Church Road in Port Erin is closed on Sunday.',
    'The Bishop will open the new school.',
    'God save the King.',
    { post: 'Jesus loves you.', situation: { mode: 'individual' } },
  ],
});
