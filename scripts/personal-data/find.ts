/** What the rules of personal data find in a text, and what other packages do. */
import { defaultSanitizer } from '@cdssnc/sanitize-pii';
import { OpenRedaction } from 'openredaction';

import { compareConfidence } from '../../src/core/levels.ts';
import type { AnyRule, Situation } from '../../src/core/rule.ts';
import { parseText } from '../../src/document/parse.ts';
import { RULES } from '../../src/rules/index.ts';
import { PLAIN_SITUATION } from '../clean/situation.ts';
import { reportsOf } from '../clean/text.ts';

/** A finding or a label: offsets count UTF-16 code units of the text. */
export interface Datum {
  readonly start: number;
  readonly end: number;
  /** The last part of the rule's id; for another package, the name it gives. */
  readonly kind: string;
  /** True for what is published for everyone: a role mailbox, a freephone number. */
  readonly mild: boolean;
}

export type Finder = (text: string) => Promise<Datum[]>;

const PERSONAL: readonly AnyRule[] = RULES.filter(({ id }) => id.startsWith('personal-data/'));

/** Findings of medium or high confidence, as the house policy shows them. */
export function draftlint(regions: Situation['regions'] = PLAIN_SITUATION.regions): Finder {
  return async (text) => {
    const document = parseText(text);
    const found: Datum[] = [];
    for (const rule of PERSONAL)
      for (const { hit, messageId } of await reportsOf(rule, [document], { ...PLAIN_SITUATION, regions })) {
        if (compareConfidence(hit.confidence, 'medium') < 0) continue;
        const { start, end } = hit.source ?? document.prose.toSource(hit);
        const mild = rule.messages[messageId]?.level === 'info';
        found.push({ start, end, kind: rule.id.replace('personal-data/', ''), mild });
      }
    return found;
  };
}

let redactor: OpenRedaction | undefined;

const openredaction: Finder = async (text) => {
  redactor ??= new OpenRedaction();
  const { detections } = await redactor.detect(text);
  return detections.map(({ type, position: [start, end] }) => ({ start, end, kind: type, mild: false }));
};

const sanitizePii: Finder = (text) => {
  let from = 0;
  const found = defaultSanitizer.detectPii(text).map(({ pattern, match }) => {
    const start = Math.max(text.indexOf(match, from), text.indexOf(match));
    from = start;
    return { start, end: start + match.length, kind: pattern, mild: false };
  });
  return Promise.resolve(found);
};

export const PEERS: Readonly<Record<string, Finder>> = { openredaction, 'sanitize-pii': sanitizePii };

export function touches(a: Pick<Datum, 'start' | 'end'>, b: Pick<Datum, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}
