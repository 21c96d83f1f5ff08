import type { CommandModel, FlagModel } from './model.ts';

/** A script for fish: a line a word, with what it is for. */
export function fishScript(commands: readonly CommandModel[]): string {
  const paths = commands.slice(1).map(({ path }) => quote(path));
  return `# Completion of draftlint for fish. Save it once:
#   draftlint completion fish > ~/.config/fish/completions/draftlint.fish
function __draftlint_at
    set -l at draftlint
    for word in (commandline -opc)[2..]
        if contains -- "$at $word" ${paths.join(' ')}
            set at "$at $word"
        end
    end
    test "$at" = "$argv[1]"
end
function __draftlint_next
    __draftlint_at $argv; and test (count (commandline -opc)) -eq (count (string split ' ' $argv[1]))
end
complete -c draftlint -f
${commands.map(linesOf).join('\n')}
`;
}

function linesOf({ path, flags, argument, commands }: CommandModel): string {
  const here = `complete -c draftlint -n ${quote(`__draftlint_at "${path}"`)}`;
  // A command is named before all else; behind a draft there are only drafts.
  const next = `complete -c draftlint -n ${quote(`__draftlint_next "${path}"`)}`;
  const words = commands.map(({ name, about }) => `${next} -a ${name} -d ${quote(about)}`);
  const values = argument.values.length === 0 ? [] : [`${here} -a ${quote(argument.values.join(' '))}`];
  const files = argument.files ? [`${here} -F`] : [];
  return [...words, ...values, ...files, ...flags.map((flag) => `${here} ${flagOf(flag)}`)].join('\n');
}

function flagOf({ names, about, value }: FlagModel): string {
  const parts = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  if (value !== undefined) parts.push(value.files ? '-r -F' : '-x');
  if (value !== undefined && value.values.length > 0) parts.push(`-a ${quote(value.values.join(' '))}`);
  return `${parts.join(' ')} -d ${quote(about)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
