import { createHash, createHmac } from 'node:crypto';

/** What tells one finding from another, wherever in the draft it stands. */
export interface Traits {
  readonly ruleId: string;
  readonly messageId: string;
  /** The marked text, masked when the rule is sensitive. */
  readonly shown: string;
  /** The masked text round it. */
  readonly context: string;
  /** The marked text itself, used only under a key. */
  readonly value?: string;
}

/**
 * Makes fingerprints for the findings of one draft: 16 hexadecimal digits, equal for equal findings on other lines
 * and in other runs. A sensitive value takes part only under a key, so that nobody can guess it back.
 */
export function fingerprinter(key?: string): (traits: Traits) => string {
  const seen = new Map<string, number>();
  return (traits) => {
    const parts = [traits.ruleId, traits.messageId, fold(traits.shown), fold(traits.context)];
    if (key !== undefined && traits.value !== undefined) parts.push(fold(traits.value));
    const base = parts.join('\0');
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    const hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
    return hash.update(`${base}\0${nth}`).digest('hex').slice(0, 16);
  };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
