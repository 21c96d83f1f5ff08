/** What is nobody's business though no law guards it above the rest. */
export type PrivateKind = 'money' | 'family' | 'whereabouts' | 'school' | 'work';

const THEIR = '(?:his|her|their)';
/** Between a name and what is told: "has been", "is now", "was twice". */
const BE = String.raw`\b(?:is|was|are|were|been|being|got|gets|get)(?: (?:also|now|still|currently|recently|just|about to be|being|twice|once|never|again|nearly|already)){0,2}`;
const BENEFITS = String.raw`(?:housing benefit|income support|jobseeker[’']?s|universal credit|employed person[’']?s|disability living|incapacity benefit|unemployment benefit|attendance allowance|carer[’']?s allowance|pension credit|(?:sickness |out-of-work |state )?benefits?\b|the dole|free school meals)`;

/**
 * Patterns a kind, over the text of one sentence and without regard to capitals. Each tells of a state or a fate of
 * someone. Every repeat is bounded.
 */
export const PRIVATE_STATEMENTS: Readonly<Record<PrivateKind, readonly string[]>> = {
  money: [
    String.raw`\b(?:owes?|owed|owing) (?:[\w’']+ ){0,6}(?:rent|rates|money|tax|arrears|fines?|thousands|hundreds|council|department|landlord|bank)\b`,
    String.raw`\b(?:months?|weeks?|£[\d,]+|deep|badly|well) (?:behind|in arrears)(?: (?:with|on) )?`,
    String.raw`\b(?:because of|over|for|about|has|with|run up|built up) (?:(?:unpaid|rent|rates|big|huge|large|serious|${THEIR}|some|the) ){0,3}(?:arrears|debts)\b`,
    String.raw`\b(?:claims?|claiming|claimed|receiv(?:es|ed|ing)|gets?|(?:is|was) (?:back )?on|liv(?:es|ing) on|applied for|lost) (?:${THEIR} )?${BENEFITS}`,
    String.raw`\b(?:having|had|has had|lost|losing) ${THEIR} ${BENEFITS} (?:stopped|cut|suspended|sanctioned|withdrawn|reduced)\b|\bbenefits? sanction(?:ed)?\b`,
    String.raw`['’]s ${BENEFITS} (?:was|were|has|have|is|are|got|claim)`,
    String.raw`\b(?:applied for|turned down for|refused|(?:got|took out|was given)) (?:a |an |${THEIR} )?(?:crisis loan|hardship (?:loan|grant|payment)|council house|emergency loan|payday loan|food bank|food parcels?|bankruptcy|blue badge)\b`,
    String.raw`\b(?:is|was|been)(?: \w+){0,3} (?:on|of|off) (?:the )?(?:council |social |public |sheltered )?hous(?:e|ing) (?:waiting )?list\b|\bwaiting (?:\w+ ){0,3}for an? (?:council|housing association|commissioners[’']?) (?:house|flat|home)\b`,
    String.raw`\b(?:uses?|using|used|relies on|visits?|queue\w*) (?:at )?(?:the |a )?food ?bank\b`,
    String.raw`\b(?:earns?|earned|earning|is paid|was paid|gets paid|paid) (?:over |about |nearly |more than )?[£$€]\d[\d,.]*k?(?: (?:an?|per) (?:year|month|week|hour|annum)|\b(?= (?:plus|basic)))`,
    String.raw`['’]s (?:salary|wages?|pay packet|debts?|arrears|overdraft|bank balance|mortgage)\b`,
    String.raw`${BE} (?:evicted|made homeless|homeless|sleeping rough|penniless|broke\b|declared insolvent|insolvent|living in ${THEIR} car|repossessed)\b`,
    String.raw`\b(?:lost|losing) ${THEIR} (?:home|house|flat) (?:after|because|to|when)\b`,
  ],
  family: [
    String.raw`\b(?:going|goes|gone|went) through (?:an? |the |${THEIR} )?(?:\w+ ){0,2}(?:divorce|separation|break-?up|custody (?:battle|case|hearing))\b|\b(?:filed|filing|petitioned|applied) for (?:an? )?(?:divorce|legal separation|custody|non-molestation order)\b`,
    String.raw`\b(?:is|was|been|being)(?: \w+){0,2} (?:on|to|off) (?:the |an? )?(?:child protection|at[- ]risk|children[’']?s|child in need|vulnerable (?:adults?|children)[’']?s?) (?:register|plan|list)\b`,
    String.raw`\b(?:has|have|had|under|subject to|got|seek(?:s|ing)?|there (?:is|was)|(?:is|was) made|(?:been|was) given) (?:an? )?(?:(?:interim|full|emergency) )?(?:care|supervision|placement|(?:child|emergency) protection|guardianship) order(?= (?:for|on|over|from|since|until|by)\b|s? (?:was|has)|[.,;!]|$)`,
    String.raw`\b(?:son|daughter|children|child|kids|baby|boy|girl|brother|sister)s? (?:is|are|was|were) (?:now )?(?:in (?:foster )?care|adopted|fostered|taken (?:away|into care))\b`,
    String.raw`\b(?:whose|${THEIR}) (?:wife|husband|partner|mother|father|mum|dad|son|daughter|girlfriend|boyfriend) (?:\w+ )?(?:left|cheated|miscarried|died|beat|hit|walked out|is (?:in|a|an|on|having))\b`,
    String.raw`\b(?:had|having|has had) (?:an affair|a fling)\b|\b(?:cheating|cheated|walked out) on ${THEIR}\b|\bmoved (?:back )?in with (?:${THEIR}|a|an)\b`,
    String.raw`\b(?:custody|contact) (?:of|with) ${THEIR} (?:\w+ ){0,2}(?:sons?|daughters?|children|child|kids|girls?|boys?|twins|baby)\b`,
    String.raw`${BE} (?:divorced|separated|split up|getting divorced|living apart|infertile|adopted|left by)\b`,
  ],
  whereabouts: [
    String.raw`${BE} (?:away|abroad|on holiday|on honeymoon|on a cruise|out of the country|off[- ]island) (?:in|until|till|for|from|with|this|next|all)\b`,
    String.raw`\b(?:walks?|jogs?|runs?|cycles?|swims?|drives?|catches|waits|sits|parks|drinks|leaves|gets home|goes|comes home|finishes) (?:[\w’']+ ){0,8}(?:every|each) (?:(?:week)?day|morning|night|evening|afternoon|mon|tues|wednes|thurs|fri|satur|sun|lunch)`,
    String.raw`\b(?:staying|hiding|living|sheltering|moved|housed|lives|stays) (?:at|in|into|to) (?:the |a |an )?(?:[\w’']+ ){0,2}(?:refuge|safe house|hostel|care home|nursing home|bail hostel|rehab|hospice|sheltered (?:housing|accommodation)|homeless shelter)\b`,
    String.raw`${BE} in (?:the |a |an )?(?:[\w’']+ ){0,2}(?:refuge|safe house|care home|nursing home|hospice|bail hostel|foster home|children[’']?s home)\b`,
    String.raw`\b(?:home|in the house|in the flat) (?:alone|on ${THEIR} own) (?:every|until|from|all|at night|on|after)\b`,
  ],
  school: [
    String.raw`[a-z’'](?:, | \()(?:year|form|class) \d{1,2}[a-z]?(?=\)|, (?!and\b|\d|year\b))`,
    String.raw`\bfrom (?:year|form|class) \d{1,2}(?= (?:at|in|of)\b|[.,;!]|$)`,
    String.raw`\bsent home (?:from (?:school|nursery|class)|for (?:fighting|swearing|\w+ing))\b`,
    String.raw`(?:\b(?:is|was|are|now|both|starts?) (?:still |now )?(?:in )|\bfrom |[,(] ?)(?:(?:(?:year|form|class) |[yp])\d{1,2}[a-z]{0,2}|reception|\d{1,2}[a-h](?= at | class\b))\b(?! (?:lead|leader|teacher|head|tutor|manager|co-?ordinator|pupils|students|children|places))(?=[^.!?\n]{0,40}\b(?:school|primary|scoill|nursery|academy)\b)`,
    String.raw`\b(?:been|was|is|were|being|got|gets) (?:\w+ )?(?:excluded|expelled|suspended|bullied|truanting|in detention|kept back|permanently excluded)\b`,
    String.raw`\b(?:failed|failing|fails|flunked|resat|resitting|retaking) (?:all |most of )?${THEIR} (?:\w+ )?(?:\w+ )?(?:gcses?|a[- ]levels?|exams?|sats|mocks?|maths|english|test|driving test|degree|course)\b`,
    String.raw`\b(?:attends?|goes to|is (?:a pupil|a student|in year \d{1,2}|in reception) at|started at|moved to|was moved to) (?:the )?(?:[\w’'-]+ ){0,4}(?:(?:primary|high|grammar|special|infant|junior|secondary) school|school|nursery|special unit|specialist provision|nurture group)\b`,
    String.raw`\b(?:has|had|with|got|needs) (?:an? |${THEIR} )?(?:ehcp|statement of (?:special|sen)|special (?:educational )?needs|send support|one-to-one support|social worker|learning support)\b`,
    String.raw`\bplayed truant\b|\b(?:skips?|skipped|bunk(?:s|ed) off) school\b`,
  ],
  work: [
    String.raw`\b(?:had|has|have|taken|took|off for) (?:[\w-]+ ){0,3}(?:days?|weeks?|months?)[’']? (?:of |on |off )?(?:sick(?:ness)? (?:absence|leave|pay)|sick\b|unpaid leave)|['’]s (?:absence|sickness) record\b`,
    String.raw`${BE} (?:sacked|fired|dismissed|made redundant|suspended from (?:work|duty|${THEIR})|let go|disciplined|demoted|given the sack|on a final warning|under (?:investigation|disciplinary))\b`,
    String.raw`\b(?:lost|losing) ${THEIR} job\b|\b(?:declared|deemed|found) unfit (?:for|to) work\b|\bfailed (?:${THEIR} |a |the )?(?:probation|drugs? test|vetting|appraisal)\b`,
    String.raw`['’]s (?:disciplinary|appraisal|sick(?:ness)? record|dismissal|redundancy|grievance|personnel file)\b`,
  ],
};
