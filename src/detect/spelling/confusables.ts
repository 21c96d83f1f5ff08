/** Before and after a noun of which there are many, where no possessive makes sense. */
const QUANTITY = 'all|many|most|several|these|those|few|both';
const AFTER_MANY = 'of|in|are|have|who|will|to|and|should|must|from|on|with|can|were|may';
const apostrophe = (noun: string, before: string) => `${noun}'s > ${noun}s; ${before}; ${AFTER_MANY}`;
const MANY = [
  ...['customer', 'visitor', 'pupil', 'student', 'patient', 'volunteer'].map((noun) =>
    apostrophe(noun, `${QUANTITY}|our`),
  ),
  ...['parent', 'driver'].map((noun) => apostrophe(noun, QUANTITY)),
].join('\n');

/**
 * Words that are taken for others, told by the words round them. Written by hand from common slips of British English.
 * Each line: the word that stands there and the one that is meant; what must stand before it; what must stand after it.
 * Small regular expressions over lower-case text; an empty field asks for nothing. A field that begins with `=` is taken
 * as it is: what stands before to its end, what stands after from its beginning.
 */
export const CONFUSABLES = `
pubic > public; the general|members of the|open to the|general;
untied > united; ; kingdom|states|nations|arab
form > from; apart|away|far|ranges|ranging|suffer|suffers|suffering|heard|hear|comes|came|coming|recover|recovered|recovering|moved;
form > from; ; (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|to|until|till)|midday|noon|midnight)
from > form; booking|application|consent|registration|nomination|claim|feedback|contact|enquiry|referral; is|below|can|must|should|will|and return|available
manger > manager; line|project|general|office|duty|team|site|area|branch|store|programme|senior|account|events?|case|ward|service|town|harbour|airport|bank|deputy|assistant;
your > you're; ; invited to|eligible (?:for|to)|entitled to|unable to|unsure|struggling|not (?:able|sure|alone|eligible|allowed|required|going)|going to|looking for|planning (?:to|a)|travelling (?:to|from|by)|required to|welcome to
your > you're; if|when|while|that; an?|in|over|under|not|unable|unsure|planning (?:to|a|on)
its > it's; ; an?|the|not|been|going to|important (?:to|that)|your|our|too late|never too|time to|easy to|great to|good to|hard to|fine to
it's > its; ; own|headquarters
there > their; ; own
there > their; for|of|with|by|from; homes?|families|family|children|parents|help|support|work|cars?|bins?|views|jobs|hard work|own|efforts|patience|health|pets|dogs?
their > there; ; is|are|was|were|will be|has been|have been
of > have; could|should|would|must|might|shouldn't|couldn't|wouldn't; (?!course\\b)[a-z]+
loose > lose; ; weight|control|touch|your licence|your place|your home|their jobs?|their homes?
loose > lose; may|might|will|could|not|don't|can|to|you'll;
affect > effect; (?:have|has|having|had|take|takes|took|taking)(?: an?| no| little| some| the| any| great)?;
effected > affected; anyone|people|residents|areas|services|flights|sailings|customers|passengers|those; by
effect > affect; will|may|might|could|not; you|your|services|traffic|residents|travel|sailings|flights
advice > advise; will|can|would|please|must|we|strongly|police|officials|we'd; you|residents|drivers|people|the public|motorists|everyone|against|that|customers|parents|passengers|visitors
advise > advice; some|any|legal|medical|further|free|expert|our|more|safety|travel; on|from|and|about|is|line|please|for
practise > practice; gp|doctor's|medical|dental|best|good|veterinary|code of|common|general;
license > licence; driving|tv|television|fishing|firearms|alcohol|liquor|marriage|provisional|vehicle|gaming|entertainment|hgv|dog|taxi|planning|export|trading;
licenses > licences; driving|tv|television|fishing|firearms|alcohol|liquor|marriage|provisional|vehicle|gaming|entertainment|hgv|dog|taxi|export|trading;
principle > principal; ; reason|reasons|aim|aims|cause|contractor|objectives?|office|officer|speaker
principle > principal; school|college|vice|deputy;
stationary > stationery; ; suppl(?:y|ies|ier)|shop|cupboard|order
stationery > stationary; ; vehicles?|traffic|cars?|bus|buses|lorr(?:y|ies)
complementary > complimentary; ; tickets?|parking|drinks?|wi-?fi|coffee|refreshments|entry|breakfast
dairies > diaries; your|our|their; (?!are\\b|and\\b)[a-z]+
dairy > diary; dates? for (?:your|the);
diary > dairy; ; farms?|farmers?|products?|herds?|cattle|cows?|industry
quite > quiet; ; zone|room|hours|lanes?|streets?|carriage
quiet > quite; ; a few|a lot|often|rightly|simply|clearly
then > than; more|less|better|worse|rather|fewer|greater|higher|lower|earlier|later|sooner|larger|smaller|faster|longer|bigger|cheaper|easier; the|an?|\\d+|one|two|ever|usual|last|before|expected|half|our|your|normal|any
asses > assess; to|will|we|and|help; the|whether|your|how|each|any|risks?
thorough > through; go|going|goes|went|pass|passing|get|come|coming|walk|drive|driving|driven|broke|break;
trough > through; go|going|goes|went|pass|passing|get|come|coming|walk|drive|driving|all;
manor > manner; timely|appropriate|orderly|safe|friendly|respectful|professional|polite|similar;
massage > message; text|voice|email|phone|important|us a|leave a|send a|a private|whatsapp;
costumer > customer; ; services?|care|support|satisfaction|feedback
costumers > customers; our|all|for|of|to|existing|new;
sever > severe; ; weather|delays?|winds?|gales?|disruption|warnings?|flooding
lightening > lightning; thunder and|thunder &;
lightening > lightning; ; strikes?|storms?
breath > breathe; can't|cannot|to|difficult to|hard to|us to; easily|properly|again|and|in|out|deeply|freely
cloths > clothes; warm|wear|old|children's|unwanted|waterproof|second-hand|their;
brake > break; lunch|tea|school|half-term|christmas|easter|weekend|summer|short;
sight > site; building|construction|tip|amenity|camp|landfill|recycling;
lead > led; been|was|is being|were|be; by
passed > past; half|quarter; one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}
passed > past; walk|walked|drive|drove|driven|walking|driving;
passed > past; in the|over the; years?|weeks?|months?|decade|few
weather > whether; know|decide|sure|unsure|wondering|regardless of; you|it|they|we|the|your|he|she|or
weather > whether; ; or not
whether > weather; ; forecasts?|warnings?|conditions|permitting
know > no; is|are|will|can|; longer
piece > peace; ; of mind
peace > piece; ; of (?:cake|work|paper|land|legislation|equipment|advice|news)
sort > sought; much|highly|most; after
whose > who's; ; going|been|coming
who's > whose; ; children|child|car|name|job|turn|responsibility|home|idea
to > too; far|way|never; late|many|much|often|early|soon
of > off; turn|turned|switch|switched|shut; the (?:water|power|electricity|lights?|heating|gas|engine|supply)
roll > role; ; models?
role > roll; to|will|we'll|being; out
bare > bear; please|just|do; with
bare > bear; ; with us|in mind|with me
duel > dual; ; carriageways?|language|purpose|use
lose > loose; ; chippings|gravel
currant > current; the|our|your; rules?|guidance|situation|advice|plans?|opening|restrictions|members?|staff
councillor > counsellor; bereavement|marriage|grief;
prey > pray; we|let us; for|together|with
alter > altar; the|church; boys?|table|server
cite > site; web|building|construction;
mute > moot; a; point
tow > toe; ; the line
discus > discuss; to|will|and|we; the|this|your|how|any|plans?|options|what|with
please > pleased; are|were|am|is|be|very|so|been|we're|i'm|so; to (?:announce|say|see|confirm|report|welcome|share|hear|meet|be able|offer|have)
aloud > allowed; (?:not|are|is|be|being|only|longer|never|always); (?:on|in|to|at|inside|near|for|here|after|before|during|within|unless)
to > too; it's|its|is|are|not|was|far|much|never|getting; (?:late|early|soon|hot|cold|wet|windy|dangerous|many|few|busy|expensive|icy|rough)
are > our; (?:see|visit|at|on|in|from|with|join|follow|meet|check|read|use|of|via|to|thank|support); (?:website|stall|team|new|page|staff|office|offices|newsletter|event|events|shop|guide|stand|schools|island|partners|volunteers|apprentices|site|facebook|app|latest|free|next|annual)
mange > manage; ; (?:your|our|the|their|my|it|this|these|to)
exited > excited; ; (?:to (?:be|see|announce|share|welcome|launch|have|meet|tell|work|join|host)|about|for (?:the|our|this)|by)
insure > ensure; please; (?:your (?:dog|children|child|vehicle is|bins?|gates?|boat is)|you (?:have|are|book|bring|wear|leave|keep|read))
there > they're; =(?:^|[.!?:] )$; (?:going|coming|trying|planning|hoping|working|looking) to
hear > here; (?:are|be|stay|live|park) ?(?:all|right)?; (?:from|until|to|on|at|every|all|for) (?:\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nine|ten|noon|help|support|you|day|week|summer|winter|the)
pubic > public; ; (?!(?:hairs?|bone|area|region|lice|louse|mound|symphysis)\\b)[a-z]+
untied > united; manchester|leeds|newcastle|sheffield|ayr|dundee|peel;
from > form; the|our|an online|the online|our online|attached claim|enclosed; =(?! (?:line|field|address)|[\\w'-])
form > from; result|taken|removed|benefit|benefits|benefited|protect|protected|separate|different|arriving|departing|leaving|travelling|visitors|residents|letters|emails?|messages|buses|flights|sailings|pupils|students|staff; douglas|peel|ramsey|onchan|castletown|laxey|port|liverpool|manchester|heysham|belfast|dublin|london|england|tynwald|home|across|all|your|their|the (?:treasury|department|council|cabinet|police|minister|government|isle|island|public|airport|harbour)
your > you're; ; welcome[.!,]
your > you're; if|when|while|that|sure|hope; coming|staying|heading|travelling|visiting|interested|worried|concerned|thinking|feeling|having trouble|expecting (?:a|to)|ready|aged
it's > its; made|makes|make|reached|changed|published|launched|announced|completed|begun|held|lost|opened|behind|opens|of; decision|mind|way|name|reports?|findings|first|annual|website|strategy|plans?|budget|offices?|services?|staff|members|doors|history|duties|powers|final
you > your; bring|check|renew|submit|update|with|for|of|in|on|about|from|using; own|bins?|vote|views|passport|licence|application|vehicle|gp|children|pets?|family|doctor|appointment|comments|feedback
where > were; we|they|you|there|who|which; told|asked|closed|not|able|unable|given|cancelled|delayed|taken|made|found|sent|seen|injured|killed|affected|called|invited|delighted|pleased|being|going|also|no
were > where; know|find out|wonder|decide; you|they|to|it
know > now; is|are; open|closed|available|live|on sale|over|full|online|complete|back|in|being
know > now; has|have; been
now > no; is|are|will|can|was|were|has|have; longer (?:open|available|needed|required|possible|able|be|accept|accepting|have|offer|in use|valid)
effect > affect; will|would|does|may|might|could|can|not|also|which|that; everyone|anyone|people|all|many|how|our|homes|businesses|schools|bus|you|your|services|traffic|residents
effected > affected; badly|severely|worst|those|people|residents|adversely|negatively;
effected > affected; been|be|are|is; by (?:the|ice|snow|floods?|flooding|weather|strikes?|winds?|rain|this|these|storms?)
affect > effect; into|side|knock-on|adverse|positive|greenhouse|full|immediate;
affects > effects; side|ill|long-term|knock-on|harmful|adverse;
advise > advice; take|seek|get|give|giving|offer|offering|offers|for|your|their|of|follow|following|seeking|expert|tax|financial|careers;
polite > police; call|contact|phone|ring|called|told; on|immediately|if|now|that|at
polite > police; ; station|investigation|constable|cordon|force|patrols?|inquiry|appeal
heath > health; ; centres?|services?|care|visitors?|board|checks?|insurance|minister|department|problems?|risks?|authority|and (?:safety|social|wellbeing|care)|professionals|workers?|advice
heath > health; public|mental|department of|minister for|environmental|physical|ill;
martial > marital; ; status
marital > martial; ; arts?|law
trail > trial; murder|fraud|jury|clinical|criminal|fair|stand|stood|awaiting;
trial > trail; nature|heritage|walking|coastal|sculpture|treasure|woodland;
fro > for; thank you|thanks|waiting|apply|ready|looking|closed|open|time|except|used|asked|available|support|register;
to > too; it is|it's|is|are|was|were|not|there are; late|many|much|few|often|soon|hot|cold|dangerous|wet|icy|windy|busy|expensive
too > to; need|needs|want|wants|have|has|like|able|going|come|due|invited|used|plans?|aims?|ready|happy|welcome; be|vote|see|make|get|attend|take|help|visit|call|apply|keep|go|do|use|book|join|find|pay|the|our|your|speak|work
too > to; \\d(?:am|pm)?; \\d
then > than; rather|other;
past > passed; was|were|been|be; by (?:tynwald|the (?:keys|house|council|court|commissioners)|members|parliament|both)
past > passed; has|have|had|having; (?:the|its|a|his|her|their|through|all|away)
weather > whether; ; you (?:walk|drive|cycle|live|work|own|rent|want|need)
principle > principal; ; (?:teacher|engineer|of the (?:school|college))
principle > principal; school's|college's;
moral > morale; ; boost|booster|boosting
moral > morale; staff|team|raise|raises|lift|improve; =(?! (?:standards?|ground|code|values?|duty|compass)|[\\w'-])
except > accept; will|we|can|cannot|can't|please|to|must|now|only; cards?|cash|payments?|applications|all|your|our|any|cheques|responsibility|donations|no
accept > except; everyone|anyone|every day|everywhere; for|staff|on|the|those|where|when|in|at|sundays?|mondays?|bank
accept > except; all; for
lead > led; has|have|had|having; the|to|a
stationary > stationery; office|school|headed|printed|some|free;
brake > break; take a|have a|need a|taking a|having a|a short|a quick;
brake > break; not|never|will|must|may|to|don't|who|or; the (?:rules?|law|bank|news|ice|record|chain)|into|down
breaks > brakes; =[\\w'’-]+ $; failed|on (?:the|your|his|her|a) (?:bus|car|bike|vehicle|lorry|van|coach|train)
hole > whole; the; of|island|country|community|team|thing|family|day|week|world|school|town|department|year
whole > hole; a; in (?:the|your) (?:road|fence|roof|wall|ground|pavement|boundary)
peer > pier; ramsey|queen's|victoria;
peak > peek; sneak|quick;
peak > pique; to|will|may; (?:your|their|my|our) (?:interest|curiosity)
faze > phase; ; one|two|three|four|\\d
not > note; please; that|our|there|we|new|these|all
ware > aware; be|are|made|is; of|that
manger > manager; centre|operations|communications|media|policy|finance|care|hotel|shop|hr|news|your;
plane > plain; ; english|language|text|clothes
bored > board; school|health|management|parole|advisory|notice|editorial|licensing|full|governing;
bored > board; the|our|a; of|members?|meetings?|met|meeting|chair|chairman|agreed
fare > fair; fun|craft|agricultural|careers|jobs|job|health|trade|village|wellbeing|recruitment|school;
fairs > fares; bus|taxi|train|rail|air|ferry|tram|return|single|child|adult;
fair > fare; bus|taxi|train|tram; is|increases?|rises?|will|from|has
grate > great; ; news|day|work|idea|time|way|effort|job|value|to (?:see|hear|have)
their > there; see you|be|over|get|went|go|meet you|been|getting; =[.!?]
there > their; ; patience|parents|homes|views|families|understanding
here > hear; love to|like to|want to|pleased to|sorry to|glad to|delighted to|happy to|can't wait to; from|that|about|your|what|of
here > hear; come and; the|our|from|what|about
hear > here; ; (?:is|are) (?:the|how|a|what|some|our)
hear > here; click|right;
shore > sure; make|be|not|quite|for; you|your|to|that|it|all|of|we|they
our > are; we|they|you; open|closed|not|now|able|aware|looking|working|going|being|pleased|delighted|sorry|here|currently|still
are > our; of|with|at|visit|join|from; website|staff|team|facebook|own|customers|residents|community|partners|page|island
off > of; lot|most|many|none|because|number|couple|kind|instead; the|people|our|your|these|those|us|them|you|a|it
off > of; one; our|your|my|these|those|us|them|the (?:best|most|many)
of > off; get|getting|got|fall|fell|falling|keep|stay|ran|slipped; the (?:bus|road|train|tram|pavement|grass|ice|beach|plane|ferry|boat)
dependant > dependent; ; on|upon
compliment > complement; to|will|which; each other|existing|the existing|our existing
counsel > council; parish|district|town|city|local|borough|legislative;
counsel > council; ; tax|houses?|chamber|offices|estate
draught > draft; ; bill|plan|budget|policy|legislation|report|strategy|order|regulations|guidance|proposals
draft > draught; ; excluders?|beer|proofing
storey > story; success|true|full|news|bedtime|short;
story > storey; multi|two|three|single|four; building|car park|house|extension
tire > tyre; flat|spare|car|rear|front;
check > cheque; pay by|paid by|payable by|payment by;
program > programme; training|works|vaccination|screening|capital|housing|summer|winter|television|tv|events|holiday;
program > programme; ; of (?:events|works?|activities|improvements)
practice > practise; to; your|their|his|her|our|what|social|as a
licence > license; to|will|must; the|a|your|premises
envelop > envelope; an|prepaid|brown|sealed|stamped|addressed|self-addressed;
personal > personnel; military|army|medical|emergency|trained|qualified; are|were|will|have|on|to|and|from|who|at
personnel > personal; ; details|information|data|accounts?|opinions?|views?|best|experiences?|belongings|property|circumstances|injury
formally > formerly; ; known as|called
formerly > formally; to|will; open|announce|approve|adopt|launch|request|thank|welcome|recognise
dessert > desert; ; islands?
weak > week; this|next|last|per|every|each|all; =(?:[.,!?]|$| (?:from|at|on|and|we|the|for|is|to)\\b)
knew > new; the|our|a|brand|this;
new > knew; we|they|i|he|she|everyone|nobody; that|about|how|what|it
threw > through; go|going|get|come|coming|walk|drive|driving|pass|all|right|way;
though > through; go|going|pass|drive|walk|walking|halfway; the
through > though; even;
thought > though; even; the|it|we|you|they
lets > let's; =(?:^|[.!?:] )$; go|get|all|make|see|keep|work|hope|not|be|start|talk|celebrate|help|stay|take
were > we're; =(?:^|[.!?:] )$; delighted|pleased|looking (?:for|forward)|hiring|recruiting|sorry|here to|open|back|working (?:to|with|on)|launching|asking
cant > can't; ; be|do|get|see|wait|make|find|go|attend|come|pay|access|have|reach|use|take|afford|wait
wont > won't; ; be|have|get|see|make|find|go|take|need|run|work|stop
form > from; him|her|them|us|me|people|residents|anyone|everyone|children|drivers|passengers|visitors; (?!filling|feeding)[a-z]{3,}ing
form > from; back|excerpts?|extracts?|quotes?|learn|learns|learned|learnt|learning|move|moved|moving|graduate|graduated|graduating|retired?|retiring|resigned|differs?|different|emerged|escaped?|escaping|fled|stole|stolen|borrowed|bought|ordered|downloaded|collected|collecting|returned|returning|rescued|evacuated|released|banned|excluded|exempt|transferred|switched|switching|imported|exported|drawn|sourced|supplied|purchased|obtained|originated?|derived|gained|prevented|deducted|hidden|absent|aside; the|an?|our|your|their|his|her|its|this|that|these|those|any|all|one|here|there|home|scratch|\\d+
form > from; information|news|advice|support|message|letter|email|quote|funding|money|pressure|noise|smoke|water|traffic|call|view|visit|trip|journey|ferry|flight|bus|train|boat|sailing|walk|ride|drive|gift|parcel|photo|picture; (?:the|an?|our|your|their|his|her|its|this|these|those|any|all)(?! (?:basis|backbone|core|foundations?|heart|majority|bulk|base|part|queue|key|most|background|main|centrepiece)\\b)
there > their; of|across|into|against|during|throughout|behind|without|despite|towards; (?!(?:is|are|was|were|be|been|being|to|will|would|should|could|may|might|must|has|have|had|not|and|or|but|in|on|at|from|for|with|as|if|when|so|it|we|you|they|he|she|i|the|a|an|who|which|that|this|today|tonight|tomorrow|too|now|then|also|yet|isn't|aren't|wasn't|weren't|won't|already|still|again)\\b)[a-z]+
there > their; share|shared|sharing|submit|submitted|submitting|update|updated|updating|renew|renewed|renewing|protect|protecting|improve|improved|improving|lost|losing|give|gave|given|giving|express|expressed|expressing|pay|paying|receive|received|receiving|complete|completed|completing|fulfil|confirm|confirmed|review|reviewed|provide|provided|providing|documenting|assess|assessing|meet|meeting|achieve|achieved|support|supporting|manage|managing|change|changed|fits|suits|reduce|reduced; (?!(?:exists|remains|needs|seems|appears|comes|lies|follows|stands|goes|happens|occurs|was|is|always|perhaps|sometimes|besides|anyways|afterwards|towards|unless)\\b)(?:[a-z]{3,}[^s]s|[a-z]{2,}(?:tion|ment|ness|ity|ance|ence)|own)
you're > your; ; own|say|bins?|vote|views|passport|licence|application|vehicle|gp|appointment|comments|feedback|account|booking|bill|payment|rates|council|chance|details|children|child|pets?|browser|password|email|website|ticket|garden|employer|landlord|tenancy|prescription|pension|postcode
you're > your; of|for|with|from|into|about|without|near|under|behind|during|after|before|regarding|through|across; (?!(?:not|going|all|right|able|unable|eligible|likely|unlikely|ready|entitled|in|on|at|a|an|the|free|welcome|sure|unsure|certain|never|always|still|just|only|also|too|so|very|more|less|most|under|over|well|ill|sick|fit|away|out|back|here|there|home|happy|safe|late|early|good|great|best|better|concerned|due|aware|willing|allowed|required|invited|covered|insured|done|gone|given|told|seen|taken|made|put|paid|set|kept|left|caught|hit|known|shown|born)\\b|[a-z]+(?:ed|ing)\\b)[a-z]+
it's > its; of|into|within|across|throughout|despite|during; (?!(?:not|been|a|an|the|very|so|too|just|all|being|my|your|our|their|his|her|time|free|here|there|now|never|always|also|still|only|really|quite|possible|likely|important|easy|good|great|bad|hard|best|better|worth|more|less|like|what|how|why|when|where|because|as|in|on|at|up|out|down|over|under|about|to|that|this|us|me|them|him|you|it|kind|called)\\b|[a-z]+(?:ly|ing)\\b)[a-z]+
it's > its; improves?|improving|loses?|losing|fulfils?|meets?|determine|assess|publish|publishes|extend|extends|increase|increases|reduce|reduces|hold|holds|close|closes|expand|expands|celebrates?|celebrating; (?!(?:always|perhaps|sometimes)\\b)[a-z]{2,}(?:tion|ment|ness|ity|ance|ence|hip|[^sui]s|fth|nth|xth|hth|ird|ond)
then > than; younger|older|smaller|larger|bigger|greater|higher|lower|faster|slower|quicker|cheaper|dearer|easier|earlier|later|longer|shorter|stronger|weaker|nearer|closer|hotter|colder|warmer|wetter|drier|safer|busier|heavier|lighter|deeper|wider|narrower|harder|simpler|richer|poorer|healthier|happier|smarter|better|worse; my|your|our|their|his|her|its|those|most|others?|expected|normal|usual|ever|anyone|everyone|any|some|many|average|previously|last|before|planned
then > than; more|less|fewer; just|half|enough|any|that|double|twice|likely|most|all|\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|a (?:few|hundred|thousand|million|dozen|quarter|third|year|month|week|decade|century)|happy|welcome|everyone|anyone|others?|usual|expected|ever|before|previously
then > than; =(?:^|[^\\w'-])(?:more|less) [a-z]+(?: [a-z]+)? $; ever|those|most|others?|usual|expected|before|anyone|previously
weather > whether; see|decide|deciding|decided|consider|considering|considered|check|checking|determine|ask|asked|asking|tell|say|establish|question|clear|unclear|doubt|matter|matters|discuss|discussed|indicates?|confirm|assess|review|or|about; this|that|these|those|he|she|they|it|we|you|i|there|such|to (?:go|be|attend|take|use|make|apply|have|give|stay|book|close|open|proceed|continue|allow|approve|travel)|(?:the|an?|your|our|their|his|her) [a-z]+ (?:is|are|was|were|will|would|should|can|could|has|have|had|needs?)
effect > affect; positively|negatively|adversely|ultimately|directly|indirectly|seriously|severely|badly|significantly|greatly; (?!by\\b|on\\b|of\\b|in\\b|change)[a-z]+
effect > affect; that|which|to|will|would|may|might|could|can|not; us|them|me|him|it|the (?:public|community|elderly|economy|environment|island)
form > from; =\\b(?:prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|prohibit(?:s|ed|ing)?|discourag(?:es?|ed|ing)|protect(?:s|ed|ing)?|exempt(?:s|ed|ing)?) (?:[a-z]+ ){1,3}$;
form > from; thrown|benefit|benefits|benefited|benefiting|receiving|received|approval|shifts?|shifted|shifting|withdrew|withdrawn|fell|fallen|separated|translated|adapted|arrived|hails?|date|dates|dating; an?|their|his|her|our|your|its|this|that|these|those|what|all|any|here|there
there > their; for|with; (?!(?:is|are|was|were|be|been|being|to|will|would|should|could|may|might|must|has|have|had|not|and|or|but|in|on|at|from|for|with|as|if|when|so|it|we|you|they|he|she|i|the|a|an|who|which|that|this|today|tonight|tomorrow|too|now|then|also|yet|isn't|aren't|wasn't|weren't|won't|already|still|again|until|till|before|after|by|because)\\b)[a-z]+
there > their; in|to|on|at|by|through; (?!(?:exists|remains|needs|seems|appears|comes|lies|follows|stands|goes|happens|occurs|was|is|always|perhaps|sometimes|besides|afterwards|unless|has|buses|passengers|visitors|walkers|drivers|cyclists|residents|members)\\b)[a-z]{3,}[^su]s(?! (?:can|will|are|were|have|had|should|must|may|might|could|would|do|did|go|went|come|came)\\b)
there > their; =(?<!\\b(?:up|out|over|down|in|from|once|while) )$; [a-z]{2,}(?:tion|ment|ness|ity|ance|ence|ship)(?! (?:is|are|was|were|can|will|has|have|had)\\b)
you're > your; ; favourite|(?!(?:always|perhaps|besides|sometimes|nowadays|overseas|outdoors|indoors|upstairs|downstairs|abroads|towards|news|afterwards|friends|pals|mates|kids|parents|girls|boys|sports|fans|guests|heroes|champions|legends|stars|winners|adults|ones|folks|nuts|bananas|idiots|morons|fools|cowards|clowns|crooks|thugs|bullies|hypocrites|animals|pigs|sisters|brothers|twins|ladies|men|women|teens|yes|this|his|ours|theirs|hers|its|us|as|was|is|has)\\b)(?![a-z]*(?:ers|ors|ents|ants|ists|ians|ous|ess|ics)\\b)[a-z]{3,}s|[a-z]{3,}(?:tion|ment|ance|ence|ship)
it's > its; about|with|for|from|by|to|since|between|on|in|under|through|over; (?!(?:always|perhaps|sometimes|besides|services as|nowadays|this|his|as|was|is|has|us|yes|less|business as|news)\\b)(?![a-z]*(?:ous|ess|ics)\\b)(?:[a-z]{3,}s|[a-z]{2,}(?:tion|ment|ness|ity|ance|ence|ship))(?! (?:that|who|which|we|you)\\b)
then > than; older|younger|larger|smaller|wider|narrower|cheaper|heavier|lighter|stronger|weaker|taller|greater|bigger; the|an?|what
weather > whether; on|upon; they|he|she|we|you|it|or
minster > minister; ; (?:for|of) (?:health|education|the environment|infrastructure|enterprise|justice|home affairs|transport|finance|state|housing)
minster > minister; chief|prime|treasury|education|health|infrastructure|home affairs;
close > closed; will be|is|are|was|were|been; until|all day|all week|overnight|today|tomorrow|between \\d|from \\d|for (?:the|re|maintenance|works?|repairs?|safety)
effects > affects; this|it|which|decision|change|closure|work|fault|storm|disease|condition|problem; (?:all|everyone|everybody|anyone|only|both|those|your|our|most|many|people|residents|customers)
insure > ensure; ; that|everyone|there (?:is|are)|no (?:one|body)
whether > weather; bad|wet|dry|severe|adverse|cold|hot|stormy|warm|windy|sunny|awful|wintry|lovely; =(?! (?:or|to|you|we|they|it|he|she|the|this|that|i)\\b)
dew > due; ; to
form > from; ; \\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)
though > through; working|work|worked|going|sat|stayed|slept|last|lasted|continue|continued|continuing|run|runs|rain|snow|all; the (?:night|day|week|weekend|winter|summer|holidays|year)
latter > later; no; than
latter > later; ; this (?:week|month|year|afternoon|evening|morning)
meet > meeting; (?:looking|look|looks|looked) forward to; you|everyone|our|the|with|all|them
see > seeing; (?:looking|look|looks|looked) forward to; you|everyone|our|the|what|how|all|them|as
hear > hearing; (?:looking|look|looks|looked) forward to; from|your|about|what|the
welcome > welcoming; (?:looking|look|looks|looked) forward to; you|everyone|our|the|all|them|visitors|families
work > working; (?:looking|look|looks|looked) forward to; with|together|on
theirs > there's; =(?:^|[.!?:] )$; an?|no|still|been|only|always|not|nothing|more|plenty
who's > whose; =(?:^|[.!?:] )$; [a-z]+ (?:is|are|was) (?:this|that|these|those|it)
lead > led; has|have|had|having; all|us|many|some|him|her|them|directly
been > being; is|are; (?:[a-z]{3,}ed|done|made|built|held|taken|given|brought|shown|sold|put|cut|sent|kept|rebuilt)
know > now; by|right|until|till|up to; =(?:[.!?,]|$)
witch > which; =, $; is|was|costs?|will|has|have|can|are|were|means|we|you|they|runs?|starts?|closes?|opens?
witch > which; in|for|by|on|to|through|at|from; (?:the|we|you|they|it|is|are)
cite > site; the|our|new|old; will|is|was|has|on the|in the|near|manager|visit
councils > council's; the|our|this|your; decisions?|website|polic(?:y|ies)|strategy|priorities|commitment|intention|reputation|headquarters|annual
governments > government's; the|our; decisions?|website|polic(?:y|ies)|strategy|priorities|commitment|intention|reputation|annual
hospitals > hospital's; the|our; website|polic(?:y|ies)|strategy|new (?:wing|ward|website|unit|building)|emergency department|visiting hours
departments > department's; the|our|this; website|strategy|annual report|new (?:website|strategy|policy)
ministers > minister's; the; decision|website|resignation|department|announcement|intention|office
islands > island's; the|our; economy|coastline|population|history|heritage|future|reputation|workforce|youngest|oldest
resident's > residents; ${QUANTITY}|local|our; ${AFTER_MANY}|living|at
${MANY}
to > too; =(?:^|[.!?:] )$; late|much|many (?:to|for)|little to|often
you're > your; bring|bringing|show|carry|take|need|have; id|photo|tickets?|coat|dog|lunch|swimming|towel|phone|card|certificate|letter
`;
