import { detectCredentials } from '../../detect/personal-data/secrets/credentials.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/credentials',
  meta: {
    summary: 'A password, passcode or code of a lock',
    why: 'Giving away a user name and password is expressly forbidden, and lets anyone in.',
    policy: ['STD-1.UNA.5'],
    mask: 'hidden',
  },
  messages: {
    password: {
      what: 'A password, passcode or code of a lock.',
      instead: 'Remove it, change it at once, and report it.',
    },
  },
  check(document, { report }) {
    for (const hit of detectCredentials(document)) report('password', hit);
  },
});
