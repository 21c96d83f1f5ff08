import { rule } from '../../../src/rules/personal-data/api-key.ts';
import { testRule } from '../../kit/rule-tester.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const GITHUB = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');
const STRIPE = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');

testRule(rule, {
  caught: [
    { post: 'SECRET_TOKEN=[[8fh39ak20dkeu20qpa]]', message: 'key' },
    { post: 'https://example.im/reset?token=[[8f14e45fceea167a5a36]]', message: 'key' },
    { post: `Use [[${GITHUB}]] for now`, message: 'key', confidence: 'high' },
    { post: `Pay with [[${STRIPE}]].`, message: 'key' },
    { post: 'The API key is [[d41d8cd98f00b204e9800998]].', message: 'key' },
    { post: 'client_secret="[[9fX2kQ7vLm41TzBw]]"', message: 'key' },
    { post: 'apikey: [[7d1f09ab34ce56d8120f]]', message: 'key' },
  ],
  clean: [
    'https://example.im/reset?token=your-token-goes-here',
    'https://example.im/?utm_source=newsletter2026&id=8f14e45fceea',
    'The API key is kept in the vault.',
    'A task-force sk-based note',
    'api key: your-api-key-goes-here',
    'The product key is on the box of 2024.',
  ],
});
