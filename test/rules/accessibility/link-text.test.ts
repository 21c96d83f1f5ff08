import { rule } from '../../../src/rules/accessibility/link-text.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: '[[[Click here]]](https://example.im/book)', format: 'markdown', message: 'vague', confidence: 'high' },
    { post: 'To book, go [[[here]]](https://example.im/book).', format: 'markdown', message: 'vague' },
    { post: '<a href="/news">[[Read more…]]</a>', format: 'html', message: 'vague' },
    {
      post: '[[[https://example.im/services/parking/permits/apply]]](https://example.im/services/parking/permits/apply)',
      format: 'markdown',
      message: 'address',
    },
    { post: '[[Click here]] to book: https://example.im/book', message: 'words' },
    { post: 'To vote, [[tap this link]].', message: 'words' },
  ],
  clean: [
    { post: '[Book a swim](https://example.im/book)', format: 'markdown' },
    { post: '[More about parking permits](https://example.im/parking)', format: 'markdown' },
    { post: '[example.im](https://example.im)', format: 'markdown' },
    { post: '![here](bay.jpg)', format: 'markdown' },
    'Do not write “click here” in a post.',
    'Book at https://example.im/services/parking/permits/apply',
    'Come here to read more.',
  ],
});
