import { type DerogationHit, detectDerogation } from '../../detect/offence/group.ts';
import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'offensive-language/derogatory-group',
  meta: {
    summary: 'A group of people and words against it',
    why: 'Contempt for a group is discrimination, and tells part of the public that it is not served.',
    policy: ['STD-1.REL.4b', 'STD-2.3', 'GDL-2.6'],
  },
  messages: {
    derogatory: {
      what: 'Words against a group of people.',
      instead: 'Take it out; say what happened without blaming a group.',
    },
    disliked: {
      what: 'Dislike or blame of a whole group of people.',
      instead: 'Take it out; say what happened without blaming a group.',
      level: 'warning',
    },
    told: {
      what: 'Dislike or blame of a group of people that the draft quotes or reports.',
      instead: 'Check that readers need to hear of it.',
      level: 'info',
    },
    quoted: {
      what: 'Words against a group of people that the draft quotes or reports.',
      instead: 'Report what was said without its words.',
      level: 'warning',
    },
    countered: {
      what: 'Words against a group that the draft quotes in order to oppose them.',
      instead: 'Check that readers need the words themselves.',
      level: 'info',
    },
  },
  check(document, { report }) {
    for (const hit of detectDerogation(document)) report(messageOf(hit), hit);
  },
});

function messageOf({ voice, reach }: DerogationHit): 'derogatory' | 'disliked' | 'told' | 'quoted' | 'countered' {
  if (reach === 'wide' && voice === 'quoted') return 'told';
  if (voice !== 'said') return voice;
  return reach === 'plain' ? 'derogatory' : 'disliked';
}
