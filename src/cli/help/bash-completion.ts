import { type CommandShape, flagsOf } from './command-shape.ts'

/** Words for a list that is split at line breaks: names of files may have blanks. */
const listed = (words: readonly string[]): string => `$'${words.join('\\n')}'`

export function bashCompletion(commands: readonly CommandShape[]): string {
  const cases = commands.map(({ name, options, choices }) => {
    const values = options.filter((option) => option.choices.length > 0)
    const chosen = values.map((option) => `      ${flagsOf(option).join('|')}) words=${listed(option.choices)} ;;`)
    const others = options.filter(({ takesValue, choices }) => takesValue && choices.length === 0).flatMap(flagsOf)
    const files = others.length > 0 ? [`      ${others.join('|')}) files=1 ;;`] : []
    const plain = [...options.flatMap(flagsOf), ...choices]
    return `    ${name}) case $before in\n${[...chosen, ...files].join('\n')}\n      *) words=${listed(plain)}${choices.length > 0 ? '' : ' files=1'} ;;\n    esac ;;`
  })
  return `# bash completion of newsparse
_newsparse() {
  local IFS=$'\\n' word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words= files= list= cut= at=0
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${listed([...commands.map(({ name }) => name), '--help', '--version'])} -- "$word"))
    return
  fi
  # --option=value and name=level are three words to bash
  if [ "$word" = '=' ]; then word=; before='='; at=1; fi
  if [ "$before" = '=' ]; then
    before=\${COMP_WORDS[COMP_CWORD-2+at]}
    if [ "\${before#-}" = "$before" ]; then cut="$before="; before=\${COMP_WORDS[COMP_CWORD-3+at]}; fi
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  case $word in *,*) list=\${word%,*}, ;; esac
  COMPREPLY=($(compgen -P "$list" -W "$words" -- "$cut\${word#"$list"}"))
  COMPREPLY=("\${COMPREPLY[@]#"$cut"}")
  if [ -n "$files" ] && [ "\${word#-}" = "$word" ]; then COMPREPLY+=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _newsparse newsparse
`
}
