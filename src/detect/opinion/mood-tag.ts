/** Hashtags that say what to think; read as words in lower case. */
export const MOOD_TAGS: ReadonlySet<string> = new Set(
  'irony,sarcasm,fail,epicfail,smh,justsaying,truth,facts,fact,wakeup,wakeupamerica,wakeupworld,resist,enough,enoughisenough,shame,shameful,disgusting,disgrace,hypocrisy,hypocrite,hypocrites,hypocritical,sad,stupid,stupidity,idiots,liar,liars,lies,corrupt,corruption,ridiculous,unacceptable,outrage,outrageous,sickening,wtf,lol,logic,commonsense,nonsense,bs,bullshit,bigotry,bigot,ignorance,doublestandards,justice,freedom,liberty,equality,equalityforall,equalrights,humanrights,solidarity,change,hope,thoughts,wisdom,peace,tyranny,patriot,actnow,takeaction,takeastand,standup,speakup,speakout,demandaction,fightback,unfair,injustice,greed,propaganda,scandal,coverup'.split(
    ',',
  ),
);
