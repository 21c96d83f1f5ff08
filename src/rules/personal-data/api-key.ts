import { detectApiKeys, prepareApiKeys } from '../../detect/personal-data/secrets/api-key.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/api-key',
  meta: {
    summary: 'A key or a token',
    why: 'A key or a token lets anyone who reads it into a system in your name.',
    policy: ['STD-1.UNA.5'],
    mask: 'hidden',
  },
  messages: {
    key: { what: 'A key or a token that lets a program in.', instead: 'Remove it, revoke it at once, and report it.' },
  },
  prepare: prepareApiKeys,
  check(document, { report }) {
    for (const hit of detectApiKeys(document)) report('key', hit);
  },
});
