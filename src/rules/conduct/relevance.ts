import { offTopic, pastimes } from '../../detect/conduct/relevance.ts';
import { defineRule, words } from '../kit.ts';

export const rule = defineRule({
  id: 'conduct/relevance',
  meta: {
    summary: 'A post beside the department’s own topics',
    why: 'An official account is there for its role; small talk buries the news that readers follow it for.',
    policy: ['STD-3.4', 'GDL-2.12'],
  },
  messages: {
    'pastime': {
      what: 'The draft is about entertainment or small talk.',
      instead: 'Post what the department is there for; leave pastimes to personal accounts.',
    },
    'off-topic': {
      what: 'The draft touches on none of the department’s topics.',
      instead: 'Check that it belongs on this account, or pass it to the department that it belongs to.',
    },
  },
  options: {
    topics: words([], 'Topics of the department; a post must touch on one. Empty means any topic.'),
  },
  check(document, { report, options, mode }) {
    if (mode !== 'official') return;
    for (const hit of pastimes(document)) report(hit.kind, hit);
    const hit = offTopic(document, options.topics);
    if (hit !== undefined) report('off-topic', hit);
  },
});
