import { detectLocations } from '../../detect/personal-data/location.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'personal-data/location',
  meta: {
    summary: 'An exact location',
    why: 'Once posted it can be copied, searched and used to find, defraud or pester a person; it cannot be taken back.',
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
