import type { CommandShape } from './command-shape.ts'

const fishQuoted = (text: string): string => text.replace(/[\\']/gu, '\\$&')

export function fishCompletion(commands: readonly CommandShape[]): string {
  const isFirst = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`
  const names = commands.map(
    ({ name, summary }) => `complete -c newsparse -f -n '${isFirst}' -a ${name} -d '${fishQuoted(summary)}'`,
  )
  const options = commands.flatMap(({ name, options, choices }) => [
    ...options.map((option) => {
      const short = option.short ? ` -s ${option.short.slice(1)}` : ''
      const value = option.takesValue
        ? option.choices.length > 0
          ? ` -x -a '${option.isList ? `(__fish_append , ${option.choices.join(' ')})` : option.choices.join(' ')}'`
          : ' -r'
        : ''
      return `complete -c newsparse -n '__fish_seen_subcommand_from ${name}'${short} -l ${option.long.slice(2)}${value} -d '${fishQuoted(option.summary)}'`
    }),
    ...(choices.length > 0
      ? [`complete -c newsparse -f -n '__fish_seen_subcommand_from ${name}' -a '${choices.join(' ')}'`]
      : []),
  ])
  return `# fish completion of newsparse\n${[...names, ...options].join('\n')}\n`
}
