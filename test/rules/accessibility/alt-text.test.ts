import { rule } from '../../../src/rules/accessibility/alt-text.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'A view ![]([[bay.jpg]])', format: 'markdown', message: 'missing', confidence: 'high' },
    { post: '<p>A view</p><img src="[[bay.jpg]]">', format: 'html', message: 'missing' },
    { post: '<img src="bay.jpg" alt="[[DSC_0042]]">', format: 'html', message: 'file-name' },
    { post: '![[[bay-final (2).png]]](bay.png)', format: 'markdown', message: 'file-name' },
    { post: '![[[Photo of the bay]]](bay.png)', format: 'markdown', message: 'prefix' },
    { post: `![[[${'The bay at dusk, '.repeat(20)}with boats]]](bay.png)`, format: 'markdown', message: 'long' },
    {
      post: "[[]]---\nimage: bay.jpg\nimageAlt: ''\n---\n\nCome to the bay.",
      format: 'markdown',
      message: 'missing',
    },
  ],
  clean: [
    { post: '---\nimage: bay.jpg\nimageAlt: Boats in the bay\n---\n\nCome to the bay.', format: 'markdown' },
    { post: '---\nimage: bay.jpg\n---\n\nCome to the bay.', format: 'markdown' },
    { post: "---\nimage: none\nalt: ''\n---\n\nCome to the bay.", format: 'markdown' },
    { post: '![Boats rest in the bay at dusk](bay.png)', format: 'markdown' },
    { post: '<img src="line.svg" alt="">', format: 'html' },
    { post: '<img src="line.svg" role="presentation">', format: 'html' },
    { post: '[](bay.png) and [the bay](bay.png)', format: 'markdown' },
    'image of the bay',
  ],
});
