/**
 * Words that are written apart. Written by hand; lines as in `frames.ts`, where the place is that of both words.
 */
export const APART = `
can not > cannot: _ {V}|be|always|yet|currently|guarantee
in to > into: ~look|~fall|~crash|~divide|~split|~convert|~translate|~transform|~enter|~burst|~merge|~bump|~build|~throw|~pour|insight|investigation|inquiry|enquiry|enquiries|research|way _ {dp} / ~come|~bring|~go|~take|~put|~enter|~get|~turn _ force|effect|account|use|operation|consideration|contact|place|practice|custody|trouble|a|an / _ the future|evening|night|sea|water|harbour|river|bin|ground|wild|atmosphere
with in > within: !~work|~interact|~deal|~engage|~live|~start _ #|the|a|walking|our|your|an|their|its
with out > without: _ {G}|a|the|an|any|your|their|delay|it|them|warning|power|water|notice|charge|cost
to day > today: !night|day|due|next _ $|,|at|until|for|we|and|from|the|is|was|about|between
to night > tonight: !day|morning|dawn|noon _ $|,|at|until|for|from|between|as|in|on
to morrow > tomorrow: _
a long > along: ~come|~go|~walk|~bring|~drive|~run|all _ the|to|with|this
all ready > already: {h} _ {E} / {b} _ {E}|open|closed|in|available
any where|some where|every where|no where > anywhere|somewhere|everywhere|nowhere: _
any one > anyone: _ who|else|wishing|with|interested|affected|planning|travelling|can|should|wanting
any thing|some thing|every thing > anything|something|everything: _ {bmh}|$|,|{ic}|else|{s}
every one > everyone: _ who|should|has|will|to|for|involved|else !of
some one > someone: _ who|you|else|is|has|with|from
no body > nobody: _ {bmh}|else
my self|your self|him self|our selves|them selves > myself|yourself|himself|ourselves|themselves: _ $|,|{icb}|{x}
out side|in side > outside|inside: _ the|of|our|your
week end > weekend: this|next|last|every|holiday|the|a _ $|,|{ibx}|will|of
up date > update: latest|an|another|further|new|this|please|to|traffic|travel|service _
on line > online: book|apply|pay|available|register|shop|shopping|form|forms|tickets|buy|order _ $|,|{ib}|{c}
down load > download: to|please|{m}|can _
over night > overnight: closed|closures|works|parked|stay|stayed|rain|snow|open|left _
mean while > meanwhile: _
there fore > therefore: _
how ever > however: ^ _ , / ^|,|but _ {sdp}
what ever > whatever: _ the|your|happens|you
may be > maybe: ^ _ {sdp}
in stead > instead: _ of|$|,
in tact > intact: _
be cause > because: _ {sdpo}|of|it
tot he > to the: _
oft he > of the: _
life boat|life boats > lifeboat|lifeboats: _
work shop|work shops > workshop|workshops: _
news letter > newsletter: _
play ground > playground: _
foot path|foot paths > footpath|footpaths: _
under standing > understanding: your|for|patience and|for your _
through out > throughout: _ {dp}
off set > offset: {mt} _ {dp}
on going > ongoing: {b}|the|an|due|this|these _ {N}|{P}|work|$|,|{c}
after noon > afternoon: this|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|good|yesterday|tomorrow|every _
some times > sometimes: ^|{b}|can|may|are _ {sdp}|{AE}|be
in correct > incorrect: _
in formation > information: more|further|for|the|any|this|your|our|personal _
house hold|house holds > household|households: _
over due > overdue: {b}|long _
breath taking > breathtaking: _
wide spread > widespread: _ {N-V}|{P}|flooding|support|disruption|damage|use|delays
short fall > shortfall: _ of|in
life guard|life guards > lifeguard|lifeguards: _
`;
