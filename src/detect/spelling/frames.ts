/** Bodies and offices that a draft speaks of as one, so that their plural with a noun behind it lacks an apostrophe. */
const BODIES =
  'councils|governments|hospitals|departments|ministers|islands|airports|companys|mayors|museums|towns|villages|citys|libraries|' +
  'librarys|countrys|colleges|authoritys|committees|harbours|schools|boards|charitys|communitys|treasurys|parishes|chairmans|' +
  'presidents|directors|managers|theatres|stations|nations|regions|districts|counties|countys|trusts|clubs';
const PERSONS =
  'staff|team|teams|crew|crews|officers|nurses|doctors|drivers|driver|people|volunteers|chef|host|hosts|organisers|you|him|them|' +
  'her|us|me|children|pupils|players|cast|artists|council|service|everyone|everybody|all';
/** What is effected rather than affected. */
const MADE =
  'change|changes|reform|reforms|repair|repairs|improvement|improvements|transfer|transfers|entry|rescue|arrest|arrests|transition|' +
  'payment|payments|delivery|sale|settlement|compromise|cure|introduction|implementation|saving|savings|removal|release|escape|' +
  'reconciliation|a|an|real|lasting|positive|meaningful|such|this';
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|' +
  'saturday|sunday|easter|christmas|midnight|noon|midday';
/** Verbs that take an object and no clause with "that" left out. */
const DONE =
  '~change|~open|~close|~launch|~hold|~publish|~update|~improve|~extend|~increase|~reduce|~lose|~celebrate|~complete|~move|~start|' +
  '~begin|~finish|~cut|~raise|~give|~use|~keep|~have|~build|~renew|~replace|~reopen|~expand|~restore|~run|~win|~sell|~host|~release|' +
  '~set|~offer|~spend|~share|~reach|~meet|~introduce|~cancel|~postpone|~relaunch|~bring|~collect|~send|~submit|~leave|~put|~lock|' +
  '~wash|~pay|~drop|~return|~register|~book|~protect|~clear|~park|~upgrade|~receive|~deliver|~wear|~cover|~empty|~clean|~cast|' +
  '~break|~burst|~empty|~fill|~charge|~pick|~load|~mark|~light|~paint|~take|~make|~visit|~follow|~support|~lift|~store|~carry|~quote|~sign|~fit|~ease';
const SURE_PREPOSITIONS =
  'of|with|from|into|by|without|towards|during|throughout|across|near|within|behind|against|about';
const FREE =
  'tea|coffee|drink|drinks|ticket|tickets|meal|meals|lunch|snack|snacks|breakfast|wifi|parking|pass|passes|copy|copies|entry|' +
  'admission|shuttle|gift|bag|bags|refreshments|glass|bottle|programme|buffet|cake|sandwiches|guide|bus|travel|transport';

/**
 * Words that are taken for others, told by the classes of the words round them. Written by hand. Each line: the word that
 * stands there, the one that is meant, and frames, of which one must fit; `frame.ts` says how they are read.
 */
export const FRAMES = `
${BODIES.split('|')
  .map(
    (body) =>
      `${body} > ${body.replace(/(?:s|ies)$/, (end) => (end === 'ies' ? 'y' : ''))}'s: ^|,|{itcb}|said|read|see|says the|our|this|your {A}? _ {A-NVPxd} {NA}? {N-VAG} !{NP} / ^|,|{itcb}|said|read|see the|our|this|your {A}? _ new|latest|first|next|main|legal|annual|chief {NA}? {N-A} / ^|,|{itcb}|said|read|see|welcomes the|our|this|your {A}? _ decision|statement|website|policy|policies|strategy|response|headquarters|announcement|report|intention|reputation|priorities|commitment !{t}|{m}`,
  )
  .join('\n')}
weeks|months|years > week's|month's|year's: ^|,|{itcbVEZG} this|last|next _ {A-NVP}? {NG-V} / ^|,|{itcbVEZG} this|last|next _ event|storm|show|report|budget|market|work|race|races|draw|walk|match
its > it's: ^|,|{c} _ {x}? {A-NEVP} {tco}|$|, / ^|,|because|that|if|when|but|so _ {x}? closed|cancelled|raining|snowing|icy|freezing / ^ _ {G-N} / _ {x}? {A-NV} {t}|that / _ never|always {A} / _ the|a|an|my|your|our|their|no|not
it's > its: !{s} ${DONE} _ {AR-x}? {NPG-Ad} / !{s} ${DONE} _ {A} {NP} / {NE-V}|${SURE_PREPOSITIONS}|to _ {A} {NP-AE}
there > their: ~bring|~wear|~use|~wash|~empty|~lock|~collect|~sign|~register|~cast|~fill|~raise|~put|~clean|~check|~load|~charge|~feed|~insure|~walk|~take _ {P-xAZ}|coats|bins|views|homes / ${DONE} up|out|in|off|down|back|away? _ {A-x} {NAG}? {P-V} / ${DONE} up|out|off|back? _ {A-x} {A-x} {NP} / ${SURE_PREPOSITIONS} _ {A-NVx} {NPG}
there > they're: ^|,|but|because|and|so|if|when|while|that _ working|going|coming|trying|looking|planning|hoping|getting|doing|making|taking|asking|offering|hiring|expecting|moving|waiting|doing !{b} / ^|,|but|because|so _ {x}? unable|able|ready|likely|due|welcome|aware to|for|by|from|of|at
their > they're: ^|,|but|because|and|so|if|when|while|that|where|as _ {x}? {G-N}|going|coming|looking|trying|hoping {tipd} / ^|,|but|because|so|if|when|while|that _ {x}? able|unable|likely|due|welcome|sure|aware|happy|ready {tico}|$|, / _ not|never|always|a|the {AEGNd}
their > there: ^|,|{ctx}|know|if|when|now _ is|are|was|were|{m}|isn't|wasn't|has|have|seems|appears|remains {xdA#ENPt}
they're > their: !{s} ${DONE} up|out|off|back? _ {A-x}? {NP-AGE} / ${SURE_PREPOSITIONS}|for|at|in|on _ {A-x}? {NP-AGE}
you're > your: !{s} ${DONE} _ {A-x}? {NP-AGE} / ${SURE_PREPOSITIONS}|for|to|at|in|on _ {A-x}? {NP-AVGE} / ~have|had _ say|chance|turn|vote
whose > who's: _ {x}? {G-N}|going|coming {tipdo}|$|, / _ {x}? been|not|able|eligible|interested / ^ _ in|on|at|{d}
who's > whose: {NP} _ {NP-AVGE} {bhmVZE}
of > have: could|should|would|might|must|couldn't|shouldn't|wouldn't|mightn't not|never|always|only|easily|also? _ {E-N}|been|had|done|gone|known|to|thought / may|will|to _ been|done|gone|had|known|seen|thought
principle > principal: {dp} _ {N-VGE} !{i} / {dp} _ engineer|inspector|planner|architect|surveyor|place|cause|concern|aim|route|road|witness|sponsor|partner|funder|investigator|social|adviser|architect|source|use
principle > principal: the|our|a|new|former|vice|deputy|acting|its|their _ said|says|told|welcomed|thanked|spoke|retired|retires|mr|mrs|dr
principal > principle: in|on|of _ $|,|the|that|agreed|to|we|but|and / main|first|guiding|basic|core|key|underlying|general|founding|fundamental|important _ !{KN} / the _ of fairness|openness|equality|least|good|data|being / the _ that|behind {sd}
principals > principles: main|first|guiding|basic|core|key|underlying|nolan|general|founding|fundamental|design|these|following|seven|agreed _
stationery > stationary: traffic|vehicle|vehicles|car|cars|bus|buses|lorry|van|vans|train|trains|queue|queues|lorries|trams|ferry {x}? {b}|remain|remained {x}? _ / {b}|remain|remained|stayed|almost|completely|nearly _ on|at|in|for|when|while|$ / hit|struck|behind|into a|the _
stationary > stationery: _ order|orders|supplies|budget|shop|shops|store|cupboard|items|printing|supplier|suppliers|set|sets|drawer / ~order|~buy|~provide|~supply|~need|~print new|some|our|all|more? _ $|,|{ci} / headed|branded|school|office|wedding|christmas|printed|personalised|new _ $|,|{c}|for
compliment > complement: {PN-V} _ {dp} {A}? {A}? !${PERSONS} / to|will|that|which|should|and _ {dp}|other|existing|and {A}? {NP} !on|for / to|will|that|which _ existing|other|current
compliments > complements: {N-VP}|it|this|that|which _ {dp}|other|existing|our {A}? !${PERSONS}
complement > compliment: ~pay|~receive|nice|lovely|huge|great|kind|high|biggest|big|best a|the|this? _ $|,|to|from|on|for|{x}|{c}
complements > compliments: ~pay|~receive|many|lovely|kind|with|nice|our|her|his _ $|,|to|from|on|of
complementary > complimentary: _ {A}? ${FREE}
complimentary > complementary: _ therapy|therapies|medicine|health|skills|roles|measures|approach|colours|treatment|treatments|therapist
lose > loose: {dpi-toc}|for|any|no|and|with|about|of|on _ {AG}? paving|chippings|gravel|stone|stones|slab|slabs|tiles|cable|cables|wire|wires|bolts|dog|dogs|change|ends|end|branches|debris|clothing|fittings|material|soil|sand|surface|rubbish|leaves|fit|manhole|boards|women / {b}|came|come|comes|work|works|worked|break|breaks|broke|hanging _ $|,|{cix}
loose > lose: {m}|do|does|did|don't|doesn't|didn't not|never|also|even? _ / to|please|not|never not? _ {dpoN} !or / we|they|i _ / to|not _ out|sight|track|any|power|money|patience|hope|weight|water|heat|data|time
looses > loses: _
breathe > breath: {dpA-xc}|of|with|short|no _ / that|each|every deep|shallow|sharp _
breath > breathe: {m}|cannot|don't|didn't|doesn't not|even|still|also? _ / to _ !or|and|analysis|test|tests|testing|samples|sample|of|support / we|you|they|i|people|residents|children _ {xRi}|{d}|$|,|clean|air|fresh|dust
advise > advice: {Pp} _ is|was / {dpA-scxo}|of|with|without|by|through _ !{dp}|those|you|people|residents|that|against / any|no|some|our|your|the|an|this _
advice > advise: {s-d}|please|{m}|strongly|would|always|police|officers|doctors|experts|council|officials|vets|the _ {po}|against|you|that|those|anyone|people|residents|motorists|drivers|visitors|parents|everyone|all / {s}|please|{m}|strongly|therefore|also|not _ {dop} / to _ you|us|them|him|her|me|those|people|residents|anyone|everyone|drivers|staff|parents|if|of|on|whether|against|your|our|customers
advices > advises: {N-P}|he|she|it|who|which|council|police|department _ {dop}|against|that|people|residents|drivers
discrete > discreet: {m} always|also? be very|always? _ $|,|{cwi} / very|so|too|extremely _ $|,|{ciw} / a|the|our|in|by _ visit|way|manner|place|packaging|service|location|sign|look|chat|word|corner|visits|presence
discreet > discrete: # _ {NP} / two|three|four|five|several|many|into|separate _ {A}? parts|stages|phases|steps|groups|sections|units|items|projects|areas|pieces|categories|elements|components|blocks / a|each _ part|stage|phase|step|section|unit|project|element|piece|variable
insure > ensure: {mt}|please|and|we|they|you|staff|officers|not _ {dp} {AN}? {NP} {bhm} / {mt}|please|and|we|they|you _ {dp}? {NP} {bhm} / {mt}|please|and|we|they|you _ compliance|safety|success|quality|fairness|access|accuracy|delivery|consistency|equality|that|we|they|you|everyone|nobody|it|there / {mt}|and|we|they|help _ the safety|success|quality|delivery|future|accuracy|smooth|best|safe|wellbeing|effective|efficient
insures > ensures: _ that|we|they|you|everyone|nobody|it|there / {N-P}|it|this|which|that _ {dp} {A}? {NP} {bhm}
insuring > ensuring: _ that|we|they|you|everyone|nobody|it|there / _ {dp} {A}? {NP} {bhm}
ensure > insure: to|must|should|you|and _ your|the|a|their {A}? car|home|house|vehicle|bike|boat|pet|contents|property|building against|with
past > passed: company|council|government|bank|shops|firm|he|she|they _ on|down the|any|all|its|to / {h} {xR}? _ $|,|{cidtpx} / {s-bhm} _ {dp}|away|through|by|over|on|under / car|van|lorry|bus|vehicle|bike|train|ferry|tractor|cyclist|parade|procession|he|she|which|that _ {dp} {A}? {NP-A} at|on|in|this|yesterday|last|near|before|after|without|by|and / law|bill|motion|budget|act|order|resolution|vote|amendment {b}|has|have|had|been? _ in|by|on|yesterday|last|today|with|unanimously / was|were|been|be _ to|on|from {dp}
passed > past: ~walk|~drive|~run|~go|~get|~cycle|~fly|~come|~push|~rush|~sail|~speed|~travel|~wander|~look|~move|~ride|~march|straight|right just|right|straight? _ {dp}|# / half|quarter|twenty|ten|five _ #|the|{o} / in|over|during|for the _ $|,|{x}|and|we|it / the|these|over|during|in|for _ #? year|years|month|months|week|weeks|decade|decades|fortnight|century|winter|summer|hour|hours|day|days|events / in years|times|months _
weather > whether: !{dpAGNi} _ {s-e}|there|anyone|someone|people|everyone {mbhfx} / ~know|~tell|~decide|~ask|~check|~see|~consider|~wonder|~show|~say|~determine|~confirm|unsure|sure|clear|unclear {oN}? _ {s}|there|it|{dp}|to|or / _ or not / unsure|~wonder|~decide|regardless|regardless of? _ / $|^|,|of _ you|it {b}|{h}|{V}
whether > weather: the|this|our|bad|good|fine|poor|severe|recent|wet|cold|hot|warm|today's|winter|summer|stormy|snowy|icy|mild|dry|better|worst|worse|nice|wintry|windy|awful|terrible _ $|,|{mbi-c}|forecast|forecasts|warning|warnings|conditions|station|turns|turned|gets|got|improves|looks|stays|has|had|cleared|this|and|will / _ forecast|forecasts|warning|warnings|permitting|station
bare > bear: {m}|cannot _ {dp}|in|with|any|no|it / to _ in|with / please|just|do|and _ in|with / to _ the|this|some|any|its|their {A}? cost|costs|brunt|weight|responsibility|burden|risk|blame|expense|load / to _ fruit|witness
bares > bears: _ {dp} {A}? cost|costs|brunt|weight|responsibility|burden|risk|name|no|little|resemblance / _ no|little|witness|fruit
baring > bearing: _ in|with mind|us
bear > bare: the|with|their|your|my|her|his|in|on|only|a _ feet|foot|hands|minimum|essentials|legs|walls|wires|patches|ground|skin|bones|soil|concrete|wood|metal|cupboards
untied > united: stand|stands|stood|we're|{b}|remain|more|the|leeds|manchester|hand _ {i-o}|nations|kingdom|states|against|behind|in|front|community / _ kingdom|nations|states|front|utilities|way|reformed
form > from: {EZGP}|open|available|away|live|only|runs|both|that|is|are|was|were|here _ ${MONTHS} / {EZ}|open|available|runs|~apply|~buy|~order|~collect|~visit _ here|there|where|now|tomorrow|today|next|last|this|early|late|mid|#|home|abroad|onwards / {b}|{E} _ where|whom|which
from > form: the|an|our|this|your|a|each|new|one|every|short|online|paper|simple|that|claim|application|booking|consent|entry|order|attached|enclosed|completed|blank|signed _ {b-t}|{mV}|$|,|below|above|online|and|by / ~complete|~fill|~submit|~return|~sign|~download a|an|the|our|this|your _ / ~fill in|out|up a|an|the|our|this|your _
manger > manager: {NG-A}|our|your|my|new|senior|general|deputy|assistant|acting|regional|former|line|duty|site|project|bus|fleet|service|{G} _ {bm}|said|says|or|will|has|who|if|$
mangers > managers: {AN}|our|the|all|line|{G} _
asses > assess: {mtsx}|please|who|help|officers|teams|staff|engineers|inspectors|and _ {dp}|how|what|whether|if|{P-b}|risk|eligibility|need|progress|damage|and
effect > affect: {m}|also|which|directly|severely|not {xR}? _ !{ic}|$|,|${MADE} / to|and _ {po}|every|each|all|many|how|some|both|everyone|anyone|residents|customers|passengers|people|services|traffic|the !${MADE}|of / that|which|who|may|storms|changes|works|closures|roadworks|delays|cuts|problems _ {po}|every|many|all|both|everyone|residents|customers|people|traffic|services|the !of|on|is|was
effects > affects: {N-VA}|it|this|which|who|that|also|only _ {po}|the|every|each|all|many|most|how|both|everyone|anyone|people|residents|more|about|around|#|us
effected > affected: {N} _ over|nearly|about|around|# {NPA#} / storm|storms|flood|floods|flooding|strike|closure|works|fire|outage|delay|delays|weather|snow|cut|cuts|fault _ {PNAdpo#}|over|more|nearly|about|around !change|changes / {b}|been|most|worst|directly|badly|not|also|those|people|areas|residents|homes|customers|anyone|everyone|services|properties|roads|businesses|households|schools|routes|passengers {xR}? _ by|$|, / {P}|those|anyone|everyone|people _ by|should|will|can|are|have / also|has|have|not|severely|badly|seriously|greatly _ {po}|many|the|all|our|residents|people|services !change|changes|transfer
effecting > affecting: {NPb}|problems|issue|delays|works|still|also|are|without|currently _ {dpo}|{P}|traffic|services|people|residents|how|homes|both !change|changes|repairs|transfer|improvements
affect > effect: what _ {mbhf}|does|will / the|an|no|little|bad|big|positive|negative|lasting|immediate|adverse|knock-on|real|full|good|great|main|ripple|domino|cumulative|dramatic|profound|limited|into|significant|devastating|huge|detrimental|greenhouse|harmful|same|opposite|desired _
affects > effects: the|these|adverse|side|harmful|long-term|bad|any|no|damaging|health|knock-on|negative|positive|serious|lasting|devastating|after|sound|special|cumulative|wider|its|their _ !{dp}|us|you|people|many|how|our|all|everyone
your > you're: ^|,|{ci}|if|when|while|because|think|sure _ {E-NV} {tic}|$|, / ^|,|if|when|while|because|think|hope|unless _ {G-N}|going|coming|feeling|looking|having {tdp#o}|{i-c} / _ not|probably|definitely|certainly|currently {AEG}|welcome|set|going|able|eligible / _ never|always|all|both|only welcome|going|able|alone|far|too|late|set|invited|allowed / ^|,|if|when|while|that|because|think|hope|until|unless|but|sure _ {xR}? {A-NVEP}|welcome|ready|free|sure|late|able|unable|eligible {tcow}|for|of|by|with|$|,|about|in|at|on / _ a|an|my|one|being / ^|if|when|that|because _ the / if|when|while|unless|because|know|sure|whether _ over|under|in|at|on|from|out|off|near|between|up|{dos}|# / ^ _ welcome|right|wrong $|,
to > too: {h}|got|far|way _ many|few|much|little {NPA} / {b}|far|way|not|never|getting|got|it's|bit|little|all|much|just|much {x}? _ {A-NVE}|late|early|hot|cold|soon|high|low|big|small|long|short|fast|slow|old|young|close|hard|easy|wet|dry|often|close|expensive|dangerous|far|dark|bright|loud|strong|weak {tic}|$|, / , _ $
too > to: {V-A}|{EZG}|able|due|going|likely|ready|welcome|happy|pleased|sorry|back|close|access|according|thanks|up|down|listen|next|from|in|on _ the|a|an|our|your|their|his|her|its|this|these|those|all / able|going|need|needs|want|wants|wish|have|has|had|due|likely|ready|happy|how|pleased|trying|order|asked|required|plan|plans|used|try|like _ {V-AR}|be / ~go|~come|~travel|~move|~return|~listen|~welcome|~speak|~talk|~walk|thanks|~belong|~lead|~write|~send|~drive _ {K}|{dp}
too > two: the|these|those|last|next|other|first|all|for|in|of|past|after|every|only|about|over _ {P-d} / # or _
two > too: {b}|far|way|it's|not|much|never|getting _ late|early|hot|cold|soon|high|low|much|many|often|expensive|dangerous|wet|windy|busy|icy|far|little|young|old
to > two: the|these|those|last|next|other|first|all|for|past|after|only|between _ {P-ZN} {b}|{m}|{i}|$|,|ago|later|{c} / one|# or _ {P-Z}
do > due: {E}|open|shut|late|delays|delayed|low|high|down|busy|unavailable|ill|absent|icy|flooded _ to {dpA}|flooding|ice|snow|staff|staffing|bad|strong|high|weather|illness|storm|maintenance|work|works|roadworks|unforeseen|technical|lack|fog|winds|demand|covid|repairs|an|circumstances|heavy|severe / ,|^ _ to {dpA} {A}? {NP-V} ,|we|{N}|the
excepted > accepted: {hbms} _ {dpo}|by|as|into|$|for|and
except > accept: {t}|{m}|please|cannot|we|they|i|not|must|gladly|no|longer|only|happily|also|you|do|don't|don't|to _ {dpo-i}|our|apologies|cards|cash|cheques|payment|payments|applications|donations|responsibility|that|late|new|bookings|credit|coins !in|on|of|for
accept > except: everyone|everybody|anyone|anybody|nobody|everything|nothing|anything|everywhere|anywhere _ / open|closed|free|daily|every|all day|days|week|month|year|weekdays|roads|areas|routes|services|staff|schools|shops _ {i}|${MONTHS}|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|bank|those|the
use > used: {b}|get|gets|getting|got|become|became|be|been {xR}? _ to {Gdp}|it|this|them|{N-V} / it|there|he|she|who _ to be / ^ it|there|they|we|he|she|i|this _ to {V}
then > than: {C-R} _ {s} {x}? thought|hoped|expected|planned|feared|imagined|had|have|were|was|did|do|need|needed|wanted|used|would|could|can / {C-R}|more|less|fewer|rather|other|worse|better|sooner|no _ {d#o}|planned|expected|advertised|promised|needed|usual|normal|average|ever|before|previously|necessary|required|forecast|intended|anyone|everyone|in|at|on|last|this|{C}|hoped|thought|anticipated|{p} / more|less {AR} {AN-c}? _ {dp}|expected|ever|usual|before|last|any|in|at|just|#|previously|we|you|they|most|others|planned / other|rather|different _ {dpoNPGVK}|that|what|in|for|by|to / later|earlier|sooner|rather _ {E}|#|{p}|usual|normal|expected|planned|never|{o}
than > then: and|but|,|since|until|till|by|if|back|now|$|^|just|only|even _ {smf}|the|please|they|we|you|it|{V-A}|there|on|{dp} / back|by|since|until|till|right _ $|,|and|we|the|{b} / ^ _ {sV}
quite > quiet: {b}|very|so|too|more|most|nice|really|fairly|unusually|keep|stay|stays|peace {xR}? _ $|,|after|before|during|between|and|when|at|on|until / a|the|our|these|this|some|more|those _ {NG-A} / a|the|our|more|of _ {NP-A}|roads|place|places|corner|area|time|times|day|night|start|village|beach|evening|sunday|month|moment|periods|period|spot|spaces|reading
quiet > quite: {bsm}|it's|that's|also|not {x}? _ {A-NVE}|right|rightly|often|simply|clearly|a|an|likely|the|literally|possible|different|sure|enough|well|possibly|frankly|some {xtcoi}|$|,|that|{NP}|{E}|{A}|{Z}|{V} / _ a|an|frankly|clearly|simply|possibly|literally|often|the|some|rightly|likely|different|sure
peer > pier: on|along|off|from|under|to|at|near|by|of|beside|beneath|opposite the|our|queen's|ramsey|victorian|wooden|iron|old {AK}? _ !group|review|support|pressure|mentor|mentors|reviews|reviewed|reviewer|assessment|learning|network|who|of|-
pier > peer: _ review|reviews|reviewed|reviewer|support|supporters|pressure|mentor|mentors|mentoring|group|groups|assessment / a|our _ of
fame > frame: climbing|walking|photo|picture|window|door|steel|metal|zimmer|bike|wooden|door|legal|time|bed _
where > were: people|residents|visitors|passengers|drivers|customers|pupils|staff|officers|homes|children|police|crews|we|they|you|there|patients|members|volunteers|tickets|results|vehicles|cars|those|families|students|plans|bins|roads {x}? _ {E} !{b}|{hm} / we|they|there|you|which|who {x}? _ {EGx#A}|no|any|a|the|in|on|at|some|many|to|very|so !{m} / ^ _ you|they|any|there {i}|affected|able|invited|asked|aware|involved|any|a
were > where: {N} _ {dp} {A}? {NP} {bmhf} / ^|,|{i} _ {b}|can|do|does|did|will|to|has|have|should|is|are / know|find|see|show|tell|decide|understand|remember|check|wonder|wherever|ask|near|from|exactly|~say|explain|to {o}|out? _ {s-d}|to|your|the|it|a|their|our {A}? {N}? {b}|{m}|{V}|{f}|{h}|can|need|is / area|place|areas|places|town|location|site|point|spot|stage|city|house|island|street|country|school|room _ {s}|people|the|residents|visitors|pupils {bmhV}
wear > where: ^ _ {bf}|can|to|will|is|are / know|find|see|show|tell|decide|check|exactly _ {s}|to|the|it|is / area|place|areas|places|location|site|spot _ {s}
were > wear: {mt}|please|must|should|always|and|not|to _ a|an|the|your|their|our|suitable|warm|sturdy|appropriate|clothing|gloves|masks|masks|bright|waterproof|sensible|old|face|hi-vis|safety|helmets|poppies {AG}? mask|masks|coat|coats|shoes|boots|hat|helmet|helmets|gloves|seatbelt|seatbelts|belt|clothing|clothes|covering|coverings|uniform|badge|badges|layers|footwear|poppy|vest|jacket|jackets|glasses
were > we're: ^|because _ {x}? {G-N}|going|looking|delighted|pleased|sorry|excited|proud|hiring|recruiting|happy|thrilled|planning|working|asking|opening|closing|holding|hosting {tidpwcANP} !they|we
been > being: is|are|isn't|aren't|currently|am|still|was|were {xR}? _ {EA} !{t}
being > been: {h} {xR}? _ {E}|a|an|the|able|closed|open|in|no|very|so|to|at|on
know > known: be|been|{b}|is|are|was|were|better|also|well|become|became|formerly|widely|otherwise|commonly _ by|as|for|about|to|until|yet|$|in !{s}
now > know: please|{t}|let {os}|us|me|everyone? _ that|how|about|what|if|whether|where|when|why|who|more|the|your|by / let us|me|him|her|them|people|everyone|residents|others|staff|your|you _ $|,|{wcipd} / don't|didn't|doesn't|you|we|they|should|to|not|may|might|people|already _ how|what|if|who|whether|why|about|that / do|don't|did|didn't|doesn't|does you|we|they|i|not|he|she? _ {wcdp}|about|any|of|it
no > know: please|to|let|you|we|they|i|don't|didn't|us|should|must|may|need {o}? _ that|how|what|if|whether|when|why|who|about|the|your / {sx}|don't _ how|what|whether|where|why|who|about
no > now: until|by|till|from|up to|right|for|just? _ $|,|on|and|the|please / {b} _ open|available|closed|live|online|full|in|on|being|complete|accepting|over|back|ready|at
knew > new: {dpA-csow}|some|any|of|for|with|in|#|and|these|two|three|brand _ {A}? {NP-V} / the|a|our|your|their|its|my|this|brand|every _
led > lead: on|off|without|a|the|its|their|his|short|your a|the|its|their|his|her|short|long? _ $|,|at|in|when|only|between|and|during|near|while|on|if|around|for|by|throughout / dogs|dog|pets on _
lead > led: {h} {xR}? _ {dpot}|many|some|people|# / this|it|which|he|she|storm|report|review|decision|work|closure|flooding|fault|problem _ to {dpAN} !be / was|were|been _ to|into|away|through|astray|by {d}|{p}|{NP}|{o} / {be}|been|being|team|community|resident|user|pupil|council|charity|volunteer _ by
low > law: ~break|against|common|criminal|employment|manx|uk|european|civil|international|licensing|planning the|a? _ $|,|requires|states|says|allows|courts|on|which|means|firm|firms|and / against|broke|break|breaking _ $|,
threw > through: {NPVEZG-s}|right|all|way|get|go|got|open|online|straight _ {dp}|#|{G}|{KN}|to|email
through > threw: he|she|they|who|someone|we _ a|an|stones|eggs|the|rubbish|it|him|her|bricks|litter|{o} {A}? stone|stones|brick|bottle|bottles|ball|rubbish|litter|party|out|away|egg|eggs|at|from|over
brakes > breaks: {N-P}|it|which|that|often|always _ down|up|out|into
brake > break: {mt}|may|often|or|don't|not|they|you|we|vehicles|to _ down|up|into|out|any|the|a|your|ground|even|free|from
braking > breaking: _ news|down|into|the|ground|up
breaks > brakes: {dp} {A}? _ failed|fail|are|were|on|squeal|work / new|faulty|car|bike|bicycle|his|front|rear|check|applied|slam your|the|his|her? _ $|,|are|fail|failed|and|on|before|were
isle > aisle: main|centre|central|church|supermarket|shopping|frozen|food|cereal|bakery|the|window|wide|# _ seat|seats|to|of|between|in|and|$|is !{K}
aisle > isle: the _ of man|wight|skye|{K}
raised > risen: {h} _ by|from|to|steadily|sharply a|#|{x}|over|nearly|more|{#d}
practise > practice: {dpA-xcs}|choir|fire|target|band|good|best|general|into|of _ !{dp}|medicine|law / doctor's|doctors'|doctors|doctor|gp|gps|dentist|dentist's|dental|vet|vet's|surgery|law|group|nurse _ {b}|{m}|{h}|{c}|$ / doctors|dentists|vets|gps|doctor|gp _ in|at|on {dp}? {NK} is|was|has|will / in|into|of _ $|,|{c}|we|the
practises > practices: {dpA-xcs}|working|business|best|good|gp|doctors|medical _ {ib}|{m}|{h}|{c}|$
practice > practise: {m} not|still|also|only? _ {dpoxi}|$|,|safe|social|good|medicine|{P} / to|{m} _ their|your|his|her|our|its|my|what|safely|medicine|regularly|good|social|safe / able|want|wants|licensed|registered|allowed|like|fit|chance|opportunity|where|need|time|who to _ {dp}|medicine|safely|in|with|$
license > licence: driving|gaming|parking|fishing|premises|tv|dog|taxi|driver|trading|scrap|animal|entertainment|event _ !{dp}|your|number|plate|plates / ~apply|~renew|~buy|~need for? a|an|your|the {NGA}? _ / {N-VP} _ {b}|{m}|from|for from|for|be|until the|your|our|council|local|treasury
licenses > licences: driving|gaming|fishing|premises|tv|dog|taxi|trading|scrap|animal|entertainment _ {ibc}|{m}|{h}|$|,|{E}
licence > license: {m} _ {dp}|{P}|{A} / to _ {dp} {NP-G} {ti}|$|, / {s} _ {dp}|{P}
less > fewer: ^|,|{b}|{h}|with|and|but|far|even|many|lot|slightly|much|no|in|for|to|from|saw|see|made|means _ {P-V} !or / far|even|slightly|with|were|are|was|had|saw|means|have _ people|cars|visitors|buses|bins|jobs|homes|complaints|delays|places|flights|calls|trips|accidents|beds|staff|tickets|applications
fewer > less: _ {A}? traffic|time|money|noise|waste|water|rain|snow|information|paperwork|rubbish|litter|pollution|energy|stress|space|room|demand|funding|disruption|damage|crime|congestion|pressure|help|support|rainfall|parking|equipment|electricity|food|plastic|packaging|sunshine|sugar|salt
chose > choose: to|{m}|please|or|not|{f} _ {dpowic}|one|from|between|whether|to|how|{N}|{A}|$ / you|residents _ {wc}|from|between
choose > chose: {h} _ {dp}|to / last|yesterday he|she|they|we|residents|voters _
everyday > every day: free|open|closed|available|daily|run|runs|day|week|year|~operate|~run|~walk|~collect|~check|~clean|~visit|~use|~happen|~work|~drive|~update|{o}|here|island|hours _ $|,|{cix}|from|between|this|until / almost|nearly _ $|,|{sb}|we|in|at|on|for|during|this|from
maybe > may be: {NP}|there|it|this|that|they|you|we|which|who|she|he _ {E-N}|able|due|subject|needed|available|possible|necessary|delays|closed|eligible|entitled|unable|late|busy|required / there|it|this|they|we|you _ {A-Nx}|a|an|some|no|in
apart > a part: {b}|become|becoming|play _ of !late|course
login > log in: to|please|you|and|can|must|then|^|,|{m} _ to|with|at|using|here|online|{ci}|$|, / to|cannot|can't|unable _ $
logins > logs in: {N-P}|who|he|she _ to|with|at
signup > sign up: to|please|you|and|can|must|then|^|{m} _ to|for|at|online|here|now|today|by|via|$|,|on|{c}
setup > set up: {mthb}|been|be|being|was|were|has|have|is|are|we|they|{x} _ {dp}|by|in|on|to|at|for|$|,|{c}|new|{A}
backup > back up: to|please|{m}|always _ {dp}|and
checkout > check out: ^|please|to|and|also|you|can _ {dp}|{A} {NP}
cleanup > clean up: to|{m}|please|help|and|we|you|they|must _ {dp}|after|{P}|any|litter|dog|our|$
pickup > pick up: to|{m}|please|help|and|you|can|always _ {dp}|after|from|litter|rubbish|a|any|dog
dropoff > drop off: to|{m}|please|you|and _ {dp}|at|your
workout > work out: to|{m}|help|us|you|please _ {wc}|{dp}|if|how
anyway > any way: in|there|if|help|is _ to|of|that|we|you|possible / in _ $|,|at|by
your > you: thank|thanks|tell|help|send|give|let|see|contact|remind|show _ for|to|that|how|what|if|know|when|all|there|soon|in / ^|if|when|that|can|and|as|what|do|did|will|would|should _ {mh}|{f}|need|want|wish|live|see|know|think|get|find|require|wants|are|have|must|should|can {dpti}|{E}|help|to|any|{o}|a|more|it
you > your: ~return|~complete|~sign|~hand|~post|~submit|~fill _ form|forms|card|cards|details / of|for|with|from|about|on|in|to|use|check|renew|submit|complete|pay|share|book|leave|put|lock|update|clean|clear|protect|have|all|see _ views|details|application|bins|bin|comments|feedback|licence|passport|nearest|own|local|council|account|postcode|gp|appointment|vehicle|property|waste|rubbish|recycling|landlord|employer|pension|neighbours|neighbour|booking|opinions|patience|area|garden !{b}|{m}
they > the: in|on|at|of|for|from|with|by|into|to|across|during|under|near|outside|around|through _ {A}? {NP-V}|{A}|{N}|council|government|school|road
the > they: ^|,|and|but|if|when|because|where|that|as|so|until|before|what _ {mbh}|{f} / ^|if|when|because _ are|were|will|have|had|can|should|must
then > them: give|gave|tell|told|help|helped|ask|asked|thank|let|of|for|with|from|to|by|about|between|show|send|sent|bring|take|keep|put|leave|both|make _ $|,|to|in|on|at|for|and|with|by|know|how|what|that|up|all|out|away !{b}
them > then: and|,|but|since|until _ {s-o}|the|please
on > one: _ of the|our|these|those|my|your|his|her|their|its|many|several
an > and: {P} _ {P-N}|the|we|our|your|to|will|is|are|from !{Z}
of > if: ^|,|please|and _ you|we|they|your|it|there|anyone|someone|he|she|i {bhmV}|{f}|are|have|see|need|would
of > for: thank|thanks you _ {p}|the|{G}|your|all
if > is: the|our|this|your {A}? {N-V} _ closed|open|due|currently|now|going|available|being|cancelled / ^ this|here|there|it _ a|an|the|not|now|open|closed|no
if > of: lot|lots|number|part|some|couple|range|department|isle|minister|end|top|copy|type _ the|our|your|this|these|{N}|{P}|{G}
is > if: ^|,|know|see|ask|unsure|wonder|sure|even|as|only|and|please|check _ you|we|they {V}|{m}|are|have|would|want|need|live|think
it > in: live|based|held|part|interested|involved|born|located|place _ the|our|your|douglas|peel|ramsey|{K}|{p} !{b}|{m}
as > has: {N}|{K}|it|who|which|council|she|he|government _ been|now|already|announced|launched|opened|become|had|also|always|issued|approved|agreed !{t}|a|the
sing > sign: ~go|to|please|you|can|and|^|must|{m} _ up|in|out|our|the|this|your|a petition|for|to|at|online|form|here|here|now|document|today|agreement|{dp}|{N}
singed > signed: {bh}|been|be|he|she|we|they|minister|council|has|was|are|agreement|who _ by|up|a|an|the|off|and|up|in|for|on|$
sings > signs: road|warning|traffic|street|stop|new|the|these|temporary|diversion|follow|speed|vital|of|any|early|information|safety|direction _ {ibt}|{m}|{h}|$|,|{c}|that
contract > contact: ^|help|advice|details|information|queries|questions|enquiries|please|to|us|can|{m}|you|should|or|and _ us|the|our|your|them|him|her|me|police|residents|{K}|customer|on {N}|{K}|department|office|team|council|{o}|by|on|via|at|if|$
contracted > contacted: {hb}|be|been|were|{m} _ by|us|you|the phone|email|letter|council|police|team|office
resent > recent: the|our|your|a|most|in|more|this|these|any|some|despite|following|after|during _ {NP-V}|survey|storm|storms|weather|floods|flooding|changes|works|years|weeks|months|days|report|visit|meeting|events
polices > policies: {dpA}|our|these|council|school|housing|planning|company|new|of|hr|government|and|data _ {ibc}|{m}|{h}|$|,
causality > casualty: {dA} _ {i}|department|unit|was|is|has
rod > road: {dpAN} _ closure|closures|works|tax|safety|closed|surface|users|signs|sign|traffic|is|will|accident|has|ahead|network|between|from|to
moths > months: #|few|several|many|two|three|six|twelve|past|last|next|these|winter|summer|for _ {ibtcx}|$|,|{E}|ago|later|old
planing > planning: _ application|applications|permission|committee|department|officer|officers|applications|appeal|policy|consent|law|laws|ahead|system|process|team|decision|decisions|to|for|a|an|on|rules
hopping > hoping: {bx}|we're|i'm|still|are _ to|that|for|you|we|it
staring > starting: _ from|at #|{K}|monday|noon / {N} _ next|tomorrow|today|on !the|a|an|him|her|it|me / _ on #|{K}
stared > started: {h}|been|work|works|has|have|consultation|repairs|it _ on|in|to|last|yesterday|this|today|a|the|work|at|again
baring > bearing: {b}|{i} _ in|with mind|us
boarder > border: _ control|controls|force|agency|security|guard|checks|crossing / the|our|irish|scottish|northern|southern|welsh _ between|with|of|is|from
boarders > borders: scottish|our|the|open|international _ {ci}|$|,|agency|control
tress > trees: {dpA}|of|the|plant|planted|fallen|these|new|some|street|many|dead _ {ib}|{m}|{h}|$|,|{E}
wonder > wander: to|{m} _ around|round|through|along|about {d}
dinning > dining: _ room|rooms|hall|area|table|experience|in|out|club|tables
super > supper: fish|quiz|potato|pie|church|harvest|hot|pot|faith|community|school _ $|,|on|at|in|{c}|and|will
sole > soul: heart|body and _
waist > waste: _ paper|bin|bins|management|disposal|collection|water|food|of|recycling|site|time|no / household|garden|food|green|electrical|bulky|hazardous|no|to|don't|not|your|domestic|commercial|industrial _
weight > wait: to|please|long|short|hour|minute|the|can't _ times|time|list|lists|until|for|here|{c}|$ / please|cannot|can't _
edition > addition: in _ to / _ to {dp}
addition > edition: latest|new|first|second|this|spring|summer|autumn|winter|special|limited|next|print|weekend|printed _ of the|our|this|its|island|{K}
site > sight: catch|caught|lose|lost|in|out|eye|clear|amazing|beautiful _ of|loss|test|tests
coarse > course: of|training|golf|race|due|training|first|crash|online|evening|college|cookery|aid _ !fish|fishing
course > coarse: _ fishing|fish|sand|grit
root > route: bus|cycle|new|diversion|bike|tram|alternative|scenic|coastal|ferry|race|gritting|walking|same|en|parade|escape|safe|delivery _ {ibc}|{m}|$|,|to|from|will|map|through
rout > route: bus|cycle|new|diversion|the|alternative|en|a|this|race|best _
curb > kerb: dropped|the|high|raised|on|from|near|off|pavement _ {ic}|$|,|is|side|stones|stone|outside|to
curbs > kerbs: dropped|the|high|raised|lowered _ {ibc}|{m}|$|,
key > quay: north|south|west|east|queen's|along|lake|circular _ $|,|in|is|will|car|from|to|at|by|and|area|between
lesson > lessen: to|will|help|{m} _ {dp}|impact|risk
medal > meddle: to|not|who _ in|with
metal > medal: gold|silver|bronze|won|win|a|olympic _ in|for|at|winner|winners|ceremony
ally > alley: back|dark|bowling|narrow|the|blind _
bowel > bowl: _ of|club / dog|water|fruit|salad|salt|sugar|cereal|mixing _
die > dye: hair|tie|food|red|fabric _
steal > steel: stainless _
wave > waive: to|will|{m} _ the|any|all|your|these|this|parking|charges {A}? fee|fees|charge|charges|right|rights|fine|fines|rent|cost|costs|{P}|for
waved > waived: fee|fees|charge|charges|fine|fines|rent|been|be {b}|has|have|be? been? _ $|,|for|in|if|until
pole > poll: opinion|online|snap|twitter|latest|straw|our|by _ $|,|shows|results|says|found|closes|now|is|on|suggests|asks|closed
poll > pole: flag|telegraph|tent|lamp|north|south|telephone|curtain|fishing|tent|maypole|long|barber's _
tail > tale: fairy|folk|cautionary|tall _
presents > presence: police|heavy|your|online|the|social|visible _ of|at|on|in|is|will|and
pray > prey: birds|bird of _
vain > vein: _ thrombosis / varicose _
sauce > source: _ of|code|material|materials / water|open|heat|power|main|reliable|single|energy|new|food|trusted|original|light|likely _ $|,|of|for|is|and|in|to|said|{m}
since > sense: make|makes|made|common|making|good|no|a|more|perfect _ $|,|of|to|that|for|and|about
bought > brought: _ to the|our|your|{K}|an|life|justice|light|court / _ forward|together|about by|proposals|plans|a|the|$|,|people|change|an|improvements / {b}|been|be|was _ into|under force|control|use|effect|law|disrepute
rain > reign: the|his|her|queen's|king's|long _ of|king|queen
reign > rein: free _
reigning > raining: {b}|it's|been|stop|started|stopped|still|is _ $|,|{ix}|heavily|again
pore > pour: to|please|don't|not|{m} _ {dp}|oil|fat|water|down|paint|into|out
pouring > poring: {b} _ over plans|documents|maps|books|papers
serial > cereal: breakfast|bowl|of _
straights > straits: dire _
stile > style: life|new|in|of|{A} _ of
suit > suite: en|three-piece|bathroom|office|bedroom _ $|,|in|with|and|is|will
berth > birth: _ certificate|certificates|rate|rates|date|weight|place / date|give|gave|given|place|registering|year|giving _
birth > berth: ferry|wide|deep|ship|harbour|four|marina|mooring _
cue > queue: long|bus|checkout|join the? _ {ix}|{b}|$|, / the _ here|at|jump
born > borne: air|water|food|mosquito|tick _
bread > bred: {b}|was|pure|born _ in|by|and
gorilla > guerrilla: _ gardening|marketing|warfare|war
hoards > hordes: _ of
naval > navel: _ oranges|piercing
patience > patients: ^ _ who|waiting|needing|attending|should|must|can !be / hospital|the|all|our|some|many|for|cancer|new|these|most|other|elderly|sick|with|of _ {bh}|{m}|who|should|at|waiting|were|with|{V}
patients > patience: your _ $|,|while|during|as|and / thank|thanks|appreciate you|everyone|for|all|your? for|your? your? _ $|,|{ci}
personal > personnel: military|army|medical|armed|security|service|key|emergency|police|only|navy|naval|hospital|fire _ $|,|{bic}|{m}|{h}
sheer > shear: wind|sheep _
sheers > shears: garden|hedge _
soar > sore: _ throat|throats|eyes|head|point|thumb|arm|back / a _ $
sore > soar: temperatures|prices|costs|to|{m} _ to|above|by|$|in|over|this
stake > steak: _ pie|night|and|pies chips|$|,|is|from|on|nights
steak > stake: at _
tide > tied: {b}|been|be|was|dog|dogs _ to|up|with|in
tides > ties: close|family _
vale > veil: wedding|bridal _
wight > weight: _ limit|loss|restriction|limits
causal > casual: _ work|worker|workers|staff|vacancy|dress|clothing|labour|employment|contract
desert > dessert: _ menu|trolley|wine|recipe|course|buffet|spoon / for|your|main|pudding|course|favourite|and _ $|,|menu|is|trolley|wine|recipe / main course and _
excess > access: _ to|road|road|code|for|at
access > excess: in _ of
fair > fare: bus|taxi|train|tram|air|return|single|adult|child|ferry _ $|,|is|will|for|from|increase|to|has|of
forth > fourth: the|his|her|our|their|its|july|in|a|quarter|third _ {NP-V}|place|year|time|floor|quarter|of|{A}|{K}
fourth > forth: and|so|put|back|bring|come|set|call|go _ $|,|by|in|to|and
illicit > elicit: to|{m} _ {dp}|views|responses|feedback|comments|information
rapped > wrapped: _ up|in|around|presents|gifts
sundry > sunday: on|last|next|this|every _
fist > first: the|our|your|come|at|on|in|for|a _ {N}|aid|time|day|place|of|floor|come|week|ever|served|year|{A}
teams > team's: the|our|this _ hard|great|good|own|amazing|brilliant|fantastic|tireless|outstanding work|efforts|effort|commitment|dedication
are > our: all|some|one|many|most|each|both|any of _ {A}? {P}
car > care: ~take extra|special|great|good|more? _ $|,|of|when|in|on|if|and|while|around / palliative|respite|intensive|residential|social _ {b}|{m}|$|,|{ci}|home|homes|staff|workers|team
of > off: ~turn|~switch _ the|your|all tap|taps|light|lights|engine|engines|water|gas|heating|power|oven|heater|tv|lamp|alarm|boiler|computer / {b}|~keep|~let _ its|their|the|his|her lead|leads|leash|road|grass|path|pavement|beach|ice / ~pay|~lay|~show|~kick|~call|~sell|~set|~sign|~cut|~drop|~head|well|time|day|week|turned|switched|put _ $|,
`;
