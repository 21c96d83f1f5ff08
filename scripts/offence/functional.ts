/** Own sentences by function, with `{g}` for a group: what the rules must catch and what they must leave alone. */
const GROUPS = [
  'women',
  'Muslims',
  'Jews',
  'immigrants',
  'disabled people',
  'gay people',
  'trans people',
  'Manx people',
];
const SINGLE = ['woman', 'Muslim', 'Jew', 'immigrant', 'disabled person', 'gay man', 'trans person', 'Manxman'];

const TEMPLATES = {
  'derogation': [
    'I can’t stand {g}.',
    'I really despise {g}.',
    'In my view {g} are nothing but filth.',
    '{g} are the lowest of the low.',
    '{g} are like rats, they breed and spread.',
    'Honestly, all {g} are disgusting.',
    '{g} are a cancer on this island.',
    '{g} do not belong in a decent town.',
    'We should never trust {g}, they are all criminals.',
    'How anyone can be friends with {g} is beyond me; they are subhuman.',
    'You are just another {s} and that makes you worthless.',
    'Is it just me or are {g} really stupid?',
  ],
  'threat': [
    'I will hunt down {g} and kill them.',
    'If I see {g} here again I am going to beat them up.',
    'Somebody ought to shoot {g}.',
    '{g} should be hanged.',
    '{g} deserve to be burnt alive.',
    'We must exterminate {g}.',
    'I hope every {s} dies.',
    'It is time to get rid of all {g} for good.',
  ],
  'neutral or positive': [
    'I am a {s}.',
    'She is a {s} and lives in Peel.',
    '{g} make up a part of our community.',
    '{g} are wonderful.',
    'I love {g}.',
    'We welcome {g} to the council meeting.',
    '{g} were interviewed by the police about the burglary.',
    'No {s} deserves to be insulted.',
    'The clinic is open to {g} on Mondays.',
    'My neighbour, a {s}, won first prize.',
    'Nobody should hate {g}.',
    'A {s} was attacked last night; we condemn it.',
  ],
} as const;

const PLAIN = {
  slur: [
    'That place is run by pikeys.',
    'Get out, you dirty paki.',
    'Another faggot on the telly.',
    'He is a right spastic.',
    'Send the wogs home.',
    'Typical tranny nonsense.',
    'What a bunch of retards.',
    'The chinks next door are loud.',
    'I saw two n1ggers in the shop.',
    'Only a poofter would wear that.',
    'Keep those gyppos away from here.',
    'Some kike owns it.',
    'No ragheads in our town.',
    'You mong.',
    'She is just a dyke.',
    'Bloody golliwogs, the lot of them.',
  ],
  profanity: [
    'What a load of shit.',
    'This is fucking brilliant.',
    'Well bugger me, the ferry is late.',
    'Holy crap, look at the queue.',
    'The wifi is shite again.',
    'Oh for fuck’s sake.',
    'It is pissing down in Ramsey.',
    'Bollocks to that.',
    'This sh1t never works.',
    'F u c k this weather.',
    'Absolute arse of a day.',
    'The new road is a clusterf*ck.',
    'Stop being a dick about it.',
    'That is bullsh!t.',
    'fuk this.',
    'What a shitshow.',
  ],
} as const;

export interface FunctionalCase {
  readonly kind: string;
  readonly text: string;
  /** True when a rule must speak. */
  readonly offends: boolean;
}

/** Every template with every group, and the plain sentences. */
export function functionalCases(): FunctionalCase[] {
  const cases: FunctionalCase[] = [];
  for (const [kind, templates] of Object.entries(TEMPLATES))
    for (const template of templates)
      for (const [index, group] of GROUPS.entries()) {
        const filled = template.replaceAll('{g}', group).replaceAll('{s}', SINGLE[index] ?? group);
        const text = (filled.charAt(0).toUpperCase() + filled.slice(1)).replace(/\ba (?=[aeio])/g, 'an ');
        cases.push({ kind, text, offends: kind !== 'neutral or positive' });
      }
  for (const [kind, sentences] of Object.entries(PLAIN))
    for (const text of sentences) cases.push({ kind, text, offends: true });
  return cases;
}
