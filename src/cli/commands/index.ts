import type { LazyCommand } from './lazy.ts';

/** Every command but `lint`, in the order of the help. */
export const COMMANDS: readonly LazyCommand[] = [
  { name: 'init', summary: 'write a commented configuration for your department', load: () => import('./init.ts') },
  { name: 'rules', summary: 'list the rules with the severity in force', load: () => import('./rules.ts') },
  {
    name: 'policy',
    summary: 'print every clause of the policy and what watches over it',
    load: () => import('./policy.ts'),
  },
  { name: 'explain', usage: '<rule>', summary: 'print the page of a rule', load: () => import('./explain.ts') },
  {
    name: 'explain-config',
    usage: '<file> [rule]',
    summary: 'show which layer set each value for a file',
    load: () => import('./explain-config.ts'),
  },
  {
    name: 'trace',
    usage: '[text]',
    summary: 'show what every detector sees in a sentence',
    load: () => import('./trace.ts'),
  },
  {
    name: 'baseline',
    usage: '<update|prune> [paths...]',
    summary: 'keep the file of findings that are known and let stand',
    load: () => import('./baseline.ts'),
  },
  {
    name: 'merge',
    usage: '<reports...>',
    summary: 'join the JSON reports of several runs into one',
    load: () => import('./merge.ts'),
  },
  {
    name: 'record',
    usage: '[paths...]',
    summary: 'write a record of who signed off which post, and check it',
    load: () => import('./record.ts'),
  },
  {
    name: 'lsp',
    summary: 'serve an editor: findings while typing, suggestions, waivers',
    load: () => import('./lsp.ts'),
  },
  {
    name: 'pack',
    usage: '<new|check|test|diff|docs>',
    summary: 'write, check, test, compare and document rule packs',
    load: () => import('./pack.ts'),
  },
  {
    name: 'completion',
    usage: '<shell>',
    summary: 'print a script that completes draftlint in your shell',
    load: () => import('./completion.ts'),
  },
  {
    name: 'help',
    usage: '[topic...]',
    summary: 'print a page of the manual, or the flags of a command',
    load: () => import('./help.ts'),
  },
];
