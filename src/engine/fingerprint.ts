import { detached } from '../core/detached.ts';

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

/** Loaded when a fingerprint is first asked for: a report for people shows none. */
const crypto = () => process.getBuiltinModule('node:crypto');

/**
 * Makes fingerprints for the findings of one draft: 16 hexadecimal digits, equal for equal findings on other lines
 * and in other runs. A sensitive value takes part only under a key, so that nobody can guess it back.
 * Each is worked out when it is asked for.
 */
export function fingerprinter(key?: string): (traits: Traits) => () => string {
  const seen = new Map<string, number>();
  return (traits) => {
    const parts = [traits.ruleId, traits.messageId, fold(traits.shown), fold(traits.context)];
    if (key !== undefined && traits.value !== undefined) parts.push(fold(traits.value));
    const base = parts.join('\0');
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    let made: string | undefined;
    return () => (made ??= digest(`${base}\0${nth}`, key));
  };
}

function digest(text: string, key: string | undefined): string {
  const { hash, createHmac } = crypto();
  const whole = key === undefined ? hash('sha256', text) : createHmac('sha256', key).update(text).digest('hex');
  // What is kept of it must not keep the rest.
  return detached(whole.slice(0, 16));
}

/** Each run of white space as one space; a space by itself is one already. */
function fold(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
