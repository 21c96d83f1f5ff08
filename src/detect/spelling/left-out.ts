/** Verbs of what a draft asks of its readers; nouns as well, so only before what no noun is followed by. */
const ASKED =
  'complete|contact|visit|book|report|return|sign|show|use|change|check|open|close|fill|register|apply|submit|send|bring|pay|renew|' +
  'provide|attend|let|make|take|know|see|get|find|download|upload|update|confirm|thank|remind|hear|keep|leave|wear|ask';

/** Words after which a small one is left out. Written by hand; lines as in `frames.ts`. */
export const LEFT_OUT = `
need|want|wish|like > need to|want to|wish to|like to: you|we|they|i|would|residents|customers|drivers|people|parents|may|will|we'd|i'd _ {V-NA}|${ASKED} {dpo}|all|everyone|if|out|in|for|your
able|unable|ready|happy|required|expected|due > able to|unable to|ready to|happy to|required to|expected to|due to: {b} {x}? _ {V-NAE}|${ASKED} {dpo}|all|everyone|your|on|in|at|by
going > going to: {b}|we're|they're|it's|i'm _ be|have|make|take|close|need
any > have any: if you|we|they|anyone|residents|i _ questions|queries|concerns|comments|information|problems|issues|doubts|further|trouble|suggestions|feedback
forward > forward to: ~look _ {G} / ~look _ {pd} {NPAG}
according > according to: _ {dp}
due > due to: ^|,|closed|cancelled|delayed|suspended|postponed _ {A}? weather|winds|flooding|snow|ice|fog|illness|roadworks|maintenance|demand|works
thanks > thanks to: ^ _ everyone|all|those who
listen|listening|listened > listen to|listening to|listened to: _ {po}|the {NPA}
`;
