import { perDocument, type Document } from '../../core/document.ts';
import type { Hit } from '../../core/hit.ts';

/** An account mentioned in a draft. */
export interface HandleHit extends Hit {
  /** As written, with its `@`. */
  readonly handle: string;
  /** True when its sentence speaks of private life: illness, family, grief, trouble. */
  readonly isPrivate: boolean;
}

const PRIVATE_LIFE =
  /\b(?:ill|sick|unwell|poorly|cancer|hospital|surgery|operation|diagnos(?:ed|is)|pregnan(?:t|cy)|miscarriage|maternity|depress(?:ed|ion)|anxiety|addict(?:ed|ion)?|rehab|overdose|funeral|bereave(?:d|ment)|widow(?:ed|er)?|passed away|died|death of|condolences|wedding|married|marriage|engaged|engagement|divorc(?:e|ed|ing)|affair|boyfriend|girlfriend|husband|wife|baby|newborn|(?:his|her|your|their) (?:son|daughter|mum|dad|mother|father|kids|children|home|house|family)|birthday|arrested|convicted|jailed|court case|sacked|disciplinary|salary|debts?|(?:benefits?|sickness|insurance) claim|(?:gp|medical|patient|school|tax|housing) (?:records?|file|notes)|missed (?:\w+ )?appointments?|prescription|arrears|holiday|off work|get well)\b/i;

/** Every account mentioned, the first time it is. */
export const detectHandles: (document: Document) => readonly HandleHit[] = perDocument((document) => {
  const hits = new Map<string, HandleHit>();
  if (!/[@＠]/.test(document.prose.text)) return [];
  for (const sentence of document.sentences) {
    const handles = sentence.tokens.filter((token) => token.kind === 'handle');
    if (handles.length === 0) continue;
    const isPrivate = PRIVATE_LIFE.test(document.prose.text.slice(sentence.start, sentence.end));
    for (const { start, end, text } of handles) {
      const key = text.toLowerCase();
      const evidence = ['an @ sign begins it', ...(isPrivate ? ['its sentence speaks of private life'] : [])];
      const known = hits.get(key);
      if (known === undefined || (isPrivate && !known.isPrivate))
        hits.set(key, { start, end, handle: text, isPrivate, confidence: 'high', evidence });
    }
  }
  return [...hits.values()];
});
