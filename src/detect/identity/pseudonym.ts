import { cueDetector } from '../cues.ts';

/** Posts whose author hides behind another name, or says that they do. */
export const pseudonyms = cueDetector(
  [
    {
      kind: 'hidden',
      evidence: 'the author says that they hide their name',
      phrases: [
        "(?:i'm|i am|i'll be|i've been|been|we're|we are|am|staying|stay|remain|remaining|prefer to remain|keep it|want to stay|wish to remain|have to stay|post|posting|posted|writing|tweeting|commenting|asking|reviewing|complaining|speaking|reporting) (?:this |it |here |as |under cover |completely |totally ){0,3}(?:anon|anonymous|anonymously|incognito)(?! (?:feedback|survey|data|form|tip|reports?|calls?|user|users|line|hotline|questionnaire|donor|information))",
        "(?:not|isn't|is not|wasn't) (?:my|our) (?:real|actual|own|true|proper) (?:name|account|profile|identity)",
        '(?:under|using|use|used|with|behind|by|go by|going by|goes by|got|made up|picked|chose|have|created) (?:a|an|my|another) (?:different|false|fake|made-?up|assumed|pen|second|new|invented|stage|other|secret)? ?(?:name|alias|pseudonym|identity|persona|nickname|nom de plume)(?= *[!.,\\0]|$| (?:here|so|on|to|because|for|as|online|when|in case|and|that|nobody))(?<!(?:use|using|with|under|have|created|by|picked|chose|got) (?:a|an|my|another) (?:name|identity|persona))',
        '(?:my|a|an|this|his|her|our|another|from my|on my|your) (?:\\w+ )?(?:alt|alt account|burner|burner account|throwaway|throw-?away account|throwaway account|sock ?puppet|sock account|secret account|fake account|fake profile|fake name|dummy account|anonymous account|anon account|finsta|second account|other account|troll account|pseudonym|(?<!an )alias)(?= *[!.,\\0]|$| (?:so|here|to|because|for|is|that|and|where|when|on|now|as|account))',
        '(?:this is|using|use|made|make|created|set up|opened|running|run|got) (?:a|an|my|another) (?:\\w+ )?(?:alt|burner|throwaway|sock ?puppet|fake|dummy|anonymous|anon|secret) (?:account|profile|page|name)',
        "(?:nobody|no one|no-one|they|my (?:boss|manager|employer|colleagues|work)|work|hr|you|anyone) (?:knows?|can know|will (?:ever )?know|must (?:never |not )?know|mustn't know|doesn't know|don't know|can't (?:know|tell|find out|trace)|won't (?:know|find out|recognise)|will never (?:know|guess)|can't know)(?: that)? (?:it'?s me|it is me|who i am|this is me|who (?:is behind|runs|wrote) (?:this|it)|i (?:wrote|run|am behind|posted) (?:this|it))",
        "(?:i|we) (?:can't|cannot|won't|will not|would rather not|prefer not to|daren't|am not going to|shan't) (?:say|reveal|tell you|give|disclose|use) (?:who (?:i am|we are)|my (?:real |own |full )?(?:name|identity)|our (?:real )?names?)",
        "(?:keep|keeping|leave|leaving) my name (?:out of|off) (?:it|this|the)|don't (?:tell|let) (?:anyone|them|work|my boss|my manager|hr) (?:know |that )?(?:it'?s|it was|this is) me",
      ],
      unless:
        'confidential reporting|accus\\w*|alleged\\w*|defendants?|charged|survey|helpline|samaritans|crimestoppers|alcoholics|donor|donated|consultation|feedback|researchers?|data (?:is|are|will|was)|respondents?',
    },
    {
      kind: 'posing',
      evidence: 'the author poses as somebody else',
      phrases: [
        "(?:i'm|i am|i|we|i've|we've|i'll|let's|just)(?: have| am| been| was| were| are| had| often| always| usually| just)* ?(?:pretend(?:ed|ing)? to be|posed as|posing as|pose as|impersonat(?:e|ed|ing)|masquerad(?:e|ed|ing) as|pass(?:ed|ing)? (?:my|our)sel(?:f|ves) off as|post(?:ed|ing)? as|signed (?:it|this) as|comment(?:ed|ing)? as) (?:a|an|the|my|our|someone|somebody|one of|just|if)(?: \\w+){0,4}? ?(?:customer|resident|member of the public|parent|patient|neighbour|local|passenger|visitor|taxpayer|voter|citizen|someone else|somebody else|boss|manager|colleague|councillor|minister|journalist|reporter|student|teenager|nobody|ordinary|stranger|else|wife|husband|friend)",
        "(?:i|we)(?:'ve| have)? (?:wrote|written|posted|left|writing|leaving|put up|put)(?: \\w+){0,3}? (?:fake|false|made-?up) (?:reviews?|comments?|testimonials?|letters?|complaints?|responses?)",
        "(?:in|under) (?:his|her|their|my (?:wife|husband|mum|dad|brother|sister|mate|friend|boss|colleague|son|daughter)'s|someone else's|somebody else's|another person's|a false|a made-?up) name(?= *[!.,\\0]|$| (?:so|here|on|to|because|instead|and|online))",
      ],
      unless:
        "scam\\w*|fraud\\w*|criminals?|police|arrest\\w*|accus\\w*|alleged\\w*|defendants?|convict\\w*|charged|officer|beware|undercover|never|do not|don't|role-?play|bank account|registered|tenancy|ticket",
    },
    {
      kind: 'signature',
      evidence: 'it is signed with a name that hides its author',
      phrases: [
        '(?:signed|yours|yours truly|yours sincerely|sincerely|regards|love|from|by|[-–—~]),? ?(?:a|an|the|your|one|some) (?:very |deeply |really )?(?:concerned|worried|disgruntled|angry|fed[- ]up|frustrated|anonymous|unhappy|disappointed|disillusioned|long-suffering|insider|whistle-?blowing|nameless|lowly|humble|exhausted|tired|demoralised|former) ?(?:insider|employee|member of staff|staff member|civil servant|public servant|officer|nurse|teacher|worker|resident|citizen|taxpayer|government employee|colleague|source|friend)?(?= *[!.\\0]|$)',
        '(?:signed|yours|regards|[-–—~]) ?(?:anon|anonymous|an insider|the insider|a mole|mr x|mrs x|ms x|name (?:and address )?(?:withheld|supplied)|nobody you know)(?= *[!.\\0]|$)',
        '(?:posted|written|tweeted|sent|told|leaked|shared|brought to you) by (?:an? |the |your )?(?:anonymous |secret |unnamed |nameless |government |treasury |council |senior |office ){0,2}(?:insider|mole|whistle-?blower)(?= *[!.,\\0]|$| (?:at|in|from|inside|within|who))',
        '(?:asking|posting) for a friend(?= *[!.,:;?\\0]|$| who)',
      ],
      unless: 'a friend of',
      confidence: 'medium',
    },
  ],
  {},
);
