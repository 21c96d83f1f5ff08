import { rule } from '../../../src/rules/copyright/long-quotation.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    {
      post: 'A fine passage.\n\n“[[The sea was grey and the wind was loud, and nobody in the little boat could say how long they had been rowing, or whether the light that came and went behind the rain was the harbour at home or only another wave on its way to them.]]”',
      message: 'long',
      confidence: 'medium',
    },
    { post: 'Read this: “[[the sea was grey and the wind was loud]]”', message: 'long', options: { words: 5 } },
    {
      post: '> [[The sea was grey and the wind was loud, and nobody in the little boat could say how long they had been rowing, or whether the light that came and went behind the rain was the harbour at home or only another wave on its way to them]]',
      message: 'long',
      format: 'markdown',
    },
  ],
  clean: [
    {
      post: '> “The path was icy and the lamps were out, and it took the two of us the best part of an hour to reach the gate,” said the warden. “We had to turn back twice, and in the end we left the barrow by the wall and came for it the next morning.”',
      format: 'markdown',
    },
    'Jane Doe wrote: “The sea was grey and the wind was loud, and nobody in the little boat could say how long they had been rowing, or whether the light that came and went behind the rain was the harbour at home or only another wave on its way to them.”',
    '“The sea was grey and the wind was loud, and nobody in the little boat could say how long they had been rowing, or whether the light that came and went behind the rain was the harbour at home or only another wave on its way to them.” – Jane Doe',
    'A resident called it “a grey sea”.',
    {
      post: '> The sea was grey and the wind was loud, and nobody in the little boat could say how long they had been rowing, or whether the light that came and went behind the rain was the harbour at home or only another wave on its way to them\n\nSource: the harbour log',
      format: 'markdown',
    },
    {
      post: '“The sea was grey and the wind was loud, and nobody in the little boat could say how long they had been rowing, or whether the light that came and went behind the rain was the harbour at home or only another wave on its way to them.”',
      options: { words: 80 },
    },
    '“The sea was grey and the wind was loud, and nobody in the little boat could say how long they had been rowing, or whether the light that came and went behind the rain was the harbour at home or only another wave on its way to them.” https://example.org/book',
  ],
});
