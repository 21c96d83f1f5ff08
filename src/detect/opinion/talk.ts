import type { Document } from '../../core/document.ts';

/** A longer draft is an article, whatever signs it holds. */
const TALK_TOKENS = 80;

/** A remark is no longer than this. */
const REMARK_TOKENS = 40;

/** Whether the draft is a post in the tone of talk rather than prose. */
export function isTalk({ tokens }: Document): boolean {
  return (
    tokens.length <= TALK_TOKENS &&
    tokens.some(({ kind }) => kind === 'hashtag' || kind === 'handle' || kind === 'emoji')
  );
}

/** What begins small is part of a list; what ends in a colon or is a question and no more is a heading. */
const SENTENCES = /^[^a-z\s-](?:.*[^:,–—-]|)$/s;
const BARE_QUESTION = /^[^.!?]*\?$/;

/** Whether the draft is a few plain sentences, such as somebody says in passing. */
export function isRemark(document: Document): boolean {
  const { tokens, sentences } = document;
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || tokens.length > REMARK_TOKENS || first.block !== last?.block) return false;
  const text = document.prose.text.slice(first.start, last.end);
  return SENTENCES.test(text) && !BARE_QUESTION.test(text) && !isTalk(document);
}
