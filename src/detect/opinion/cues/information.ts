import type { Cue } from './cue.ts';

/** The marks of plain information; all of them count against an opinion. */
export const INFORMATION: readonly Cue[] = [
  {
    name: 'a promise of equal treatment',
    weight: -15,
    cap: 30,
    phrases: [
      '(?:equal(?:ity| opportunit(?:y|ies))(?: and diversity)? (?:employer|policy|statement|duty|act|impact assessment)|disability confident|protected characteristics?|welcomes? (?:and encourages? )?applications from|encourages? applications from|(?:regardless|irrespective) of (?:their |your |his or her |any )?(?:age|race|sex|gender|religion|faith|belief|disability|sexual orientation|ethnic\\w*|nationality|background))',
    ],
  },
  {
    name: 'a message passed on',
    weight: -10,
    cap: 10,
    register: 'talk',
    phrases: ['(?<=\\0|^)rt @?\\w+'],
  },
  {
    name: 'news of an incident',
    weight: -4,
    cap: 12,
    register: 'talk',
    phrases: [
      '(?:dead|death toll|killed|injured|missing|trapped|stranded|magnitude|epicent\\w+|outages?|blackout|flood\\w*|landslides?|bushfires?|containment|situation report|suspended|suspends|cancelled|canceled|as of|signal no|evening update|morning update|map of|deployed|damage\\w*|declared|per cent|percent|near|located|between|until|tonight|tomorrow|today at)',
    ],
  },
  {
    name: 'what became of things',
    weight: -8,
    cap: 8,
    phrases: [
      '(?:destroy(?:s|ed|ing)?|shred(?:s|ded|ding)?) (?:all |any |the |your |its |our |these |old |over )*(?:\\w+ )?(?:records?|documents?|data|files|papers|drugs|cannabis|weapons|firearms|cigarettes|carcass(?:es)?|nests?|copies|recordings?|footage|samples?)|destroyed (?:by|in) (?:the |a |an )?(?:\\w+ )?(?:fire|blaze|flood|floods|storm|gale|landslip|explosion|bombing|frost)',
    ],
  },
  {
    name: 'a figure',
    weight: -2,
    cap: 6,
    phrases: ['[£$€]?\\d[\\d,.:]*(?:%|pm|am|k|m|bn)?'],
  },
  {
    name: 'the words of somebody else',
    weight: -30,
    cap: 30,
    phrases: [
      '(?<=, )(?:said|says|told us|argued|argues|warned|warns|claimed|claims|complained|writes|wrote) (?!i\\b|we\\b|me\\b|who\\b|you\\b|nobody\\b|no one\\b)[^.!?,;:\\0]{2,60}(?=[.!?](?: |\\0|$)|\\0|$)',
    ],
  },
  {
    name: 'a source',
    weight: -6,
    cap: 12,
    phrases: [
      'according to|(?:he|she|they|mr \\w+|mrs \\w+|minister|officials|police|spokesman|spokeswoman|spokesperson|court|report|study|survey|figures|officers|researchers|scientists) (?:\\w+ )?(?:said|say|says|told|stated|announced|reported|added|found|shows?|argued?|warned|noted|suggested|estimated|predicted)',
      '(?:said|explained|added|testified|announced|confirmed|told(?! (?:to|us|you|me|that we))|warned|reported|wrote|estimates?|estimated)',
    ],
  },
  {
    name: 'a finding of others',
    weight: -10,
    cap: 20,
    phrases: [
      '(?:inquiry|inquest|tribunal|ombudsman|auditors?|audit|inspectors?|inspection|jury|judges|regulator|review|petition|report|panel) (?:has |have )?(?:found|held|ruled|concluded|called|praised|criticised|described|upheld|says(?! it all)|judged|rated|named)',
      '(?:upheld|dismissed|rejected) (?:the|a|an|his|her|their|two|three|both|all)(?: \\w+)? (?:complaints?|appeals?|claims?)',
    ],
  },
  {
    name: 'a service that is sorry',
    weight: -12,
    cap: 12,
    phrases: [
      '(?:we (?:sincerely |truly |fully )?(?:apologi[sz]e|regret (?:any|the)|are (?:very |truly |so )?sorry (?:for|that|to))|we (?:know|understand|appreciate)(?: that)? (?:how|this|it|these) (?:\\w+ ){0,3}(?:frustrating|worrying|upsetting|disappointing|difficult|inconvenient|stressful|annoying))',
    ],
  },
  {
    name: 'bad news of a service',
    weight: -12,
    cap: 12,
    phrases: [
      "(?:unfortunately|sadly|regrettably|thankfully),? (?![\\w ',]{0,80}(?:government|minister|council|politician|mhk|they|again|another|still|yet))[\\w ',]{0,80}(?:closed?|closure|cancelled|postponed|delayed|unable|unavailable|can't|cannot|died|passed away|sold out|suspended|hurt|injured)",
    ],
  },
  {
    name: 'a correction of fact',
    weight: -12,
    cap: 24,
    phrases: [
      '(?:rumours?|(?:false|fake|misleading|hoax|scam|fraudulent) (?:claims?|posts?|messages?|e-?mails?|texts?|adverts?|stories|story|videos?|websites?|profiles?) (?:is|are|has been|have been) (?:being |going |circulating|doing|shared|sent|seen)|(?:these|here) are the facts|no (?:such |final )?decision has (?:yet )?been (?:made|taken))',
    ],
  },
  {
    name: 'service information',
    weight: -4,
    cap: 16,
    phrases: [
      '(?:apply|application|register|registration|visit|office hours|contact|details|more information|further information|find out|website|online|deadline|closing date|available|opening|open|closed|closure|updates?|advisory|forecast|warning|residents|roads?|traffic|fires?|wildfires?|firefighters?|flood\\w*|storms?|typhoon|hurricane|tornado|weather|rain\\w*|winds?|smoke|earthquake|quake|relief|rescue\\w*|donations?|emergency|emergencies|recovery|hospitals?|alert|homes|victims|survivors|missing persons?|power lines?|crews?|acres|snow|ice|shelter|evacuat\\w+|hotline|guidance|eligible|form|forms|click|download|tickets?|venue|schedule|meeting|hearing|workshop|conference|session|users?|agenc(?:y|ies)|services?|content|team|teams|staff|apps?|mobile|data|research|testing|design|software|developers?|customers?|platforms?|blog|webinar|sites?|web|page|pages)',
    ],
  },
  {
    name: 'guidance for the reader',
    weight: -3,
    cap: 15,
    register: 'plain',
    phrases: [
      "(?:you|your|you'll|you're|you've|yourself|we'll|make sure|for example|such as|how to|use|used|using|help|helps|learn|need to|example|tips?|step|guide|can be|may be|tools?|project|projects|process|product|products|build|create|develop\\w*|digital|technology|tech|code|open source|accessib\\w+|usability|metrics|analytics|feedback|survey|information|program|programs|office|work|working|workshop)",
    ],
  },
  {
    name: 'help for one reader',
    weight: -8,
    cap: 16,
    phrases: [
      '(?:(?:dm|pm|message|e-?mail|call|ring|text|contact) (?:me|us)|direct message|send (?:me|us) (?:a|your|an)|your (?:phone )?number|(?:happy|glad|able|like|love|here|try|trying) to help|(?:my|our) (?:\\w+ )?office (?:is|can|will|has)|case ?workers?|look into (?:it|this|that)|get back to you|sorry to hear|hope you (?:are|feel|get|have|enjoy|can)|get well)',
      '(?:sign(?:ed)? up (?:for|to|by|at|here|now|online)|enrol(?:led|ment|l|lment)?|#?get(?:covered|enrolled|insured|vaccinated|tested)\\w*)',
    ],
  },
  {
    name: 'a court or police matter',
    weight: -4,
    cap: 24,
    register: 'plain',
    phrases: [
      '(?:defendants?|charged|charges|convict\\w*|sentenc\\w+|felony|felonies|counts?|jury|trial|court|prosecut\\w+|attorney|murder\\w*|assault\\w*|robb\\w+|guilty|plea\\w*|arrest\\w*|police|officers?|suspects?|probation|custody|evidence|accused|crimes?|criminal\\w*|inmate|parole|gang|detectives?|victims?|prison|jail|law|fraud\\w*|traffick\\w+|pimp\\w*|sexual\\w*|rape\\w*|kill\\w*|stabb\\w+|shooting|gun|weapon|drugs?|injur\\w+|suffer\\w*|wound\\w*|unlawful\\w*|violat\\w+|penal|statute|plaintiff)',
    ],
  },
  {
    name: 'a clause of law',
    weight: -5,
    cap: 20,
    register: 'plain',
    phrases: [
      '(?:includes? (?:a|an|any|but|the)|means|pursuant|subdivision|sufficient to|threat of|any person|another person|a person who|a reasonable person|hereby|thereof|acquiesce|jurisdiction of|regulated by|subject to)',
    ],
  },
];
