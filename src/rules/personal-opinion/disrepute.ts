import { disreputeRemarks } from '../../detect/opinion/disrepute.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-opinion/disrepute',
  meta: {
    summary: 'Derogatory remarks about Government, its departments or colleagues',
    why: 'The policy forbids derogatory remarks about Government or its staff, from work and personal accounts alike.',
    policy: ['STD-1.REL.1', 'STD-1.DAM.1', 'STD-2.4'],
  },
  messages: {
    remark: {
      what: 'The draft runs down a public body or the people who work there.',
      instead: 'Remove the remark; take a complaint to the body itself.',
    },
  },
  check(document, { report }) {
    for (const hit of disreputeRemarks(document)) report('remark', hit);
  },
});
