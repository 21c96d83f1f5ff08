/**
 * Trains the tagger of names and writes its two files: `npm run train:names -- --data ../shared/data/names`.
 * With `--cross-validate` it prints figures and writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { DECODE_BIAS, weightsFile } from '../src/detect/names/tagger.ts';
import { trainingPosts } from './names/augment.ts';
import { crossValidate } from './names/cross-validate.ts';
import { labelled, readGold } from './names/gold.ts';
import { DEFAULT_SETTINGS, learn } from './names/learn.ts';
import { withKinds } from './names/kinds.ts';
import { buildLexicon, lexiconFile } from './names/lexicon.ts';
import { plainText } from './names/plain-text.ts';
import { readVocabulary } from './names/vocabulary.ts';

const { values } = parseArgs({
  options: { 'data': { type: 'string', default: '../shared/data/names' }, 'cross-validate': { type: 'boolean' } },
});

const SLOTS = 2 ** 17;
const GRAINS = [64, 400, 1500];

const since = performance.now();
function say(what: string): void {
  console.log(`${((performance.now() - since) / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

say('reads word vectors');
const vocabulary = readVocabulary();
const bare = buildLexicon(vocabulary, { slots: SLOTS, grains: GRAINS, seed: DEFAULT_SETTINGS.seed });
say('reads labelled posts');
const posts = readGold(values.data);
if (values['cross-validate'] === true) {
  console.log(crossValidate(posts, { bare, vocabulary }, DEFAULT_SETTINGS, [0, 0.5, 1, 1.5]));
} else {
  const lexicon = withKinds(bare, vocabulary, posts.flatMap(labelled));
  const training = trainingPosts(posts, vocabulary.lists);
  say('learns a first tagger');
  const first = { lexicon, weights: learn(training, lexicon), bias: DECODE_BIAS };
  const plain = plainText(join(values.data, '../clean'), first);
  say(`learns the tagger, with ${plain.length} blocks of plain text`);
  const weights = learn([...training, ...plain], lexicon);
  mkdirSync('src/data/names', { recursive: true });
  writeFileSync('src/data/names/lexicon.bin', lexiconFile(lexicon));
  writeFileSync('src/data/names/weights.bin', weightsFile(weights));
}
say('done');
