import { rule } from '../../../src/rules/personal-data/location.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [
    { post: 'what3words for her door: [[filled.count.soap]]', message: 'private' },
    { post: 'Found at [[lat 54.1501, long -4.4823]].', message: 'private' },
    { post: 'Found at [[54.1501, -4.4823]].', message: 'private' },
    { post: '[[SC 378 755]] is the grid reference.', message: 'private' },
    { post: 'Seen at [[54°09′00″N 4°28′48″W]]', message: 'private', confidence: 'high' },
    { post: 'Grid reference [[SC 378 755]]', message: 'private' },
    { post: 'what3words: [[filled.count.soap]]', message: 'private' },
    { post: 'Visit us at the library: [[54.1501, -4.4823]]', message: 'open' },
    { post: 'https://w3w.co/[[filled.count.soap]]', message: 'private' },
  ],
  clean: [
    'Between 54.1 and 54.2',
    'Values 95.1234, 200.1234',
    'SC 378 755',
    'www.example.co.uk and www.filled.count.im',
  ],
});
