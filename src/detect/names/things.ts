/** What may follow a ship, a hall or a horse with an article before it: "the Karina sails", "the Victoria, which". */
const AFTER_THING =
  /^(?:is|was|has|have|had|will|can|may|to|from|and|which|sails?|sailed|leaves?|left|arrives?|arrived|docks?|on|in|at|for|[.,!?;:)])?$/;
/** Everyday words that are names too, with what shows that the word is meant: foster care, bill payments, will writing. */
const COMPOUNDS = new Map<string, RegExp>(
  Object.entries({
    foster: /^(?:care|carers?|parents?|parenting|famil(?:y|ies)|child(?:ren)?|homes?|placements?|brothers?|sisters?)$/,
    bill: /^(?:payments?|payers?|reading|amendments?|stages?)$/,
    will: /^(?:writing|writers?|making)$/,
    grace: /^(?:periods?|notes?|before|and)$/,
    mark: /^(?:schemes?|sheets?|down|up|your|our)$/,
    art: /^(?:class(?:es)?|exhibitions?|galler(?:y|ies)|works?|shows?|groups?|trails?|competitions?|workshops?|lessons?|rooms?)$/,
    rose: /^(?:gardens?|bush(?:es)?|petals?|beds?|shows?)$/,
    ash: /^(?:dieback|trees?|clouds?)$/,
    ivy: /^(?:leaves|removal)$/,
    hope: /^(?:for|and|is|of|remains|springs)$/,
    faith: /^(?:schools?|groups?|leaders?|communit(?:y|ies)|in)$/,
    joy: /^(?:riders?|riding|and|of|for)$/,
    holly: /^(?:wreaths?|bush(?:es)?|berries|trees?)$/,
    jack: /^(?:russells?|frost)$/,
    baker: /^(?:apprentices?|wanted|needed)$/,
    cook: /^(?:wanted|needed|along|from|at|it|the|until|books?)$/,
    hunt: /^(?:for|the|is)$/,
    walker: /^(?:numbers|safety)$/,
  }),
);

/** True for a lone word that has the shape of a name and is a thing where it stands, by the words beside it. */
export function isThing(before: string, word: string, after: string): boolean {
  if (/^(?:the|this|that)$/i.test(before) && AFTER_THING.test(after)) return true;
  // Amid a sentence a capital is the name's own: "the Foster family".
  return /^[.!?:–-]?$/.test(before) && COMPOUNDS.get(word.toLowerCase())?.test(after) === true;
}
