/** The kinds of statement that articles 9 and 10 of the UK GDPR (and the Island's applied one) guard. */
export type SpecialKind = 'health' | 'crime' | 'belief' | 'origin' | 'sexuality' | 'membership';

const BE = String.raw`(?:\b(?:is|am|was|are|were|been|being|becoming|became|remains?)|\bi[’']m)(?: (?:also|now|still|currently|recently|just|only|already|not|never|openly|severely|very|registered|heavily|later|once|formally|first)){0,2}`;
const HAVE = String.raw`\b(?:has|have|had|having|with|contracted|developed|caught|battling|battled|battles|fighting|fought|beat|survived|living with|lives with|lived with|struggl(?:es|ed|ing) with|suffer(?:s|ed|ing))(?: (?:a|an|the|had|been|his|her|their|severe|mild|chronic|terminal|advanced|early|breast|lung|bowel|prostate|skin|type|1|2|one|two|stage|four|clinical|postnatal|post-natal|acute|serious|undiagnosed|suspected|long|major|minor|history|of)){0,4}`;
const THEIRS = '(?:his|her|their)';
const ILLNESS = String.raw`(?:cancer|leuka?emia|lymphoma|melanoma|tumou?r|diabetes|dementia|alzheimer[’']?s|parkinson[’']?s|epilepsy|hiv|aids|hepatitis|tuberculosis|covid(?:-19)?|depression|anxiety|ptsd|autism|adhd|ocd|bipolar disorder|schizophrenia|psychosis|anorexia|bulimia|eating disorder|asthma|copd|multiple sclerosis|ms(?=[,;:!?)”"’']|\.?$| (?:and|but|so|since|diagnosis)\b)|motor neurone disease|mnd|stroke|heart attack|heart failure|miscarriage|abortion|termination|hysterectomy|vasectomy|breakdown|addiction|overdose|alcohol problem|drink problem|drug problem|disability|learning (?:disability|difficulties)|mental (?:illness|health (?:problem|condition|issue)s?)|syphilis|chlamydia|gonorrhoea|herpes|crohn[’']?s|coeliac disease|down[’']?s syndrome|cerebral palsy|cystic fibrosis|muscular dystrophy|spina bifida|tourette[’']?s|lupus|fibromyalgia|endometriosis|rheumatoid arthritis|sickle cell|haemophilia|(?:kidney|liver) (?:failure|disease)|heart disease|emphysema|sepsis|meningitis)`;
/** A child on the way. */
export const EXPECTING = 'expecting (?:twins|triplets|a baby|(?:his|her|their) (?:first|second|third))';
/** An illness before such a word is a topic. */
const TOPIC = String.raw`(?! (?:clinics?|nurses?|services?|patients?|teams?|specialists?|research|charity|awareness|screening|care\b|support|centre|unit|ward|trust|society|foundation|campaign|week|month|day|vaccin\w+|jabs?|tests?|training|advis\w+|prevention|treatments?|of (?:luck|genius)))`;

/**
 * Patterns a kind, over the text of one sentence and without regard to capitals. Each states something of a person, so
 * that a post on a topic is none. Every repeat is bounded.
 */
export const SPECIAL_STATEMENTS: Readonly<Record<SpecialKind, readonly string[]>> = {
  health: [
    String.raw`${BE} (?:diagnosed|hospitali[sz]ed|sectioned|admitted to (?:hospital|intensive care|a hospice|noble[’']s|a psychiatric \w+)|in (?:hospital|intensive care|a coma|rehab)|(?:terminally|seriously|critically|mentally) ill|pregnant|infertile|off sick|signed off|on sick leave|on long-term sick|hiv[- ]positive|autistic|(?:an? )?diabetic|epileptic|bipolar|anorexic|(?:an? )?(?:recovering )?(?:alcoholic|(?:drug )?addict)|suicidal|registered (?:blind|disabled)|(?:\w+ )?(?:weeks|months) pregnant|deaf|blind|obese|seeing (?:a|an|${THEIRS}) (?:psychiatrist|therapist|counsellor|oncologist|psychologist)|under (?:the )?(?:mental health|crisis|oncology|psychiatric|community mental health|drug and alcohol) team|allergic to \w+|unfit for work|in (?:a )?(?:psychiatric|mental health) (?:unit|ward|hospital)|on dialysis|on (?:methadone|medication|insulin|chemo(?:therapy)?|a ventilator|suicide watch)|being (?:treated|assessed) for|waiting for (?:an? |${THEIRS} )?(?:\w+ ){0,2}(?:operation|surgery|transplant|biopsy|(?:scan|test) results?|(?:hip|knee) replacement)|sober (?:for|since)|having ivf|treated for|off work with|wheelchair[- ]bound|paralysed|depressed)\b`,
    String.raw`\b(?:suffer(?:s|ed|ing)?|recovering|recovered(?= from (?:an? |the |his |her |their )?(?:\w+ )?(?:illness|injur|surgery|operation|stroke|cancer|depression|covid|breakdown|addiction|overdose|attack|accident))|died|dying|dies) (?:from|of) (?!a (?:lack|shortage)|the (?:effects|same|fact)|poor|its)[a-z]+(?: (?:cancer|attack|failure|disease|illness|overdose|injur(?:y|ies)))?`,
    String.raw`${HAVE} ${ILLNESS}\b${TOPIC}`,
    String.raw`\b(?:has|had|have|given|with)(?: (?:only|just|been|given|told|not|long|a|few|\w+)){0,3} (?:days|weeks|months|long) (?:left )?to live\b`,
    String.raw`\b(?:(?:tests?|results?|scans?|x-rays?) (?:have |has )?(?:shown?|shows|showed|confirm(?:s|ed)?|reveal(?:s|ed)?) (?:an? |early |signs of ){0,2}${ILLNESS}|your (?:hiv|sti|chlamydia|pregnancy|cancer|biopsy|smear|drugs?) (?:tests?|results?|test results?) (?:is|are|was|were|has|have|came))\b`,
    String.raw`['’]s (?:\w+ )?(?:${ILLNESS}|diagnosis|medication|medical (?:records?|condition|history|notes)|pregnancy|sick leave|illness|therapy|chemotherapy|test results?)\b${TOPIC}`,
    String.raw`\b(?:tested positive for|${EXPECTING}|(?:his|her|their) (?:hip|knee|heart) (?:replacement|operation|surgery|bypass)|took (?:his|her|their) own life|tried to (?:kill|hang) (?:himself|herself|themselves)|self-harm(?:s|ed|ing)|underwent|(?:after|since|following|for|had|having|needs|facing) (?:${THEIRS}|an?) (?:\w+ )?(?:mastectomy|hysterectomy|vasectomy|lumpectomy|transplant|amputation|colostomy|colonoscopy|biopsy|chemotherapy|radiotherapy|caesarean)|carries an epipen|(?:is |was )?undergoing (?:surgery|treatment|chemotherapy|therapy)|takes? antidepressants|on antidepressants|lost the baby|had an abortion|positive for (?:hiv|covid|hepatitis|cocaine|cannabis|drugs)|(?:rushed|taken|airlifted|flown) to (?:hospital|noble[’']?s|a&e|intensive care)|(?:attend|missed|failed|cancelled|keep)\w* (?:${THEIRS} |a )?(?:smear|chemo\w*|dialysis|clinic|counselling|antenatal|scan|therapy|gp) ?(?:test|appointment|session)?s?|on (?:the )?waiting list for (?:a |an )?(?:hip|knee|heart|kidney|transplant|operation|surgery|therapy))\b`,
  ],
  crime: [
    String.raw`${BE} (?:re-?)?(?:arrested|breathalysed|convicted|jailed|imprisoned|sentenced|indicted|charged with|found guilty|cautioned|bailed|on bail|remanded|in custody|in prison|in jail|on probation|accused of|suspected of|wanted (?:by|for)|prosecuted|banned from driving|on trial|disqualified from driving|on (?:the )?sex offenders[’']? register|on (?:a )?(?:tag|electronic tag|curfew|licence from)|under (?:a |an )?(?:community|restraining|suspended|supervision|non-molestation|exclusion) (?:sentence |protection )?order|found (?:drunk|with drugs)|an? (?:registered )?(?:sex offender|paedophile|convicted \w+|ex-offender))\b`,
    String.raw`\b(?:pleaded|pleads|pled) (?:not )?guilty\b|\b(?:got|gets|was given|given|received|accepted) an? (?:\w+ )?(?:caution|suspended sentence|community (?:order|sentence)|conditional discharge|driving ban|restraining order|prison sentence)\b|\b(?:after|since|following) (?:his|her|their) (?:conviction|arrest|release from (?:prison|jail))\b`,
    String.raw`\b(?:arrested|convicted|indicted|sentenced|jailed|charged)(?! (?:the|them|its|an?|many|people|felons?|offenders?|criminals?|persons?|customers|clients|one|two|three|four|five|six|seven|eight|nine|ten|several|some|both|his|her)\b)(?= (?:mrs?\.?|ms\.?|miss|[a-z'’-]{2,20} [a-z'’-]{2,20}\b))`,
    String.raw`\b(?:has|have|had|with)(?: (?:a|an|no|his|her|their|two|three|four|five|several|many|\d{1,2}|long|serious)){0,3} (?:criminal (?:record|conviction)s?|previous convictions?|spent convictions?|convictions? for)\b`,
    String.raw`['’]s (?:\w+ )?(?:criminal record|conviction|arrest|prison sentence|probation)\b`,
    String.raw`\bcaught (?:with (?:cannabis|drugs|cocaine|heroin|a knife)|shoplifting|stealing|speeding|drink[- ]driving|red[- ]handed)\b|\bbenefits? (?:cheat|fraudster)\b|\blost (?:his|her|their) licen[cs]e (?:for|after|over)\b|\bworking for cash (?:while|whilst)\b`,
    String.raw`\b(?:served|serving) (?:[\w-]+ ){1,4}(?:in (?:prison|jail)|sentence)\b`,
  ],
  belief: [
    String.raw`${BE} an? (?:(?:practising|devout|strict|lapsed|orthodox|roman|born-again|committed) ){0,2}(?:muslim|christian|catholic|protestant|jew|hindu|sikh|buddhist|mormon|methodist|quaker|atheist|jehovah[’']?s witness|scientologist|pagan)\b(?! (?:school|church|charity|aid|centre|priest|chaplain|minister|festival|country|organisation))`,
    String.raw`${BE} (?:(?:practising|devoutly|strictly) )?(?:jewish|muslim)\b(?! \w+ (?:school|centre))`,
    String.raw`(?<=[a-z], )an? (?:(?:practising|devout|strict|lapsed|committed) )?(?:muslim|christian|catholic|protestant|jew|hindu|sikh|buddhist|mormon|methodist|quaker|atheist|jehovah[’']?s witness)(?=,| who\b)`,
    String.raw`\b(?:goes to|attends|worships at) (?:(?:the|his|her|their) )?(?:[\w’']+ ){0,2}(?:mass|mosque|synagogue|temple|gurdwara|kingdom hall)\b`,
    String.raw`\bconverted to (?:islam|christianity|judaism|catholicism|hinduism|sikhism|buddhism)\b`,
  ],
  origin: [
    String.raw`${BE} of (?:[a-z]+ ){0,2}[a-z]+ (?:origin|descent|heritage|ethnicity)\b`,
    String.raw`${BE} (?:an? )?(?:asylum[- ]seeker|refugee|illegal immigrant|illegal(?:ly)? (?:here|in the country)|undocumented|waiting for (?:his|her|their|an?) (?:asylum|visa|residency|immigration) \w+|here illegally|facing deportation|being deported|(?:ethnic(?:ally)? )?(?:romany|gypsy)\b|failed asylum[- ]seeker|traveller by birth|roma\b|mixed[- ]race|(?:black|white|asian) (?:british|african|caribbean|man|woman|male|female|boy|girl))\b`,
    String.raw`\ban? (?:[a-z]+ )?(?:asylum[- ]seeker|refugee)(?=, [a-z])`,
    String.raw`['’]s (?:visa|work permit|leave to remain|residence permit) (?:ran out|expired|has|was|is|runs out|lapsed)|\b(?:overstayed (?:his|her|their) visa|without (?:papers|a visa|a work permit|leave to remain)|claimed asylum|seeking asylum|refused asylum)\b`,
    String.raw`['’]s (?:ethnicity|ethnic origin|immigration status|race)\b(?! (?:track|course|day|time|result))`,
  ],
  sexuality: [
    String.raw`${BE} (?:gay|lesbian|bisexual|homosexual|transgender|transsexual|trans|non-binary|asexual|queer|straight|a lesbian)\b(?! (?:rights|pride|community|icon|people))`,
    String.raw`\b(?:came|coming|comes) out (?:as|to (?:his|her|their))\b`,
    String.raw`['’]s (?:sexuality|sexual orientation|sex life|gender reassignment|transition)\b`,
  ],
  membership: [
    String.raw`${BE} an? (?:lifelong |staunch |paid-up |active )?(?:labour|conservative|tory|lib dem|green|liberal vannin|manx labour|sinn f[eé]in|dup|snp|plaid|reform|ukip|communist|unite|unison|prospect|nasuwt|rcn) (?:member|activist|supporter|voter|rep|councillor)\b(?! of the public)`,
    String.raw`\b(?:is in|belongs to|joined|is with|pays (?:his|her|their) (?:dues|subs) to) (?:the |a )?(?:trades? )?(?:union\b|unite\b|unison\b|prospect\b|nasuwt\b|gmb\b|rcn\b|rmt\b)`,
    String.raw`${BE} an? (?:paid-up |card-carrying |active |lifelong |prominent |former )?(?:member|activist|supporter|shop steward|rep|representative)(?: of| for| in| at)? (?:the )?(?:[\w’'&-]+ ){0,3}(?:trades? union|union|prospect|gmb|rcn|rmt|nasuwt|unite|unison|labour party|conservative party|liberal democrats?|green party|liberal vannin|mec vannin|manx labour party|reform uk|snp|plaid cymru|sinn f[eé]in|dup|bnp|national front)\b`,
    String.raw`\b(?:votes?|voted) (?:for )?(?:labour|conservative|tory|lib dem|green|liberal vannin|plaid cymru|ukip|reform|snp|sinn f[eé]in)\b`,
  ],
};
