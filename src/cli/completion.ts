import type { Command } from 'commander'
import { type CommandShape, commandTree, type OptionShape } from './command-tree.ts'
import { standardOutput } from './output.ts'

/** Prints the completion of a shell, made from the command tree. */
export async function printCompletion(program: Command, shell: string): Promise<number> {
  await standardOutput().write(completionOf(commandTree(program), shell))
  return 0
}

function completionOf(commands: readonly CommandShape[], shell: string): string {
  switch (shell) {
    case 'zsh':
      return zsh(commands)
    case 'fish':
      return fish(commands)
    default:
      return bash(commands)
  }
}

const flagsOf = ({ short, long }: OptionShape): string[] => [short, long].filter((flag) => flag !== null)

function bash(commands: readonly CommandShape[]): string {
  const cases = commands.map(({ name, options, choices }) => {
    const values = options.filter((option) => option.choices.length > 0)
    const chosen = values.map((option) => `      ${flagsOf(option).join('|')}) words="${option.choices.join(' ')}" ;;`)
    const others = options.filter(({ takesValue, choices }) => takesValue && choices.length === 0).flatMap(flagsOf)
    const files =
      others.length > 0 ? [`      ${others.join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;`] : []
    const plain = [...options.flatMap(flagsOf), ...choices].join(' ')
    return `    ${name}) case $before in\n${[...chosen, ...files].join('\n')}\n      *) words="${plain}"${choices.length > 0 ? '' : ' files=1'} ;;\n    esac ;;`
  })
  return `# bash completion of newsparse
_newsparse() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words= files=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [ -n "$files" ] && [ "\${word#-}" = "$word" ]; then COMPREPLY+=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _newsparse newsparse
`
}

/** Within single quotes, in brackets of a zsh specification. */
const zshQuoted = (text: string): string => text.replace(/'/gu, "'\\''").replace(/[[\]:]/gu, '\\$&')

function zsh(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name, description }) => `    '${name}:${zshQuoted(description)}'`)
  const specs = ({ options, choices }: CommandShape) => [
    ...options.flatMap((option) =>
      flagsOf(option).map((flag) => {
        const value = option.takesValue
          ? `:value:${option.choices.length > 0 ? `(${option.choices.join(' ')})` : '_files'}`
          : ''
        return `'${flag}[${zshQuoted(option.description)}]${value}'`
      }),
    ),
    choices.length > 0 ? `'1:value:(${choices.join(' ')})'` : "'*:file:_files'",
  ]
  const cases = commands.map((command) => `    ${command.name}) _arguments ${specs(command).join(' \\\n      ')} ;;`)
  return `#compdef newsparse
# zsh completion of newsparse
_newsparse() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
_newsparse "$@"
`
}

const fishQuoted = (text: string): string => text.replace(/[\\']/gu, '\\$&')

function fish(commands: readonly CommandShape[]): string {
  const isFirst = 'not __fish_seen_subcommand_from ' + commands.map(({ name }) => name).join(' ')
  const names = commands.map(
    ({ name, description }) => `complete -c newsparse -f -n '${isFirst}' -a ${name} -d '${fishQuoted(description)}'`,
  )
  const options = commands.flatMap(({ name, options, choices }) => [
    ...options.map((option) => {
      const short = option.short ? ` -s ${option.short.slice(1)}` : ''
      const value = option.takesValue
        ? option.choices.length > 0
          ? ` -x -a '${option.choices.join(' ')}'`
          : ' -r'
        : ''
      return `complete -c newsparse -n '__fish_seen_subcommand_from ${name}'${short} -l ${option.long.slice(2)}${value} -d '${fishQuoted(option.description)}'`
    }),
    ...(choices.length > 0
      ? [`complete -c newsparse -f -n '__fish_seen_subcommand_from ${name}' -a '${choices.join(' ')}'`]
      : []),
  ])
  return `# fish completion of newsparse\n${[...names, ...options].join('\n')}\n`
}
