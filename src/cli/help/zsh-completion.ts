import { type CommandShape, flagsOf } from './command-shape.ts'

/** Within single quotes, in brackets of a zsh specification. */
const zshQuoted = (text: string): string => text.replace(/'/gu, "'\\''").replace(/[[\]:]/gu, '\\$&')

export function zshCompletion(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${zshQuoted(summary)}'`)
  const specs = ({ options, choices }: CommandShape) => [
    ...options.flatMap((option) =>
      flagsOf(option).map((flag) => {
        const value = option.takesValue
          ? `:value:${option.choices.length === 0 ? '_files' : option.isList ? `_sequence compadd - ${option.choices.join(' ')}` : `(${option.choices.join(' ')})`}`
          : ''
        return `'${flag}[${zshQuoted(option.summary)}]${value}'`
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
