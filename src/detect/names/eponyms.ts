import { listedAround } from './around.ts';

/** What is named after people, right behind the name: "Jane Roe Bridge", "Roe Memorial Library". */
const AFTER_PLAIN =
  /^(?: (?:Memorial|Community|Health|Medical|Sports|Leisure|Art|Primary|High|Secondary|Grammar|Elementary|Middle|Public|Branch|Veterans?|International|National|Cancer|Research|City|County|Urban|Children['’]s|State|Nature|Country)){0,3} (?:Academy|Airport|Arena|Award|Awards|Avenue|Boulevard|Bridge|Building|Bypass|Cathedral|Centre|Center|College|Cottage|Court|Crescent|Drive|Dam|Expressway|Fellowship|Festival|Gallery|Gardens|Greenway|Highway|Hospice|Hospital|House|Institute|Lecture|Library|Lifeboat|Lounge|Medal|Museum|Jetty|Lighthouse|Park|Parkway|Pavilion|Pier|Plantation|Plaza|Reservoir|Prize|Road|Roundabout|Scholarship|School|Shield|Stadium|Station|Stakes|Street|Studio|Suite|Technique|Theatre|Theater|Tower|Trail|Trophy|Tunnel|Turnpike|University|Walk|Way|Wing)(?![\p{L}-])(?! ?[A-Z]?['’]s)/u;
/** "The Jane Roe Bridge" of which only "Jane" was seen. */
const AFTER_ARTICLE = /(?<!\p{L})[Tt]he $/u;
const FAMILY = /^ \p{Lu}[\p{L}’'-]+(?= )/u;
/** The same behind a possessive: "Roe's Law", "St Roe's Day". */
const AFTER_OWNED =
  /^(?:['’]s|(?<=s)['’]) (?:Law|Rule|Act|Day|Night|Eve|Feast|Fair|Award|Cup|Shield|Wall|Dyke|Park|Path|Walk|Yard|House|Court|Square|Place|Hill|Field|Cove|Point|Close|Gate|Well|Wood|Farm|Mill|Bar|Inn|Pub|Café|Cafe|Diner|Kitchen|Bakery|Restaurant|Hospital|Hospice|School|College|Academy|Church|Chapel|Cathedral|Hall|Club|Nursery|Library|Place|Reach|Fund|Trust)(?!\p{L})/u;
/** Buildings called so without a capital of their own, and the end of a name that took one in: "Jane Roe House". */
const AFTER_SMALL =
  /^ (?:hospital|hospice|library|bridge|theatre|museum|gallery|stadium|pavilion|wing|roundabout|tunnel)(?![\p{L}-])/u;
const WHOLE =
  /\s(?:House|Cottage|Manor|Hospital|School|Road|Avenue|Library|Centre|Technique|HomePlace|Report|Review|Inquiry|Building)$|\s\S+\s(?:Bridge|Court|Farm|Street|Way)$|\s(?:Pier|Jetty|Lighthouse|Plantation|Reservoir)$/u;
/** Wild animals, laws of nature and illnesses that bear the name of who described them. */
const AFTER_DESCRIBED =
  /^['’]s (?:[\p{Ll}-]{2,15} ){0,2}(?:bats?|beetles?|bunting|buzzard|deer|finch|gazelles?|gulls?|harrier|hawk|hummingbird|newt|orchids?|petrel|pheasant|pipit|plover|porpoise|salamander|shearwater|sparrow|tern|vulture|warbler|comet|equations|laws|paradox|theorem|disease|palsy|syndrome)(?!\p{L})/u;
/** Before the name of an animal. */
const ANIMAL =
  '(?<!lap[ -])dogs?|puppy|pup|cats?|kitten|horse|pony|foal|mare|stallion|calf|rabbit|guinea pig|hamster|tortoise|parrot|owl|seal|dolphin|whale|panda|elephant|giraffe|gorilla|chimpanzee|orangutan|lion|lioness|cub|tiger|leopard|cheetah|bear|rhino|hippo|penguin|otter|wolf|spaniel|labrador|retriever|terrier|alsatian|collie|greyhound|whippet|hound|hawk|falcon|donkey|goat|alpaca|ferret';
const BEFORE_ANIMAL = new RegExp(String.raw`(?<![\p{L}-])(?:${ANIMAL}|K-?9)(?:,? (?:called|named))? $`, 'iu');
const AFTER_ANIMAL = new RegExp(
  String.raw`^,? (?:our|the|a|an|his|her|my|their|your) (?:[\p{L}\d-]{1,20} ){0,3}(?:${ANIMAL})(?=[.,;:!?)]| (?:who|that|which|and|at|in|from|of|has|is|was|visits)(?!\p{L})|$)`,
  'iu',
);
/** "our detection dog, Murphy,": the name between commas; "missing cat: Oscar". */
const BEFORE_APART = new RegExp(
  String.raw`\b(?:(?:our|my|his|her|their|the) (?:[\p{L}-]{1,20} ){0,3}(?:${ANIMAL}), |(?:missing|lost|found)(?: [\p{L}-]{1,20}){0,3} (?:${ANIMAL})[:,] )$`,
  'iu',
);
const APART = /^(?:[,.;!?]|$)/;
/** "Spaniel Toby": kinds that are nobody's given name. */
const ANIMAL_FIRST =
  /^(?:Spaniel|Labrador|Retriever|Terrier|Alsatian|Collie|Greyhound|Whippet|Puppy|Kitten|Pony|K-?9) /;
/** What stands before the name an animal listens to. */
const ANSWERS_TO = /(?:answers?|answering|responds?) to (?:the name (?:of )?)?$/i;

const REACH = 70;

const isThing = listedAround('names/eponyms.txt');

/** True for the name of a person that is a part of another name: of a bridge, a law, a day, a bat; or that is an animal's. */
export function isEponym(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + REACH);
  if (WHOLE.test(text.slice(start, end)) || AFTER_SMALL.test(after)) return true;
  if (AFTER_PLAIN.test(after) || AFTER_OWNED.test(after) || AFTER_DESCRIBED.test(after)) return true;
  if (isThing(text, { start, end })) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (AFTER_ARTICLE.test(before) && AFTER_PLAIN.test(after.replace(FAMILY, ''))) return true;
  if (BEFORE_ANIMAL.test(before) || ANSWERS_TO.test(before)) return true;
  if (ANIMAL_FIRST.test(text.slice(start, end))) return true;
  if (/\s/.test(text.slice(start, end))) return false;
  return AFTER_ANIMAL.test(after) || (APART.test(after) && BEFORE_APART.test(before));
}
