/** Short forms and cries of chat: their shape is that of names, and they are never part of one. */
const CHATTER = new Set(
  (
    'afaik asap atm bae bff brb bruh btw dm dms dunno ffs fml ftw fyi gtg haha hahaha hmm icymi idc idk idgaf ikr imho imo irl ' +
    'jk lmao lmaooo lmfao lol lolol lool loool nah nope nvm omfg omg oml ootd pls plz rly rofl rt rts smdh smfh smh tbh tbt tfw thx tldr tmi ' +
    'tmrw ugh wbu wow wtf wth xd xoxo xx xxx yay yep yolo yup'
  ).split(' '),
);
/** A letter drawn out, as in "Sooo", but no Roman number and no short form in capitals; a cry on end, as in "hehehe". */
const DRAWN_OUT = /^(?![IVX]+$|\p{Lu}{3}$)\p{L}*(\p{L})\1\1|^(?:ha|he|ja|lo){2,}[hl]?$/u;
/** Small words that no name begins or ends with. */
const SMALL = /^(?:a|an|and|at|but|by|for|from|in|is|my|of|on|or|our|the|this|to|via|was|with|your)$/;
/** Spoken of as people are, and nobody's personal data. */
const NOBODY = /^(?:God|Allah|Karma|Santa|Satan)$/i;

/** True for a word of chat that cannot be part of a name. */
export function isChatter(word: string): boolean {
  return CHATTER.has(word.toLowerCase()) || DRAWN_OUT.test(word);
}

/** True for a preposition, an article and the like in small letters. */
export function isSmallWord(word: string): boolean {
  return SMALL.test(word);
}

/** True for a lone word that stands for no living person. */
export function isNobody(word: string): boolean {
  return NOBODY.test(word);
}
