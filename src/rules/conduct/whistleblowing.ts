import { whistleblowing } from '../../detect/conduct/whistleblowing.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'conduct/whistleblowing',
  meta: {
    summary: 'Allegations about the workplace, made in public',
    why: 'Concerns about the workplace have protected routes; a post warns the wrongdoer and may cost that protection.',
    policy: ['STD-2.2', 'STD-1.DAM.1'],
  },
  messages: {
    announcement: {
      what: 'The draft blows the whistle in public.',
      instead: 'Use the Confidential Reporting (Whistleblowing) Policy; it names whom to tell and protects you.',
    },
    allegation: {
      what: 'The draft alleges wrongdoing at a workplace.',
      instead: 'Report it under Confidential Reporting; take your own treatment to Fairness at Work or a grievance.',
    },
    silenced: {
      what: 'The draft says that a concern at work was silenced or ignored.',
      instead: 'Report it under Confidential Reporting; use the grievance procedure if it concerns you yourself.',
    },
  },
  check(document, { report }) {
    for (const hit of whistleblowing(document)) report(hit.kind, hit);
  },
});
