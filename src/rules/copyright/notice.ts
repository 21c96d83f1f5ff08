import { rightsNotices } from '../../detect/copyright/notice.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'copyright/notice',
  meta: {
    summary: 'Somebody else’s work: notices of rights, stock pictures, taken texts, lyrics',
    why: 'To copy or share a work without its owner’s consent is an offence, also when the owner is named.',
    policy: ['STD-1.REL.3', 'STD-1.UNA.6', 'STD-1.UNA.9', 'SUM-9'],
  },
  messages: {
    reserved: {
      what: 'The draft carries a notice that somebody holds the rights.',
      instead: 'Check that you have the owner’s consent or a licence, and keep a note of it.',
    },
    stock: {
      what: 'The draft names a picture agency or its watermark.',
      instead: 'Use a picture that is licensed to the department, without a watermark.',
    },
    taken: {
      what: 'The draft says that somebody else’s work was taken.',
      instead: 'Ask the owner first, or link to the work instead of copying it.',
    },
    lyrics: {
      what: 'The draft quotes a song.',
      instead: 'Leave the words out; lyrics are protected even in a single line.',
    },
  },
  check(document, { report }) {
    for (const hit of rightsNotices(document)) report(hit.kind, hit);
  },
});
