import { detectLocations } from '../../detect/personal-data/contact/location.ts';
import { defineRule, PERSONAL_DATA_HARM } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/location',
  meta: {
    summary: 'An exact location',
    why: PERSONAL_DATA_HARM,
    policy: ['GDL-1.3', 'TIP-2'],
    mask: 'hidden',
  },
  messages: {
    private: {
      what: 'An exact location: coordinates or three words.',
      instead: 'Remove it, or give the town or parish only.',
    },
    open: {
      what: 'An exact location, it seems of a venue.',
      instead: 'Check that the public is meant to go there.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectLocations(document)) report(hit.open ? 'open' : 'private', hit);
  },
});
