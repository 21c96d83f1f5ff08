/**
 * Trains the score of an abusive tone and writes its weights: `npm run train:tone -- --data ../shared/data`.
 * The same data and lexicon give the same file. It builds first, since the lexicon is read as it ships.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { toneFile } from '../src/detect/offence/tone-model.ts';
import { cleanExamples, commentExamples } from './offence/tone-data.ts';
import { trainTone } from './offence/tone-train.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });

const examples = [...commentExamples(values.data, 'toxic-spans-train'), ...cleanExamples(values.data)];
const file = toneFile(trainTone(examples));
writeFileSync('src/data/offence/tone.bin', file);
const abusive = examples.filter(({ marked }) => marked.includes(true)).length;
console.log(`Learnt from ${abusive} abusive and ${examples.length - abusive} other sentences; ${file.length} bytes.`);
