/**
 * Words that are taken for others, told by the words round them. Written by hand from common slips of British English.
 * Each line: the word that stands there and the one that is meant; what must stand before it; what must stand after it.
 * Small regular expressions over lower-case text; an empty field asks for nothing.
 */
export const CONFUSABLES = `
pubic > public; ; consultations?|meetings?|sector|services?|transport|health|notices?|holidays?|toilets|librar(?:y|ies)|in?quir(?:y|ies)|enquir(?:y|ies)|hearings?|information|bod(?:y|ies)|safety|spending|funds|money|servants?|interest|opinion|affairs|relations|footpaths?|car parks?|protection|records?|houses?|sessions?|events?|engagement|buildings?|spaces?|areas?|buses
pubic > public; the general|members of the|open to the|general;
untied > united; ; kingdom|states|nations|arab
form > from; apart|away|far|ranges|ranging|suffer|suffers|suffering|heard|hear|comes|came|coming|recover|recovered|recovering|moved;
form > from; ; (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|to|until|till)|midday|noon|midnight)
from > form; booking|application|consent|registration|nomination|claim|feedback|contact|enquiry|referral; is|below|can|must|should|will|and return|available
manger > manager; line|project|general|office|duty|team|site|area|branch|store|programme|senior|account|events?|case|ward|service|town|harbour|airport|bank|deputy|assistant;
your > you're; ; invited to|eligible (?:for|to)|entitled to|unable to|unsure|struggling|not (?:able|sure|alone|eligible|allowed|required|going)|going to|looking for|planning (?:to|a)|travelling (?:to|from|by)|required to|welcome to
your > you're; if|when|while|that; an?|in|over|under|not|unable|unsure|planning
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
loosing > losing; ; their|your|his|her|money|weight|the|control
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
`;
