import type { Document } from '../../core/document.ts';

/** A longer draft is an article, whatever signs it holds. */
const TALK_TOKENS = 80;

/** Whether the draft is a post in the tone of talk rather than prose. */
export function isTalk({ tokens }: Document): boolean {
  return (
    tokens.length <= TALK_TOKENS &&
    tokens.some(({ kind }) => kind === 'hashtag' || kind === 'handle' || kind === 'emoji')
  );
}
