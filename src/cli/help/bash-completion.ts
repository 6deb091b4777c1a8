import { type CommandShape, flagsOf } from './command-shape.ts'

export function bashCompletion(commands: readonly CommandShape[]): string {
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
