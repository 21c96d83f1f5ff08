import type { Cue } from './cue.ts';

/** Thanks, greetings, mourning and cheer; all of them count against an opinion. */
export const COURTESY: readonly Cue[] = [
  {
    name: 'a greeting, thanks or an invitation',
    weight: -9,
    cap: 27,
    phrases: [
      "(?:congrat\\w*|happy birthday|happy new year|merry christmas|happy \\w+ day|happy anniversary|good luck|well done|best wishes|welcome to|thank you (?:to|for|so|all|@)|thanks (?:to|for|so|@|all)|thanks!|season's greetings|happy (?:easter|diwali|eid|hanukkah|passover|thanksgiving|holidays))",
      '(?:pleased|delighted|honou?red|thrilled|excited|proud|happy|privileged|glad|humbled|grateful|great|wonderful|fantastic|lovely|good|nice|fun|awesome|amazing|pleasure|privilege|honou?r|enjoyed|enjoy|loved|had a|looking forward|look forward|enjoying|appreciate) (?:[\\w#@]+ ){0,2}(?:to (?:announce|see|meet|be|have|join|host|welcome|speak|hear|visit|talk|attend|share|introduce|report|work|represent|launch|confirm|open|celebrate|serve|help|receive|present|support|tour|recognize)|meeting|seeing|visiting|touring|speaking|talking|joining|hosting|hearing|turnout|visit|tour|event|crowd|time|day|conversation|discussion|meet|stop|job|group|honou?r|attending|discussing|morning|afternoon|evening|with|at)',
      "(?:icymi|interview(?:ed|s)?|join (?:me|us)|(?<=\\0|^)joined (?!up)|tune in|watch live|live at|live on|live now|watch me|i'll be on|i will be|stop by|come (?:by|join)|rsvp|photos?|pic|picture|video from|pictured|on my way|stopped by|heading to|speaking (?:at|with|to)|met with|meeting with|talking with|toured|visited|visiting|touring|attended|attending|spoke (?:with|at|to)|hosting|hosted|check out|internships?|academy|students|art competition|office hours|town hall|honou?ring|honou?red|celebrat\\w+|commemorat\\w+|rest in peace|rip|tribute|memorial|remembering|veterans day|proud to have|veterans day|\\w*(?:memorial|veterans|independence|mothers|fathers|labor|labour|earth|remembrance|armistice|thanksgiving|tynwald|flag|flower)s?day|(?:on )?this #?\\w+ ?day,? we|4th of july|fallen|served our (?:country|nation)|your service|their service|birthday|anniversary|awards?(?! themselves| itself)|awarded|winner\\w*|ribbon cutting|graduat\\w+)",
      "(?:thoughts (?:and|&) prayers(?! (?:don't|do not|won't|will not|aren't|are not|never))|our thoughts are|my thoughts are|prayers (?:are|go|for|to)|hearts? (?:go|goes) out|deepest sympath\\w+|condolences|stay safe|be safe|take care)",
    ],
  },
  {
    name: 'mourning or remembrance',
    weight: -9,
    cap: 27,
    phrases: [
      '(?:(?:lost|gave|laid down|lay down|risked|risk) (?:his|her|their) (?:own )?li(?:fe|ves)|loss of (?:a |so many )?(?:life|lives|loved ones?)|(?:made |make )?the ultimate sacrifice|sacrificed|(?:their|his|her|whose) (?:\\w+ )?(?:sacrifices?|bravery|courage|valou?r)|in (?:loving )?(?:memory|remembrance) of|commemorat(?:es?|ed|ing|ions?)|mourn(?:s|ed|ing)?|grie(?:f|ve|ves|ving)|bereaved|passed away|(?:the )?passing of|(?:we|i|always|who) remember|(?:will|shall|we) never forget|never forgotten|#?neverforget|#?lestweforget|lest we forget|the fallen|moment of silence|(?:nobody|no one|no-one) (?:else )?(?:was|has been) (?:seriously |badly )?(?:hurt|injured|harmed|killed)|minute.s silence|heavy hearts?|heartbroken|will be (?:\\w+ )?missed|survived by|funeral|vigil|wreath)',
      '(?:(?:tragic|terrible|horrific|awful|senseless|brutal|devastating|horrible|heartbreaking|sad) (?:\\w+ )?(?:accident|attacks?|bombing|crash|collision|death|deaths|events?|explosion|fire|incident|loss|murders?|news|shooting|storm|tornado|tragedy|violence)|tragedy|tragedies|d-day|9/11|september 11(?:th)?)',
    ],
  },
  {
    name: 'a cheerful word',
    weight: -5,
    cap: 15,
    register: 'talk',
    phrases: [
      '(?:great|awesome|amazing|fun|loved|proud|lucky|congrat\\w*|thanks?|welcome|excited|happy|glad|honou?red|best wishes|enjoy\\w*|wonderful|fantastic|delicious|tasty|friends?|beloved|talented|cheers|game|season|tonight|weekend)',
    ],
  },
];
