import { cueDetector } from '../cues.ts';

const GROUPS = {
  gap: '[^\\0]{0,50}?',
  role: 'colleague|manager|line manager|boss|supervisor|member of staff|staff member|employee|officer|nurse|sister|matron|teacher|head teacher|headteacher|deputy head|teaching assistant|receptionist|driver|director|deputy director|chief executive|ceo|accountant|social worker|carer|porter|clerk|secretary|assistant|planner|inspector|sergeant|constable|doctor|consultant|gp|warden|lollipop lady|caretaker|cleaner|apprentice|trainee|team leader|head of \\w+|press officer|librarian|civil servant|firefighter|paramedic|pa|team mate|workmate|co-?worker|predecessor|successor|deputy',
  staff:
    '(?:my|our|a|an|one of (?:my|our|the)|another|the|his|her|this|that|two|three|some|several|half) (?:of (?:my|our|the) )?(?:\\w+ ){0,3}?(?:<role>)s?|(?:someone|somebody|a guy|a girl|a woman|a man|a lad|that woman|that man|people|everyone|half the (?:team|office)) (?:in|from|at|on) (?:my|our|the|hr|finance|it|payroll|accounts|reception|planning|admin)(?: \\w+)?|\\w+ (?:in|from) (?:hr|finance|it|payroll|accounts|reception|planning|admin|highways|housing|the office|our team|my team|our office|our department|the department|legal|comms|facilities)',
  has: "(?:'s|'ve| has| have| had| was| were| is| are| being| got| gets| getting| will be| may be| could be| been| just| now| finally| also| already| about to be| apparently| both){0,4}",
  theirs: "(?:his|her|their|my|our \\w+'s|my \\w+'s|the \\w+'s|\\w+'s)",
};

/** Matters of personnel: discipline, grievances, sickness and pay of people at work. */
export const personnelMatters = cueDetector(
  [
    {
      kind: 'discipline',
      evidence: 'a disciplinary matter of somebody at work',
      phrases: [
        '(?:<staff>)<has> (?:suspended|disciplined|sacked|fired|dismissed|demoted|let go|escorted (?:out|from|off)|marched (?:out|off)|put on (?:a )?(?:pip|performance|capability|gardening leave|special leave|probation|final)|under investigation|investigated by|(?:given|handed|issued(?: with)?|received|got) (?:a |his |her |their )?(?:(?:final|first|second|verbal|written|official|formal) )+warning|given (?:a )?warning|facing (?:a )?(?:disciplinary|dismissal|the sack|the chop|investigation|gross misconduct)|the (?:sack|boot|push|chop)|on (?:gardening leave|a final warning|a pip|a performance plan)|made redundant|managed out|forced out|pushed out|moved (?:sideways|on) (?:after|for|because)|forced to (?:resign|quit|leave)|asked to (?:resign|leave)|(?:resigned|quit|left|walked out|leaving) (?:after|over|because|under|following) (?:a |an |the |being )?(?:\\w+ )?(?:row|complaint|bullying|investigation|disciplinary|affair|allegations?|cloud|bullied|grievance|audit|warning))',
        "(?:been|was|were|is|are|being|got|'s) (?:suspended (?:on full pay|from (?:work|duty|the (?:department|office|ward|school|force|team|council)|his|her|their)|pending (?:an? |the )?(?:\\w+ )?(?:investigation|inquiry|disciplinary|hearing)|without pay)|sacked (?:from|by) (?:the|our|my) (?:department|council|office|team|hospital|school|government|force|service)|dismissed for (?:gross )?misconduct|put on (?:gardening leave|a performance (?:improvement )?plan|a pip|capability)|placed on (?:gardening|special|administrative) leave|under (?:hr|internal|disciplinary) investigation|escorted (?:out of|from|off) the (?:building|premises|office))",
        '<theirs> (?:\\w+ )?(?:disciplinary(?: (?:hearing|meeting|action|record|case|process|investigation|outcome|panel))?|final written warning|written warning|capability (?:meeting|process|review|hearing)|probation(?:ary)? (?:review|meeting|period was)|performance (?:review|appraisal|rating|improvement plan)|appraisal|exit interview|settlement agreement|hr file|personnel file|misconduct (?:hearing|case|panel)|employment tribunal|redundancy (?:package|pay-?out|payment))',
        '(?:a |the |facing |at |another |up for |in for )(?:disciplinary|gross misconduct|misconduct|capability) (?:hearing|meeting|panel|case|action|process|investigation|charge)s? (?:for|against|involving|of|into|about|with|over) (?:<staff>|(?:him|her|them|one of)|my|our|a)',
        '(?:was|were|been|got|being) (?:sacked|fired|dismissed|suspended|demoted)(?: \\w+){0,3}? (?:after|following|pending) (?:a |an |the |his |her |their )?(?:internal |hr |formal )?(?:disciplinary|misconduct|grievance|complaints? from (?:staff|colleagues))',
        '(?:fiddled|falsified|lied about|faked) (?:his|her|their) (?:expenses|timesheets?|sick notes?|references|cv|qualifications|flexi)',
      ],
      unless:
        'policy|policies|procedure (?:is|for|can|applies)|guidance|guide to|if (?:you|an employee|a member)|can be|may be|must|should|training|acas|rights|how to|law|players?|manager of|club|football|court|jury|judge|convict\\w*|sentenc\\w*|charged|indict\\w*|guilty|evidence of|trial|police officers? (?:who|may)|pleaded|licen[cs]e|motion|claims? (?:was|were)|bus|trains?|service|flights?|deputies|suspect|suspicious|shot|shooting|victim\\w*|gun',
    },
    {
      kind: 'grievance',
      evidence: 'a grievance or a complaint among colleagues',
      phrases: [
        '(?:raised|raising|lodged|lodging|filed|filing|submitted|submitting|put in|putting in|brought|bringing|won|lost|withdrew|withdrawn|dropped|took out|has|have|started|starting|made|making) (?:a|an|his|her|their|my|the|another|our|two) (?:formal |second |collective |official |joint |new )?grievances?',
        '(?:<theirs> |the |a |another )(?:formal |collective |official )?grievances? (?:against|about|hearing|meeting|outcome|over|with|panel|appeal|from|by|was|is|has|investigation|concerning)(?! procedures?| redress)',
        '<theirs> (?:formal )?grievance(?= *[!.,:;\\0]|$)',
        '(?:taking|took|takes|take) (?:us|the department|the council|my (?:boss|manager|employer)|her (?:boss|manager|employer)|his (?:boss|manager|employer)|them|work|the hospital|the school) to (?:an? )?(?:employment )?tribunal',
        '(?:bullying|harassment|sexual harassment|discrimination) (?:complaint|claim|allegations?|accusations?|case|investigation)s? (?:against|about|by|involving|over|from) (?:<staff>|my|our|a|him|her|them|one of)',
        '(?:complained|complaining|complaint|complaints|reported (?:him|her|them|me|my \\w+)|went|gone|going|been reported|dragged) (?:about (?:<staff>|my|our) |to |in front of |up before ){1,2}(?:hr|human resources|ohr|the union about)',
        '(?:<staff>)<has> (?:accused of|reported for|investigated for|up for|done for|caught) (?:bullying|harassment|sexual|racism|sexism|drinking|sleeping|stealing|fraud|fiddling|misconduct|inappropriate|watching|shouting)',
      ],
      unless:
        'petition of grievance|policy|guidance|if you|how to|procedures? (?:for|is|are)|can (?:raise|lodge)|may (?:raise|lodge)|training|redress of|convict\\w*|charged|court|jury|tynwald day|tynwald hill|first amendment|indict\\w*|sentenc\\w*|prosecut\\w*|guilty|defendant',
    },
    {
      kind: 'health',
      evidence: 'sickness or leave of somebody at work',
      phrases: [
        '(?:<staff>|he|she)<has> (?:off (?:sick|ill|work)|on (?:long[- ]term )?sick(?: leave)?|on the sick|signed off|long[- ]term sick|off with|on (?:stress|compassionate|maternity|paternity|sick|extended) leave|in rehab|pregnant|diagnosed with|having (?:an operation|surgery|chemo|a breakdown|treatment|a hip)|(?:had|having|suffered) (?:a )?(?:breakdown|miscarriage|heart attack|stroke|operation|mental health|panic)|suffering (?:from|with)|back (?:from|after) (?:sick|rehab|maternity|surgery|stress|a breakdown|her op|his op)|ill again|struggling with (?:his|her|their) (?:mental health|drinking|depression|nerves)|hospitalised|self-isolating)',
        '(?:off|signed off|out|away|absent)(?: work| sick| for weeks| for months| again| long[- ]term)? (?:with|because of|due to|for|suffering from) (?:work-related )?(?:stress|depression|anxiety|burn-?out|cancer|covid|a bad back|(?:his|her|their) (?:nerves|back|mental health|heart|drinking|knee|hip|operation|op)|mental health|a breakdown|surgery|an operation|a miscarriage|alcohol)',
        "<theirs> (?:\\w+ )?(?:sickness|absence|sick) (?:record|leave|note|absence|days|pay has|review|levels?)|<theirs> (?:sick ?note|fit note|doctor's note|occupational health (?:referral|report|appointment|assessment)|return[- ]to[- ]work (?:interview|meeting|plan)|phased return|stress leave|maternity leave|medical (?:report|retirement)|ill[- ]health retirement)",
        '(?:half|most|two thirds|\\d{1,3}%|\\d{1,3}|ten|a dozen|several|two|three|four|five|six)(?: of)?(?: my| our| the)? (?:team|staff|office|department|ward|colleagues|nurses|teachers|officers|drivers)(?: \\w+)? (?:is|are|were|was)(?: currently| all| now)? (?:off (?:sick|ill|with)|on sick leave|signed off|on long-term sick)',
      ],
      unless:
        "if (?:you|an employee|someone|he or she|he\\/she)|policy|guidance|statutory|entitle\\w*|sick pay|employees? (?:can|may|who)|you(?:'re| are)|patients?|the victim|victims?|suspect|defendant|convict\\w*|court|calculate|your employee|the employee|an employee|claim|benefit|eligible|qualify",
    },
    {
      kind: 'pay',
      evidence: 'pay or a personal detail from somebody’s file',
      phrases: [
        '<theirs> (?:\\w+ )?(?:salary|pay ?slip|wages?|pay (?:grade|rise|packet|band|scale)|bonus|pension (?:pot|payment)|overtime (?:claim|pay)|expenses claim|redundancy (?:pay|package|payment|pay-?out)) (?:is|was|of|went|has|will|shows?|at|came|rose|jumped)(?! (?:not|published|set|based|calculated|paid|used))',
        '(?:<staff>)<has> (?:paid|earning|earns|on|getting|making|pocketing) (?:over |more than |nearly |about |just )?(?:£|€|\\$)[\\d,]{2,9}k?',
        "(?:i|we) (?:interviewed|turned down|rejected|appointed|didn't shortlist|shortlisted) (?:\\w+ )?(?:a|an|the|\\w+) (?:candidate|applicant)s? (?:who|called|named|for|because|from)",
        "(?:<staff>) (?:didn't|did not|failed to|has not|hasn't) (?:get|got|pass|passed) (?:the |his |her |their )(?:job|promotion|probation|interview|vetting|references?|medical|dbs|exams?)",
      ],
      unless:
        'minimum wage|published|average|median|advert\\w*|vacancy|apply|job (?:ad|advert)|recruit\\w*|convict\\w*|fraud\\w*|court|calculate|your employee|the employee|an employee|prosecut\\w*|stolen|defendant|embezzl\\w*|users?|research|hiring|resume|charged|if (?:you|the)',
    },
  ],
  { groups: GROUPS, quoted: true },
);
