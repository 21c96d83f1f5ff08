import { type Document, perDocument } from '../../core/document.ts';
import { OverlapWalk, withoutOverlaps } from '../../core/span.ts';
import { type CueHit, cueDetector } from '../cues.ts';
import { isWithin, targetOf } from './hosts.ts';

type Kind = 'petition' | 'fundraiser';

/** The wording it goes by. @public */
export const phrases = cueDetector([
  {
    kind: 'petition',
    evidence: 'readers are asked to sign',
    phrases: [
      "(?:please |pls |do |now |go and |take a minute to |everyone |help and |i've |i have |we've |we have |just |have you |urge you to |ask you to |consider ){0,3}(?:sign(?:ed|ing)?|back|support|share|start(?:ed|ing)?|launch(?:ed|ing)?|join|add your (?:name|signature) to|put your name to|get behind)(?: and \\w+)? (?:this|my|our|their|the|these|a|an|his|her|\\w+'s)(?: \\w+){0,4}? (?:petitions?|open letter|e-petition)",
      '(?:please |do )?sign (?:and|&|then) share(?!d)',
      '(?:petition|open letter)(?: \\w+){0,6}? (?:needs?|only needs|has reached|is close to|just needs) (?:your|\\d[\\d,]*|more|another|just|only)(?: \\w+){0,3}? ?(?:signatures?|names?|support)?',
      '(?:add|put) your (?:name|signature)(?: \\w+){0,3}? (?:petition|letter|campaign|pledge)',
      '(?:sign|petition)(?: \\w+){0,3}? (?:on|at|via) (?:change\\.org|38 degrees|avaaz|ipetitions|change org)',
      '(?:we|i) (?:need|want|are after|have) (?:your |just |only |another |more )?(?:\\d[\\d,]{0,9} )?(?:more )?signatures?(?! page)(?= )',
    ],
    unless:
      'petition of doleance|petition of grievance|petition for redress|signed by|we the people|court|judge|bankruptcy|wrong signatures|election|nomination|digital signature|electronic signature|white house|government (?:response|petition)|tynwald hill',
  },
  {
    kind: 'fundraiser',
    evidence: 'readers are asked for money for a cause',
    phrases: [
      '(?:please |pls |do |kindly |click to |you can |can you |could you |to |and |help by |consider |help us |help me ){0,3}(?:donate|donating)(?! (?:blood|plasma|organs?|your (?:old|unwanted|blood|organs?|time|clothes|hair)|food|clothes|toys|stem|platelets|bone|items|coats|books|furniture))(?= *[!.:\\0]|$| (?:to|now|here|via|today|at|whatever|what|a|just|£|online|if|generously|any|something|money|by|and|through|towards|\\u0001))',
      '(?:please |can anyone |could anyone |who will |will you |wanna |want to ){0,1}(?:sponsor (?:me|us|him|her|my|our|them)|sponsor \\w+ (?:for|as|who|and))',
      "(?:i'm|i am|we're|we are|he's|she's|who is|is|are|he is|she is|they're|they are|am)(?: \\w+){0,6}? (?:raising|trying to raise|hoping to raise|aiming to raise|collecting) (?:\\w+ )?(?:money|funds|cash|£[\\d,]+)(?: \\w+)? ?(?:for|to|in|towards|,)?",
      '(?:go ?fund ?me|just ?giving|crowdfund(?:er|ing|ed)?|kickstarter|ko-fi|patreon|buy me a coffee|virgin money giving|paypal\\.me|indiegogo)(?! (?:scams?|fraud))',
      '(?:fund-?rais(?:er|ing)|donation|giving)(?: \\w+)? (?:page|link|target)|(?:my|our|his|her|their|this|a|the) (?:\\w+ ){0,2}fund-?raiser(?= )',
      '(?:chip in|dig deep|give generously|give what you can|spare a few (?:pounds|quid)|every (?:penny|pound|little|quid|donation) (?:helps|counts|goes)|help (?:us|me|them|her|him) (?:reach|hit|smash) (?:our|my|their|his|her|the)(?: \\w+){0,2} (?:target|goal)(?: of £[\\d,]+)?)',
      '(?:text|txt) (?:the word )?["\'“]?[a-z0-9]{3,12}["\'”]? (?:\\d{1,3} )?to (?:7\\d{4}|\\d{5})(?: to (?:donate|give))?',
      '(?:buy|get|grab)(?: \\w+){0,3}? raffle tickets?|raffle tickets? (?:are |on sale|available|cost|£)|(?:charity )?(?:whip-?round|sponsored (?:walk|run|swim|skydive|silence|bike ride|cycle|head shave))',
      "(?:i'm|i am|we're|we are|she's|he's)(?: \\w+){0,3}? (?:running|walking|cycling|swimming|climbing|shaving|skydiving|trekking|rowing|doing)(?: \\w+){0,8}? (?:in aid of|for charity|to raise|for cancer|for (?:macmillan|hospice|children in need|comic relief|cancer research))",
    ],
    unless:
      "blood|organs?|plasma|scam\\w*|fraud\\w*|political part(?:y|ies)|criminal|defraud\\w*|convicted|charged|election law|campaign finance|raising the|do not|don't|register(?:ed)? charities|licen[cs]e to collect|collection licen[cs]e|permit",
  },
]);

const PETITIONS = [
  'change.org',
  '38degrees.org.uk',
  'avaaz.org',
  'ipetitions.com',
  'gopetition.com',
  'thepetitionsite.com',
];
const FUNDRAISERS = [
  ...[
    'gofundme.com',
    'gofund.me',
    'justgiving.com',
    'crowdfunder.co.uk',
    'kickstarter.com',
    'indiegogo.com',
    'ko-fi.com',
  ],
  ...[
    'patreon.com',
    'buymeacoffee.com',
    'paypal.me',
    'virginmoneygiving.com',
    'uk.virginmoneygiving.com',
    'gogetfunding.com',
  ],
  ...['enthuse.com', 'localgiving.org', 'donorbox.org', 'givengain.com', 'leetchi.com', 'isleofgiving.im'],
];

/** Calls to sign a petition or to give money, and links to where that is done. */
export const petitionsAndFundraisers = perDocument((document: Document): readonly CueHit<Kind>[] => {
  const links = document.tokens.flatMap(({ kind, text, start, end }): CueHit<Kind>[] => {
    const host = kind === 'url' ? targetOf(text)?.host : undefined;
    if (host === undefined) return [];
    const at = { start, end, confidence: 'high', evidence: ['the link leads to where people sign or give'] } as const;
    if (PETITIONS.some((domain) => isWithin(host, domain))) return [{ ...at, kind: 'petition' }];
    return FUNDRAISERS.some((domain) => isWithin(host, domain)) ? [{ ...at, kind: 'fundraiser' }] : [];
  });
  if (links.length === 0) return phrases(document);
  // Where a picture stands raises no money.
  const pictures = new OverlapWalk(
    document.links.filter(({ kind }) => kind === 'image').map(({ targetSpan }) => targetSpan),
  );
  return withoutOverlaps([...phrases(document), ...links.filter((link) => pictures.in(link).length === 0)]);
});
