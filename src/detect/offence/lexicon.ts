/** Swear words by stem, with the endings they take; written for draftlint from common British and Irish usage. */
const STRONG =
  /^(?:(?:mother|cluster|head|brain|mind)?-?fuck\w*|f+u+c+k+\w*|(?:bull|horse|bat|dog|ape|chicken|dip|jack)?shit(?:s|e|es|ty|tier|tiest|ting|head|heads|hole|holes|show|storm|bag|bags|faced|less|load|loads|posting|post|face|house)?|cunt(?:s|y|ish)?|wank(?:s|er|ers|ed|ing|y|stain)?|twats?|bollock(?:s|ed|ing)?|arse(?:s|hole|holes|wipe|d)?|ass(?:hole|holes|hat|hats|wipe|clown)|dick(?:head|heads|wad|weed|face)|bell-?ends?|piss(?:ed|ing|er|head|artist|take)?|prick(?:s|ish)|bastards?|bitch(?:es|y|ing|ed)?|cock(?:sucker|suckers|womble|wombles)|knob(?:head|heads|jockey)|slags?|sluts?|slutty|whores?|tosser|tossers|minger|mingers|gobshites?|shitehawks?|jizz|spunked|douchebags?|dumbass(?:es)?|jackass(?:es)?|motherfucker\w*|tits|wtf|stfu|fubar|gtfo)$/;
/** Milder ones: many readers let them pass, an official account had better not. */
const MILD =
  /^(?:crap(?:py|s)?|bugger(?:s|ed|ing)?|sodding|sod|bloody|damn(?:ed|it)?|dammit|goddamn(?:ed)?|arsed|balls-up|frigging|effing|pissed-off|prat|prats|feck(?:ing|er)?|bleeding)$/;

/** Nouns that are an insult when said of a person. */
export const INSULT_NOUN =
  'idiots?|morons?|imbeciles?|cretins?|halfwits?|half-wits?|dimwits?|nitwits?|numpty|numpties|muppets?|plonkers?|pillocks?|wallys?|wallies|gits?|prats?|berks?|twits?|clowns?|fools?|losers?|scum(?:bags?)?|vermin|parasites?|liars?|cowards?|pigs?|rats?|snakes?|snowflakes?|simpletons?|buffoons?|dunces?|dullards?|dunderheads?|blockheads?|airheads?|bimbos?|weirdos?|creeps?|perverts?|trolls?|thugs?|yobs?|yobbos?|hooligans?|oafs?|louts?|slobs?|brats?|hypocrites?|bigots?|crooks?|thieves|traitors?|psychos?|lunatics?|nutters?|nutcases?|nutjobs?|maniacs?|freaks?|dimbulbs?|dumbos?|dopes?|jerks?|wastes? of space|waste of oxygen|bell-?ends?|dickheads?|knobheads?|wankers?|tossers?|twats?|bastards?|bitch(?:es)?|cunts?|arseholes?|assholes?|pricks?|shits?|bampots?|eejits?|gobshites?|comeovers?|trash|filth|garbage|disgrace|joke|embarrassment|retards?|spastics?|mongs?|windowlickers?|peasants?|plebs?|sheep|sheeple';
/** Adjectives that are an insult when said of a person. */
export const INSULT_ADJECTIVE =
  'stupid|dumb|thick|idiotic|moronic|brainless|clueless|gormless|useless|worthless|pathetic|disgusting|vile|repulsive|revolting|hideous|ugly|fat|lazy|ignorant|incompetent|dishonest|corrupt|evil|crazy|insane|deranged|delusional|demented|spineless|gutless|cowardly|selfish|greedy|nasty|horrible|loathsome|despicable|contemptible|pitiful|laughable|ridiculous|retarded|braindead|brain-dead|dense|dim|dim-witted|half-witted|feeble|smelly|filthy|twisted|two-faced|hypocritical|bigoted|arrogant|pompous|smug|slimy|sleazy|creepy|sad little|nasty little|bloody|fucking|useless bloody';

export type Strength = 'strong' | 'mild';

/** How strong a swear word is; nothing for any other word. */
export function strengthOf(word: string): Strength | undefined {
  const lower = word.toLowerCase();
  if (STRONG.test(lower)) return 'strong';
  return MILD.test(lower) ? 'mild' : undefined;
}
