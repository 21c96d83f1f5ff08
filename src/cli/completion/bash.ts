import type { CommandModel, Slot } from './model.ts';

/** A script for bash: a table of what may follow, and a function that looks it up. */
export function bashScript(commands: readonly CommandModel[]): string {
  return `# Completion of draftlint for bash. Put this in your ~/.bashrc:
#   source <(draftlint completion bash)
_draftlint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} at=draftlint index
  # bash parts --format=json at the equals sign.
  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "$at \${COMP_WORDS[index]}" in
${pathsOf(commands)}
    esac
  done
  local words=''
  case "$at $prev" in
${valuesOf(commands)}
    *)
      if [[ $cur == -* ]]; then
        case $at in
${flagsOf(commands)}
        esac
      else
        case $at in
${argumentsOf(commands)}
        esac
      fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _draftlint draftlint
`;
}

function pathsOf(commands: readonly CommandModel[]): string {
  const paths = commands.slice(1).map(({ path }) => `'${path}'`);
  return `      ${paths.join(' | ')}) at="$at \${COMP_WORDS[index]}" ;;`;
}

/** What follows a flag; where it is a file, or free, the shell is left to itself. */
function valuesOf(commands: readonly CommandModel[]): string {
  const lines = commands.flatMap(({ path, flags }) =>
    flags.flatMap(({ names, value }) => (value === undefined ? [] : [lineOf(names, path, value)])),
  );
  return lines.join('\n');
}

function lineOf(names: readonly string[], path: string, { values }: Slot): string {
  return `    ${names.map((name) => `'${path} ${name}'`).join(' | ')}) words='${values.join(' ')}' ;;`;
}

function flagsOf(commands: readonly CommandModel[]): string {
  return commands
    .map(({ path, flags }) => `          '${path}') words='${flags.flatMap(({ names }) => names).join(' ')}' ;;`)
    .join('\n');
}

function argumentsOf(commands: readonly CommandModel[]): string {
  return commands
    .map(({ path, argument, commands: below }) => {
      const names = below.map(({ name }) => name);
      // A command is named before all else; behind a draft there are only drafts.
      const isFirst = names.length === 0 ? '' : `((COMP_CWORD == ${path.split(' ').length})) && `;
      return `          '${path}') ${isFirst}words='${[...names, ...argument.values].join(' ')}' ;;`;
    })
    .join('\n');
}
