import { readFileSync, readdirSync } from 'node:fs';
import { parseText } from '../src/document/parse.ts';
import { checkRule, withDefaults } from '../src/engine/check.ts';
import { RULES } from '../src/rules/index.ts';
import { PLAIN_SITUATION } from './clean/situation.ts';
const texts = readdirSync('../shared/data/clean').filter(f=>/web-|press|crisis/.test(f)).flatMap(f=>readFileSync('../shared/data/clean/'+f,'utf8').trim().split('\n').map(l=>JSON.parse(l).text as string));
const sentences = texts.flatMap((text) => text.match(/(?<=^|[.!?] )[A-Z][\w ,;'’-]{30,220}[.!?]/gm) ?? []);
const V:any={is:'are',are:'is',was:'were',were:'was',has:'have',have:'has'}; const S:any={their:'there',your:"you're",its:"it's",from:'form',than:'then',affect:'effect',whether:'weather',public:'pubic'};
const K:any={article:[/(?<=[a-z,] )an?(?= [a-z]{2})/,(f:string)=>f==='a'?'an':'a'],'repeated-word':[/(?<=[a-z,] )(?:the|of|to|and|in|for|with|on|a)(?= [a-z])/,(f:string)=>f+' '+f],agreement:[/(?<=[a-z] )(?:is|are|was|were|has|have)(?= [a-z])/,(f:string)=>V[f]],confusable:[/(?<=[a-z,] )(?:their|your|its|from|than|affect|whether|public)(?= [a-z])/,(f:string)=>S[f]]};
for (const k of process.argv.slice(2)) { const rule=RULES.find(r=>r.id==='spelling/'+k)!; const o=withDefaults(rule); const by:any={}; const ex:any={};
 for (const s of sentences){ const m=K[k][0].exec(s); if(!m)continue; const c=K[k][1](m[0]); const t=s.slice(0,m.index)+c+s.slice(m.index+m[0].length);
  const hit=checkRule(rule,parseText(t),PLAIN_SITUATION,o).some(({hit})=>hit.start<m.index+c.length&&hit.end>m.index); const key=m[0]+'>'+c; by[key]??=[0,0]; by[key][hit?0:1]++; if(!hit){(ex[key]??=[]).push(t.slice(Math.max(0,m.index-25),m.index+c.length+25));}}
 console.log(k); for(const key in by) console.log(' ',key,by[key].join(' found, missed '),'\n      ',(ex[key]??[]).filter((_:any,i:number)=>i%Math.ceil((ex[key].length)/14)===0).join('\n       '));}
