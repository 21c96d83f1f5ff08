/** Words that say of a place that somebody lives there. */
export const AT_HOME =
  /\b(?:lives?|living|resid(?:es?|ing|ent)|home|house|(?<!proof of )address|moved|staying|neighbou?r|family|born|deliver|post(?:ed)? to)\b/i;

/** Words that say of a place that the public goes there. */
export const VENUE =
  /\b(?:school|hospital|centre|center|hall|office|museum|library|church|theatre|villa|gaiety|hotel|court(?:house| house)|clinic|surgery|station|stadium|reception|counter|building|department|club|event|exhibition|car park|playground|viewpoint|open day|drop[- ]in|visit us)\b/i;
