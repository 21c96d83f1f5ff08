/** Scaffolds a rule: `npm run new-rule <category>/<rule>` writes the rule, its page and its table, and names it in a pack. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [id = ''] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))
  fail('Give an id of the form category/rule, in small letters.');
const [category = '', name = ''] = id.split('/');
const pack = `src/packs/${category}.json`;
const files = {
  [`src/rules/${id}.ts`]: ruleText(),
  [`src/rules/${id}.md`]: pageText(),
  [`test/rules/${id}.test.ts`]: tableText(),
  [pack]: packText(),
};
for (const path of Object.keys(files)) {
  if (path !== pack && existsSync(path)) fail(`${path} is there already.`);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], { stdio: 'inherit' });
console.log(
  `Wrote:\n${Object.keys(files).join('\n')}\nFill them in, then: npx vitest run test/rules/${id}.test.ts test/contract`,
);

function fail(problem: string): never {
  console.error(`new-rule: ${problem}`);
  process.exit(2);
}

function ruleText(): string {
  return `import { defineRule } from '../kit.ts';

export const rule = defineRule({
  id: '${id}',
  meta: {
    summary: 'What it warns of, in a few words',
    why: 'Why a reader is better off without it.',
    policy: ['SUM-10'],
  },
  messages: {
    found: { what: '“{word}” stands here.', instead: 'Write what is meant.' },
  },
  options: {},
  check(document, { report }) {
    // A detector in src/detect belongs here; this one only shows the shape.
    for (const token of document.tokens) {
      if (token.text !== 'EXAMPLE') continue;
      report('found', { start: token.start, end: token.end, confidence: 'high', evidence: [] }, { word: token.text });
    }
  },
});
`;
}

function pageText(): string {
  return `# ${id}

What it warns of, in one sentence.

## What it finds

\`\`\`post
An [[EXAMPLE]] of what is found.
\`\`\`

## What it leaves alone

\`\`\`post
An example of what is not.
\`\`\`

## What to do

What the writer should do instead.

## How sure it is

What it cannot tell.
`;
}

function tableText(): string {
  return `import { rule } from '../../../src/rules/${category}/${name}.ts';
import { testRule } from '../../kit/rule-tester.ts';

testRule(rule, {
  caught: [{ post: 'An [[EXAMPLE]] of it.', message: 'found' }],
  clean: ['An example of what is fine.'],
});
`;
}

/** The pack of the category, with the rule as a warning. */
function packText(): string {
  const known = existsSync(pack)
    ? (JSON.parse(readFileSync(pack, 'utf8')) as { readonly rules?: Readonly<Record<string, unknown>> })
    : { name: category, description: 'What this category keeps watch over.', rules: {} };
  return `${JSON.stringify({ ...known, rules: { ...known.rules, [id]: 'warning' } }, null, 2)}\n`;
}
