import { describe, expect, it } from 'vitest';

import { rule } from '../../../src/rules/accuracy/placeholder.ts';
import { runRule, testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'The hall opens again on [[DD/MM/YYYY]].', message: 'gap' },
    { post: 'Doors at [[HH:MM]].', message: 'gap' },
    { post: 'The new head is [[<insert name>]].', message: 'gap' },
    { post: '[[Lorem ipsum dolor sit amet]], the hall is open.', message: 'gap', confidence: 'high' },
    { post: 'Dear [[{{first_name}}]], your bin day has changed.', message: 'gap' },
    { post: 'Book at [[LINK HERE]].', message: 'gap' },
    { post: 'Meet at [[INSERT VENUE HERE]] at noon.', message: 'gap' },
    { post: 'The fair is on [[XX/XX/2026]] at [[xx:xx]].', message: 'gap' },
    { post: 'The fee is [[£XX]] for [[XX%]] of homes.', message: 'gap' },
    { post: 'It starts on [[XX November]], [[XXpm]].', message: 'gap' },
    { post: 'Ring us on [[XXXXXX]].', message: 'gap', confidence: 'medium' },
    { post: 'Ring [[XXX]] to book with [[<name of the coach>]].', message: 'gap' },
    { post: 'Dear [[XX]], your bin day has changed.', message: 'gap', confidence: 'medium' },
    { post: 'The hall holds [[XX]] people.', message: 'gap', confidence: 'high' },
    { post: 'Dear [[<name>]], meet us at [[<venue tbc>]].', message: 'gap', confidence: 'high' },
    { post: 'Dear [[<name>]], meet [[<insert mentor>]].', format: 'markdown', message: 'gap', confidence: 'high' },
    { post: '[[TODO:]] ask the harbour master.', message: 'gap' },
    { post: 'The fee is [[????]] a day.', message: 'gap', confidence: 'low' },
    { post: 'Venue: [[TBC]]', message: 'open', confidence: 'high' },
    { post: 'Starts at noon (venue – [[tbc]])', message: 'open' },
    { post: 'The venue is [[to be confirmed]].', message: 'open' },
  ],
  clean: [
    'Write the date as DD/MM/YYYY.',
    'Enter your birth date (format: DD/MM/YYYY).',
    'The date must be in DD-MM-YYYY format.',
    'Love from all of us xx',
    'Chapter XX of the report',
    'Super Bowl XX was in 1986.',
    'The XX chromosome',
    'Adult films are rated XXX.',
    'The plan will be confirmed by Tynwald.',
    'See the [date](https://example.im) page.',
    'Really??? Yes.',
    'Pages 3 and 4 [see note].',
    'The name of the link is here.',
    { post: 'Write `[insert name]` in the form.', format: 'markdown' },
    'Before you go, [check the form](https://example.im/form).',
    { post: 'Write `<name>` in the form.\n\n```\n<insert name>\n```', format: 'markdown' },
    { post: 'Open until noon.\n\n<!-- Ask <name> first -->', format: 'markdown' },
    { post: 'Set <b>bold</b> and <https://example.im>.\n\n<details>\nMore\n</details>', format: 'markdown' },
    'Replace “lorem ipsum” with real words before you publish a page.',
    'Put the <title> of the page first.',
    'Love and kisses XXX to the people of Peel',
    'Size XXL shirts are sold out.',
    'He said “to be decided by the board”.',
  ],
});

describe('gaps in square brackets, which the marks of the table would hide', () => {
  it.each([
    ['The new head is [insert name].', '[insert name]'],
    ['Join us on [date] at the quay.', '[date]'],
    ['Dear [your first name], thank you.', '[your first name]'],
    ['Read more: [Link to follow]', '[Link to follow]'],
  ])('catches %s', async (post, gap) => {
    const reports = await runRule(rule, post);
    expect(reports.map(({ span, messageId }) => [post.slice(span.start, span.end), messageId])).toEqual([[gap, 'gap']]);
  });
});
