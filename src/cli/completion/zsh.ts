import type { CommandModel } from './model.ts';

/** A script for zsh, with what each word is for. */
export function zshScript(commands: readonly CommandModel[]): string {
  const withFiles = commands.filter(({ argument }) => argument.files);
  return `#compdef draftlint
# Completion of draftlint for zsh. Put this in your ~/.zshrc, below compinit:
#   source <(draftlint completion zsh)
_draftlint() {
  local at=draftlint word prev=\${words[CURRENT-1]}
  local -a found
  for word in \${words[2,CURRENT-1]}; do
    case "$at $word" in
      ${anyOf(commands.slice(1))}) at="$at $word" ;;
    esac
  done
  case "$at $prev" in
${valuesOf(commands)}
  esac
  if [[ \${words[CURRENT]} == -* ]]; then
    case $at in
${tableOf(commands, ({ flags }) => flags.flatMap(({ names, about }) => names.map((name) => [name, about] as const)))}
    esac
    _describe flag found
    return
  fi
  case $at in
${tableOf(commands, ({ argument }) => argument.values.map((value) => [value, ''] as const))}
  esac
  case "$CURRENT $at" in
${commandsOf(commands)}
  esac
  (( \${#found} )) && _describe word found
  case $at in
    ${anyOf(withFiles)}) _files ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _draftlint "$@"; else compdef _draftlint draftlint; fi
`;
}

function anyOf(commands: readonly CommandModel[]): string {
  return commands.map(({ path }) => quote(path)).join('|');
}

/** A command is named before all else; behind a draft there are only drafts. */
function commandsOf(commands: readonly CommandModel[]): string {
  return commands
    .filter((command) => command.commands.length > 0)
    .map(({ path, commands: below }) => {
      const words = below.map(({ name, about }) => entry(name, about));
      return `    ${quote(`${path.split(' ').length + 1} ${path}`)}) found+=(${words.join(' ')}) ;;`;
    })
    .join('\n');
}

function valuesOf(commands: readonly CommandModel[]): string {
  const lines = commands.flatMap(({ path, flags }) =>
    flags.flatMap(({ names, value }) => {
      if (value === undefined) return [];
      const places = names.map((name) => quote(`${path} ${name}`)).join('|');
      if (value.values.length === 0) return [`    ${places}) ${value.files ? '_files; ' : ''}return ;;`];
      return [`    ${places}) found=(${value.values.map(entry).join(' ')}); _describe value found; return ;;`];
    }),
  );
  return lines.join('\n');
}

type Words = readonly (readonly [word: string, about: string])[];

function tableOf(commands: readonly CommandModel[], wordsOf: (command: CommandModel) => Words): string {
  return commands
    .map((command) => {
      const words = wordsOf(command).map(([word, about]) => entry(word, about));
      return `      ${quote(command.path)}) found=(${words.join(' ')}) ;;`;
    })
    .join('\n');
}

/** An entry of \`_describe\`: the word, a colon, what it is for. */
function entry(word: string, about: string | number = ''): string {
  const plain = word.replaceAll(':', '\\:');
  return quote(typeof about === 'string' && about !== '' ? `${plain}:${about}` : plain);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
