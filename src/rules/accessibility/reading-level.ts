import { readingLevel } from '../../detect/accessibility/reading-level.ts';
import { count, defineRule } from '../kit.ts';

export const rule = defineRule({
  id: 'accessibility/reading-level',
  meta: {
    summary: 'A text that is hard to read (off unless a pack turns it on)',
    why: 'What is clear to everybody is read by everybody; long sentences and long words lose readers.',
    policy: ['GDL-2.10', 'GDL-2.6'],
  },
  messages: {
    hard: {
      what: 'The text asks for {grade} years of schooling; this sentence is the hardest.',
      instead: 'Split this sentence, and use shorter words.',
    },
  },
  options: {
    grade: count(10, 'Most years of schooling that a text may ask for.', 1, 30),
  },
  check(document, { report, options }) {
    const level = readingLevel(document);
    if (level === undefined || level.grade <= options.grade) return;
    const evidence = [`the Automated Readability Index of ${level.words} words`];
    report('hard', { ...level.hardest, confidence: 'medium', evidence }, { grade: level.grade });
  },
});
