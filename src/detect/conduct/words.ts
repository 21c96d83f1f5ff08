/** Groups of words that several detectors of conduct, identity and confidence share; see `CueOptions.groups`. */
export const WORK_WORDS = {
  gap: '[^\\0]{0,60}?',
  staff:
    'boss(?:es)?|managers?|line manager|management|director|supervisor|team leader|head teacher|headteacher|colleagues?|co-?workers?|workmates?|employers?',
  place:
    'work|workplace|job|office|department|dept|team|ward|school|unit|section|depot|station|council|hospital|organisation|surgery|care home|trust|service|employer|building|prison|division|branch|directorate',
  mine: "(?:my|our) (?:own |old |current |former |senior |line |whole )?(?:<staff>|<place>)(?:'s)?|where i work|where we work|the (?:<place>|people|place|company) i work (?:for|in|at|with)|i work for|at work|here at work|in our place|in this place|senior management|upper management|top brass|the bosses|our lot|people i work with",
} as const;
