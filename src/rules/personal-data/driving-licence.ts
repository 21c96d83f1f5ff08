import { detectDrivingLicences } from '../../detect/personal-data/identifiers/driving-licence.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/driving-licence',
  meta: {
    summary: 'A driving licence number',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    licence: { what: 'A driving licence number.', instead: 'Remove it; nobody needs it in a post.' },
  },
  check(document, { report }) {
    for (const hit of detectDrivingLicences(document)) report('licence', hit);
  },
});
