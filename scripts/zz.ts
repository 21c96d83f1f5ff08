import { readFileSync, readdirSync } from 'node:fs';
import { slipsFound } from './spelling/slips-made.ts';
const texts = readdirSync('../shared/data/clean').filter(f=>/web-|press|crisis/.test(f)).flatMap(f=>readFileSync('../shared/data/clean/'+f,'utf8').trim().split('\n').map(l=>JSON.parse(l).text));
console.log((await slipsFound(texts)).join('\n'));
