import { EMPTY_REGISTERS } from '../../../src/core/registers.ts';
import { rule } from '../../../src/rules/spelling/misspelling.ts';
import { testRule, told } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'The [[libary]] is open.', message: 'unknown', confidence: 'high', suggests: ['library'] },
    ...told(
      'unknown',
      // Whoever made a page may have misspelt its name; of a host's name its owner is master.
      ['See https://www.gov.im/libary for the [[libary]] hours.', 'library'],
      ['[[Dont]] forget. [[Isnt]] it late?', "Don't, Isn't"],
      ['We [[recieve]] forms [[untill]] Friday.', 'receive, until'],
    ),
    { post: '# A [[seperate]] heading\n\n> and a [[qoute]]', message: 'unknown', format: 'markdown' },
    ...told(
      'unknown',
      // Letters left out, too many, swapped, doubled, by sound, several at once.
      [
        'Road [[closurse]] on the [[promanade]] [[becuase]] of an [[independant]] [[reveiw]].',
        'closures, promenade, because, independent, review',
      ],
      [
        'A [[fonetic]] leaflet, [[neccessary]] [[maintainance]] and [[beurocracy]].',
        'phonetic, necessary, maintenance, bureaucracy',
      ],
      ['It [[doesnt]] open, they [[didnt]] say, and [[theyre]] away.', "doesn't, didn't, they're"],
      // Bent as most words are.
      ['She [[teached]] us how the [[childs]] toys are kept in [[todays]] kitchens.', "taught, children, today's"],
      // A space lost.
      ['We meet [[inthe]] hall.', 'in the'],
    ),
    // With a capital: a common word with a slip is no name.
    {
      post: 'The Isle of Man [[Goverment]] and the [[Departmnet]] of Education reply.',
      message: 'unknown',
      confidence: 'medium',
      suggests: ['Government', 'Department'],
    },
    {
      post: 'See the Public [[Consultaton]], or read the Annual [[Reprot]].',
      message: 'unknown',
      confidence: 'medium',
      suggests: ['Consultation', 'Report'],
    },
    ...told(
      'unknown',
      ['The [[Eductaion]] Minister spoke on [[Wensday]].', 'Education, Wednesday'],
      ['[[Accomodation]] is free in [[Febuary]].', 'Accommodation, February'],
      ['Staff from [[Onchann]] and [[Laxay]] helped.', 'Onchan, Laxey'],
    ),
    { post: 'ROAD [[CLSOED]] AT THE QUARRY', message: 'unknown', confidence: 'medium', suggests: ['CLOSED'] },
    // Hashtags.
    { post: '#Peel[[Raod]] is closed', message: 'unknown', confidence: 'medium', suggests: ['Road'] },
    { post: '#Manx[[Goverment]] news', message: 'unknown', confidence: 'medium', suggests: ['Government'] },
    ...told(
      'unknown',
      // Brands, and names that packs hold.
      ['Find us on [[Facebok]], [[youtub]] and [[Whatsap]].', 'Facebook, YouTube, WhatsApp'],
    ),
    {
      post: 'Buses from [[Snaefel]] and [[Laxy]] to [[Ramsy]], by [[Foxdail]].',
      message: 'unknown',
      confidence: 'medium',
      suggests: ['Snaefell', 'Laxey', 'Ramsey', 'Foxdale'],
      situation: { lexicons: { places: ['Snaefell', 'Laxey', 'Ramsey', 'Foxdale'] } },
    },
    {
      post: 'Bus [[Vannen]] and the [[Constabulery]] say that [[Quorstad’s]] offices close.',
      message: 'unknown',
      suggests: ['Vannin', 'Constabulary', "Quarstad's"],
      situation: {
        registers: {
          ...EMPTY_REGISTERS,
          'own-bodies': [
            { value: 'Bus Vannin' },
            { value: 'Isle of Man Constabulary' },
            { value: 'Quarstad Institute' },
          ],
        },
      },
    },
    {
      post: 'The [[bonagfest]] is here.',
      message: 'unknown',
      suggests: ['Bonnagfest'],
      situation: { vocabulary: ['Bonnagfest'] },
    },
    // What may be a name, another language, or far from every word, is told apart.
    { post: 'We met at [[zblorftan]] last week.', message: 'unknown', confidence: 'low' },
    { post: 'They said [[salamu]] [[alaykoum]] to us.', message: 'unknown', confidence: 'low' },
    { post: 'The meeting will be [[postpo]]...', message: 'unknown', confidence: 'low' },
    // A passage of another language, each word of which is near to one of ours; a list of slips is none.
    {
      post: '[[Zamknieta]] [[jezt]] [[drogaa]] [[przez]] [[naprawe]] [[mostt]] [[glownego]].',
      message: 'unknown',
      confidence: 'low',
    },
    {
      post: '[[libary]]\n[[recieve]]\n[[untill]]\n[[seperate]]\n[[becuase]]\n[[reveiw]]\n[[fonetic]]\n[[neccessary]]',
      message: 'unknown',
      confidence: 'high',
    },
    {
      post: 'The [[libary]] [[recieved]] [[seperate]] [[reveiws]] [[untill]] Friday.',
      message: 'unknown',
      confidence: 'high',
    },
  ],
  clean: [
    'Ask frobnix at https://frobnix.im/hours or jo@quibnet.im, or ring quibnet.',
    'Two sing-alongs, three drop-ins and some walk-throughs in hi-vis.',
    'They called us muppets, chavs and a numpty.',
    'Tynwald sits in Douglas; Onchan, Foxdale and Braddan vote.',
    'Gura mie ayd as oie vie, Ellan Vannin!',
    'See https://gov.im/libary, @libary and mail libary@gov.im by 9am.',
    'MHKs, NHS, PDFs and the DHSC use GOV.UK.',
    'don’t, can’t, we’ll and the Island’s',
    'Naïve café menus.',
    { post: 'Run `recieve` now.', format: 'markdown' },
    { post: 'The Bonnagfest is here: bonnagfest.', situation: { vocabulary: ['Bonnagfest'] } },
    { post: '', options: { dictionary: '' } },
    'Follow @manxwombles: manxwombles meet at https://krotchup.im, and krotchup is fun.',
    '#PHalerts #COfire #TeamNorwood #Leyte #JeffcoNews',
    'DEFRA, OFCOM AND THE NIMBUS GROUP',
    'Use pre-, R&D, file.tmpx and a_bcd; “[g]overnment”.',
    { post: 'Ms Lohan spoke to us.', situation: { lexicons: { places: ['Lonan'] } } },
    'Then Quilligan spoke, and Quilligan sat down.',
    'Evac notices, comms staff and the depts focussed on funders.',
  ],
});
