// What one gets by plugging the packages together: remark-parse, remark-retext, retext-spell, retext-profanities.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import dictionary from 'dictionary-en-gb';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import remarkStringify from 'remark-stringify';
import retextEnglish from 'retext-english';
import retextProfanities from 'retext-profanities';
import retextSpell from 'retext-spell';
import { unified } from 'unified';

const path = process.argv[2];
const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
const processor = unified()
  .use(remarkParse)
  .use(remarkRetext, unified().use(retextEnglish).use(retextSpell, { dictionary }).use(retextProfanities))
  .use(remarkStringify);
let messages = 0;
for (const file of files) messages += (await processor.process(readFileSync(file, 'utf8'))).messages.length;
process.stdout.write(`${messages} messages\n`);
