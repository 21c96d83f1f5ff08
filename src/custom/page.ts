import { type CustomRuleSpec, type Example, kindOf } from './spec.ts';

/** The text of an example. */
export function postOf(example: Example): string {
  return typeof example === 'string' ? example : example.post;
}

/** A message without its placeholders: what stands there differs from post to post. */
export function plain(message: string): string {
  return message.replace(/\{\w+\}/g, '…');
}

/** The page of a custom rule, in the form that the pages of built-in rules have. */
export function pageOf(spec: CustomRuleSpec): string {
  const { bad = [], good = [] } = spec.examples ?? {};
  return [
    `# ${spec.id}`,
    `## What it finds\n\n${spec.summary ?? plain(spec.message.what)} (A rule of kind \`${kindOf(spec)}\`.)`,
    ...bad.map(fenced),
    ...(good.length === 0 ? [] : ['## What it leaves alone', ...good.map(fenced)]),
    `## What to do\n\n${plain(spec.message.instead)}`,
    '## Options\n\n- `except`: words and phrases that pass, whatever their case.',
  ].join('\n\n');
}

function fenced(example: Example): string {
  return `\`\`\`post\n${postOf(example)}\n\`\`\``;
}
