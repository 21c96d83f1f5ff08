const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** Nouns that `of` follows whatever comes then, so that `off` and `or` behind them are slips. */
const PART =
  'ahead|front|instead|because|rid|proud|aware|capable|part|parts|middle|case|use|copy|type|sort|kind|amount|board|department|isle|' +
  'house|minister|behalf|terms|lack|piece|range|series|pair|plenty|hundreds|thousands|dozens|millions|most|many|few|some|member|' +
  'members|number|numbers|lots|couple|variety|majority|each|either|both|none';
/** Verbs of duties that a draft puts on its readers. */
const DUTIES =
  'sign|book|register|wear|report|apply|pay|bring|show|complete|keep|be|leave|return|have|contact|ensure|arrive|provide|follow|' +
  'remain|attend|submit|stop|give|park|stay|carry|use';

/**
 * Words that sound or look like others and seldom stand for them, slips of the key that make another word, and sayings
 * written as they are heard. Written by hand; lines as in `frames.ts`.
 */
export const LOOKALIKES = `
${WEEKDAYS.map((day) => `${day}'s > ${day}s: open|closed|on|every|except|and|to|from|not {x}? _ $|,|and|to|from|at|#|between|only|until`).join('\n')}
behave > behalf: on _ of / on|in {p} _
intensive > intents and: all _ purposes
serve > served: first come|comes ,? first _
say > se: per _
peak > peek: sneak _ / take|took|have a _ at|inside|into|behind
attach|enclose > attached|enclosed: please find _
invite > invited: {b} {xR}? _ to|by
oppose > opposed: as _ to
bias > biased: {b} _ against|towards|$
bean > been: {h} not|also|already? _
be > been: {h} not|also|already|now|just? _ {Ed}|in|at|on
been > be: {m} not|also|now|soon? _ / to _ {EA}
started|finished|ended|opened|closed|reopened|launched > start|finish|end|open|close|reopen|launch: due to _ on|in|at|this|next|today|tomorrow|by|soon|later|$
broke > broken: {h} been _ since|into|down|by|up|for / lift|machine|boiler|bridge|window|phone|bus {b} _ $|,|{c}|into|down|again
bee > be: to|{m} not? _
off > of: ${PART} _
or > of: isle|department|because|instead|lots|range|couple _ {dp}|{K}
that > than: {C-R}|more|less|fewer|rather|better|worse _ #|half|ever|usual|before|last|normal|average|expected|twice|just
thank > than: {C-R}|more|less|fewer|rather _ #|half|ever|{dp}
than > thank: ^|to|a|say|and|would|like _ you|everyone|all
fro > for: !and _
no > on: {EG-N}|{P}|open|closed _ the|your|our|monday|tuesday|wednesday|thursday|friday|saturday|sunday !more|less|same
not > note: please also? _ that|the|this|these|our|there|any|we
a > at: _ the|our|your|their|this
an > and: _ the|our|your|we|they|you|their|is|are|will
our > out: ~find|~carry|~sell|~fill|~check|~rule|~roll|~run|~set|~point|~turn|~give|~work _ the|a|an|this|that|any|about|of|by|how|what|if|when|on|in|at|$|,
out > our: in|with|on|for|at|about|by|to|visit|of|from _ website|team|staff|customers|office|services|service|new|community|residents|schools|roads|latest|annual|facebook|beaches|own|island|parks|members|visitors
then > the: in|on|of|at|with|into _ {N-VKG}
he > the: in|of|on|at|from|by|into|during|under|across _ {NPA-V}|{K}
are > area: {i}|whole|entire the _ {ibc}|$|,|will|has|around / in|within|across|around|throughout|for|from|whole|entire this _ {ibc}|$|,|will|has|around / an|local|surrounding|wider|play|picnic|rural _ {ibc}|$|,|will|has|around
there > three: for|in|the|last|next|every|past|another _ years|days|weeks|months|hours|miles|metres|times|people|bedroom|more
do > to: want|need|able|going|ready|happy|due|likely|hope|plan|trying _ {V}
hat > that: ~say|~know|~think|~believe|~confirm|~ensure|so|note|sure _ {sdp}|there
wold > would: _ {V}|like|be|not|have
cold > could: {s-d}|which|who _ be|have|not|also|only|lead|result|face|help|see|get|take|mean
wood > would: {s-d}|which|who|that _ {V}|like|be|not|have
hop > hope: we|i|{x} _ you|to|that|the|this|we|everyone|all
mush > much: so|very|too|as|how _
wit > with: _ the|a|an|our|your|their|his|her|this|these|all
quit > quite: {b}|not _ a|an|{AE}
bellow > below: see|link|details|listed|shown|outlined|described|form|map|video|information|table|address _
diner|diners > dinner|dinners: school|christmas|sunday|roast|annual|charity|birthday _
wining > winning: award|prize|the|cup|medal|a _ !and
meat > meet: to|{m}|please|we|they _ {dpo}|at|with|outside
meet > meat: fresh|local|red|raw|cooked|minced|manx _ $|,|{icb}
sea > see: to|{m}|please|we|they|you _ {dp}|how|what|{o-d}
sail > sale: for|boot|bake|jumble|garage|book|table-top|plant _ $|,|{ib}|{c}|will
plane > plain: in _ english|sight|view|language
by > buy: to|{m}|please _ tickets|food|local|one|them|it|your|online !{b}
buy > by: {EG-A} _ {dp}|{K}
right > write: please|{m} _ to|in|down|a|your
write > right: all|quite|the|your|that's _ $|,|place|time|way|to|decision
one > won: {h}|who|he|she|we|they|team _ gold|silver|bronze|the !of
vary > very: {b}|a|the|so _ {A-V}
very > vary: {m} _ from|by|between|according|depending|with|$|,
wether > whether: _
grate > great: {b} _ to|{dNP}|$|, / a _ {N}
rise > raise: to|{m}|help|we _ money|funds|awareness|the|concerns|a
raise > rise: {m} _ by|to|from|again|$|, #|over|nearly|a|about
miner > minor: _ injuries|injury|accident|repairs|works|changes|delays|damage|amendments|offences|incident|alterations
precede > proceed: {mt}|please _ to|with|through|along|straight|$
assure > ensure: please|to|{m} _ that|the|all {N}? {bmh}|safety|quality|success
assistants > assistance: any|further|your|financial|for|of|need|require|with|more|medical _ $|,|with|in|from|to|{c}
assistance > assistants: teaching|shop|classroom|sales|healthcare|two|three|several _ {bmh}|{c}|who|$
residence > residents: all|our|local|many|some|most|{A-N} _ are|were|have|who|should|can|must|will|of|living
residents > residence: permanent|halls|place|country|in _ permit|permits
incidence > incident: an|this|serious _ {bm}|at|on|in|$|which|that|involving
correspondents > correspondence: your|our|all|any|by|further|written _ $|,|{bi}|should|must
entrants > entrance: main|side|front|back|rear|the _ to|is|of|on|at|$
adverse > averse: {b}|risk|not _ to
averse > adverse: _ weather|conditions|effect|effects|impact|impacts
ascent > assent: royal _
ballet > ballot: secret|postal _ / _ paper|papers|box|boxes
confidant > confident: {b}|very|feel|more _ that|in|about|with|enough|$
device > devise: to|{m} _ {dp}
devise > device: a|the|your|this|any|mobile|electronic|medical _ $|,|{ibc}|to|will
devises > devices: these|electronic|mobile|medical|all|your|smart _
faze > phase: first|second|third|next|this|the|a|each|final|new _
martial > marshal: fire|race|tt|deputy|course _
martials > marshals: the|our|race|tt|volunteer|fire|course _
moral > morale: staff|low|team|boost|raise|improve _ $|,|{ibc}
ordinance > ordnance: unexploded _ / _ survey
overdo > overdue: {b}|long _ $|,|for|and
perspective > prospective: _ tenants|buyers|candidates|employers|parents|students|bidders|applicants|customers|parliamentary
prostrate > prostate: _ cancer|exam|clinic
statue > statute: _ law|book|books / of limitations _
trail > trial: on|clinical|free|pilot|month _ $|,|period|basis|run|scheme|of / _ period|basis|run
trial > trail: nature|heritage|sculpture|coastal|walking|bike|treasure|woodland|art _
undo > undue: _ influence|stress|delay|pressure|hardship|alarm|concern
wreck|wrecked|wrecking > wreak|wreaked|wreaking: _ havoc
flaunt|flaunted|flaunting|flaunts > flout|flouted|flouting|flouts: _ {d}? rules|law|restrictions|ban|rule|laws|speed
herd > heard: {h}|was|be|been|we _ that|from|by|about|in|of
seen > scene: crime _ / at|on|from the _ {i}|$|,|{b}|when|with
scene > seen: {h}|be|been|ever _
find > found: be _ at|on|in|here|online|by|under
found > find: please|{m} _ out|your|details|more|information|attached
flew > flu: _ jab|jabs|vaccine|vaccination|clinic
flour > flower: _ show|festival|beds|bed|arranging|pots
higher > hire: for|car|bike|cycle|room|hall|boat|skip _ $|,|of|from|at|charges
deer > dear: ^ _ sir|madam|resident|residents|colleague|colleagues|customer|parents|parent
throne > thrown: {b}|be|been _
toad > towed: {b}|be|been _
maid > made: {b}|{h}|be|been _
pact > packed: {b} _ with|out|full
rode > road: the|main|mountain|coast|on _ {b}|closed|closure|works|between|from|to
worn > warn: to|{m} _ {dpo}|that|drivers|people|residents
crews > cruise: _ ship|ships|liner|liners|passengers
canvas > canvass: to|{m} _ {dp}|views|opinion|support
brows > browse: to|{m}|please _
scraped > scrapped: {b}|been|be _ $|,|in|by|after|from|and|next|because|altogether
bared > barred: {b}|be|been _ from
band > banned: {b}|be|been {x}? _ from|to|in|on|by|for|$
most > must: you|we|they|i|{P-ZV}|everyone|who {x}? _ ${DUTIES} {dpotib}|$|,|{N}|{A}|{E}
dew > due: in _ course / {b} _ to|in|on|at|by|for|back|out
off > of: free|full _ charge|cost|charges
too > to: {GEZVA-P}|would|here|how|where|in|order _ {V-ARC} {dpo}
than > then: now|every|just and|now _
then > than: {C-R}|more|less|fewer {A}? {NP} _ last|ever|usual|expected|before|this|in|we|any|at|on|there|previous|normal|men|women|the|planned
stationary > stationery: ~buy|~order|~sell|~supply|~collect|~need your|our|some|the|any|new|school? _ from|at|$|,|{c}
quite > quiet: ~be|keep|stay|it's|very|please {x}? _ $|,|in|at|please
to > too: {m} come|join|attend|help|play|enter|apply _ $|,|if / ^ you|we|they|children|dogs|visitors|adults|i {m} {V} _ $|,|if
to > too: open|available|free|welcome|for|of|with|affects to|for? the|our|all? {P-ZV} _ $
brought > bought: _ {dp} {A}? house|home|car|property|land|flat|farm|shop|building|ticket|tickets|boat|bike for|in|at|from|last|on|with|and|online|$ / ~be|was|tickets|items|goods _ online
brought > bought: _ tickets|online
bought > brought: _ {dpo} {NP}? along|together|forward|closer|up / _ {o}|it|them to
thanks > thank: {mt} _ {dpo}|everyone|all
lost > lose: to|{m} not? _ {dpo}|your|out
chance > change: climate _
there > their: about|of|with|for|on|in|at|over|from new|own _
there > their: about|of|with|on|over|for|from|into|by _ new|old|local|first|next|latest|main {NP}
your's|our's|their's|her's > yours|ours|theirs|hers: _
form > from: available|free|sale|{E}|~collect|~buy|~order _ the|our|any|all|your {AKN} !of
practise > practice: new|doctors'|dentists'|vets'|gps'|private|local|large|busy|group {A}? _ {bmhi}|in|has
you > your: ~enjoy|~plan|~make|~extend|during|throughout|~start|~choose|~improve|~need|~manage|~track|~bring|~collect|~report|~cancel|~change|~support _ stay|visit|journey|trip|holiday|day|weekend|meal|evening|choice|dog|coat|complaint|problem|ticket|tickets|order|choices|bus|parcel|experience|community / in|of|with|about|from|on|at|under|into|through|during|without|regarding _ {N-VAPEGKx} {im}|$|,|{c}
is|was|has > are|were|have: ^|,|{ci} the|our|these|some|all|any|more? road|repair|resurfacing|drainage|improvement|emergency|essential|maintenance|utility works _ / ^|,|{c} the|our|these|some|all|any|more? roadworks _
off > of: ~dispose|~consist|~beware _ / ~approve|~think|~hear _ {dp}|any|it|them / the|at|from|by end|start|beginning|top|bottom|middle|close|edge|back _ the|each|every|this|our|your
effected > affected: has|have|had _ power|homes|traffic|services|thousands|hundreds|all|large|parts|most|several|both|everyone|people|residents|trade|sales|our|their|your|its
you > your: {V}|that|if|when|because|while|until {A}? _ {N-VAEGxK} {bm}|has|have / ~use|~check|~lock|~wash|~clean|~empty|~wear|~return|~complete|~register|~renew|~update|~submit|~enter|~lower _ {P-ZVA}|{N-VAEGx} / ~take|~keep|~bring|~put|~leave _ seat|seats|bag|bags|belongings|dogs|dog|rubbish|litter|receipt|distance|ticket|tickets|passport|bins|bin|car
it's > its: all|both|some|many|most|any|one of? _ {P-ZE}|{N-VAEP} !{d}
lose > loss: the|a|any|sad|great|tragic|total|complete|no|our|their|his|her|job|weight|hair|hearing|memory|heat|financial _ of|to|is|was|$|,|for|in|on
prove > proof: _ of !course
proof > prove: to|{m} _ that|{dp}|it|who|you
believe > belief: his|her|their|our|my|your|a|the|firm|strong|this|widespread _ {ib}|$|,|that
belief > believe: {s-p}|{m}|to|not|don't|strongly _ {sd}|that|it|in|there
choose > choice: {dpA-xcos} _ of|is|was|$|,|between|for|and
choice > choose: to|{m}|please|can _ {dp}|from|between|to|how|a
relieve > relief: pain|tax|rate|rates|debt|flood|great|a|rent|mortgage _ $|,|{ibc}|to|fund|scheme
live > life: {p}|daily|family|day-to-day|whole|quality|everyday|adult|public|normal|later|private of? _ $|,|{ibc}|has|expectancy
life > live: {m}|we|you|they|who|people _ in|on|at|near|with|here|alone
safe > save: to|{m}|please _ {dp}|money|time|energy|lives|water|{N-A} !and|for
save > safe: {b}|~stay|~keep|~feel|~remain {x}|{o}? _ $|,|and|to|in|on|from|at|by
safety > safely: ~drive|~travel|~arrive|~return|~work|~land|~cross|~store|~dispose home|of|back? _ $|,|{ic}|to
safely > safety: health and _ / road|fire|public|food|water|child _ $|,|{ibc}|checks|advice|campaign|week
lost > loss: a|the|any|no|our|his|great|sad _ of
loss > lost: {h}|were|been|be|has|have _ {dp}|$|,|{i}
respond > response: {dpA-xcos}|in|no|quick _ to|from|$|,|is|was|time|times|rate|will
response > respond: to|{m}|please|not _ to|by|within|quickly
complain > complaint: {dpA-xcos}|formal _ about|to|$|,|form|is|was|has|from|and
complaint > complain: to|{m}|please _ about|to|if|that
extend > extent: the|some|what|an|great|full|certain _ of|to|$|,|that
extent > extend: to|{m}|we|please _ {dp}|our|opening
succeed > success: the|a|great|huge|every|of|big _ of|in|$|,|for|is|was|and
success > succeed: {m} _ in|at|as|$
everyone|anyone|someone > every one|any one|some one: _ of the|our|us|you|them|my|your|these|those|his|her|their
car > care: ~take _ in|near|around|outside|crossing the|a|our|your|schools|school|when|if|near
fallowing|notworks|thunks|soddenly|preforming|umped|waling|lowed > following|networks|thanks|suddenly|performing|jumped|walking|lowered: _
regrading > regarding: information|questions|question|query|queries|enquiry|enquiries|concerns|letter|email|news|update|contact|us|advice _
there > their: ~contact|~ask|~consult|~ring|~phone|~tell|~inform _ {K}|gp|gps|doctor|doctors|landlord|employer|school|teacher|supplier|bank|manager|vet|dentist|insurer|parents|child|children
we're > were: ^ the|our? staff|officers|crews|people|they|residents|homes|visitors|roads|pupils|members _ {Ei}|not|able|very|there
than > then: {sm} _ {V-N}|{E}|have|had
form > from: ~start|~begin|~depart|~leave|~travel|~sail|~arrive|~hear|~come|~differ|~suffer|~retire|~resign _ {dpo}|{K}|here|there
roll > role: new|key|vital|important|leading|her|his|your|my|their|current|previous|major|big _ {b}|as|of|$|at|within
you're > your: ~take|~bring|~use|~keep|~check|~give|~spend|~enjoy|~pay|~share|~leave|~book|~have|~cast _ time|turn|place|seat|bill|view|views|vote|stay|visit|bin|bins|dog|car|say|chance|rubbish|litter
you > your: know|hear|have|share|give _ views|opinion|opinions|thoughts|comments|ideas|feedback|details
worst|best > worse|better: _ than
brought > bought: tickets|ticket|passes|permits|programmes|stamps|items|copies|goods can|may|must|should? be|were|was|are _ at|from|in|online|on|for|by
excepted > accepted: we|they|he|she|it|council|board|committee|minister _ #|{dp}
too > to: # _ #
maybe > may be: ^ {d}? {A}? {NP} _ {A} $|,|{xi}|and|or
their > there: be|been|being _ to|for|on|at|when|until|till|if|in|with|$|,
form > from: more than _ #
breath > breathe: please|then|now _ in|out|deeply|slowly|normally|gently / ^ _ in|out slowly|deeply|gently|normally|through
silents > silence: minute's|minutes'|moment's|minute|minutes _
silent > silence: minute's|minutes'|moment's|minute _ $|,|will|at|for|in|on|and|was|is|to
planed > planned: as|originally|previously|carefully|well _ / _ works|roadworks|maintenance|closure|closures|outage|outages|event|events|visit|strike|changes|upgrade|repairs|meeting|date|route|burn|burns|protest / {b} {x}? _ for {K}|next|this|later|early|late|today|tomorrow|#
thru > through: ~walk|~go|~run|~pass|~travel|~ride|~come|~look|~get|~live|way|all|open _ / ~drive {R}? _ the|our|your|this {A}? village|town|city|area|centre|roadworks|flood|floods|water|snow|ice|lanes|streets|hills|night|junction / ${WEEKDAYS.join('|')} _ ${WEEKDAYS.join('|')}
fine > find: you|to|will|please _ out / you|can|to|please _ more|further|full information|details|advice|about|on|at|here
had > hand: {b} on _ to|and|with|for|throughout|all
lie > like: would|we'd|i'd|you'd|they'd _ to hear|thank|invite|see|know|join|apply|book|speak|remind|welcome|say|share|attend|find|take|make|be|have|get|help|ask|use|visit|meet|offer|wish|congratulate
by > be: will|would|must|should|could|cannot|won't|shouldn't|to not|also|only|now|fully|temporarily? _ closed|open|held|available|able|used|made|given|limited|cancelled|delayed|published|announced|launched|needed|required|asked|taken|completed|opened|replaced|resurfaced|updated|removed|provided|offered|reopened|charged
re opens|re opened|re opening > reopens|reopened|reopening: _
re open > reopen: to|will|now|not|and|we|can|should|must _
sell > sale: {b}|~go|tickets|remain|still|now on _ / {b}|up|is|not for _ $|,|or|at|now
proceed > proceeds: all _ go|goes|from|will|are|of|raised|being / the|any|with _ from|of|raised|going|will|are
advice|advise > advised: residents|people|motorists|drivers|visitors|passengers|patients|parents|customers|everyone|walkers|cyclists|public|travellers|owners {m}? {b} {xR}? _ to|not|against|that / be|been _ that|to|against
bin > been: {h} not|already|now|also|recently|temporarily? _ {E-N}|open|able|very
seats > seat: can|could|will|would up? to? _ up|#|over|around|about|nearly
our > are: we|they _ {GEA-N}|{xG}|a|the|in|on|at
where > wear: must|should|please|always {dp}? _ a|an|your|their|protective|suitable|warm|sturdy|appropriate|bright|light|face|hi-vis|waterproof|safety? {A}? mask|masks|helmet|helmets|gloves|coat|coats|shoes|boots|footwear|hat|hats|clothing|clothes|layers|jacket|jackets|lifejacket|lifejackets|wetsuit|seatbelt|seatbelts|uniform|poppy|poppies|sunscreen|coverings|covering|goggles|trainers
change > chance: a|any|slight|small|good|high|low|little|no _ of rain|snow|showers|frost|winning|success|recovery|sunshine|thunder|flooding|ice|fog|sleet|hail|survival !gauge
brake > broke: fire|fires|blaze|fight|violence|war|disturbance|row _ out
moral > morale: staff|low|high|their|good|poor _ of|among|amongst / _ of|among|amongst|in staff|officers|nurses|teachers|employees|workers|volunteers|troops|team|teams
lead > led: was|were|been|being _ away|astray
quiet > quite: {bs} _ old|new|big|small|large|different|busy|long|short|hot|late|easy|hard|bad|high|low|expensive|popular|important|likely|common|rare
leaf > leave: please|must|should|not|don't|cannot _ {dpo}|early|now|home|by|before|it / to _ {po}|early|home|it
dose > does: it|this|that|he|she|what|how|where|which|who _ not|it|the|this|that|she|he|your|a|my / _ not apply|include|mean|need|have|require|cover|affect|change|work|want|exist|accept|agree|support|allow|matter
does > dose: booster|vaccine|recommended|daily _ of|is|was|$|,|at|from|or|for / a first|second|third|fourth|final|further|single|booster _ of|$|,
collage > college: at|attend|attends|attending|university _ $|,|and|or|in|this|next|open
beech > beach: _ clean|cleans|party|hut|huts|wheelchair|wheelchairs|volleyball
loan > lone: _ worker|workers|working|voice|piper|wolf|survivor
mussel > muscle: _ pain|pains|ache|aches|strength|injury|injuries|relaxant|tone
solider|soliders > soldier|soldiers: the|former|young|fallen|every|each|a|of|our _ who|from|was|were|$|,|in|has|have|of
thinks > thanks: many|with _ to|for|$|,
thing > think: we|you|they|i|don't _ it|about|that|you|this|the|of|we
attendants > attendance: in _ $|,|at|for|on
instants > instance: for _ $|,|{sd}|if|when
morning > mourning: period|days|weeks|week of _ $|,|for|will|is|has|and
wan > want: we|you|they|i|who|residents|people _ to|your|you|more|the|a
elicit > illicit: _ drugs|trade|tobacco|alcohol|drug|cigarettes|vapes|substances
steel > steal: to|who|thieves _ from|cars|bikes|money|goods|tools|data|identities|passwords|your
enquires > enquiries: _ desk|team|office|line|should / any|all|general|media|press|further|your|for|with _
pear > pair: a|one|two|new|another _ of {P}|gloves|shoes|boots|glasses|trousers|hands|eyes|scissors|binoculars
`;
