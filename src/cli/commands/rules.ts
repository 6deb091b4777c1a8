import { besideOrBelow, wrapLines } from '../../formats/column-layout.ts'
import type { OptionDefinition } from '../options/option.ts'
import { standardOutput } from '../output/output.ts'
import { knownColumns } from '../output/terminal.ts'
import { EXIT } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

const json: OptionDefinition = { flags: '--json', summary: 'Print JSON', group: 'Output' }

export const rules: CommandDefinition<{ readonly json?: true }> = {
  summary: 'List the rules of check.',
  usage: '[options]',
  arguments: [],
  options: [json],
  examples: ['newsparse rules', 'newsparse rules --json'],
  run: async (_, flags) => {
    await standardOutput().write(flags.json ? `${JSON.stringify(await describedRules(), null, 2)}\n` : await listing())
    return EXIT.done
  },
}

/** A line for each rule, so that grep finds it; on a narrow terminal summaries are wrapped. */
async function listing(): Promise<string> {
  const { ruleRows } = await import('../../checks/describe-rules.ts')
  const rows = ruleRows()
  const widest = Math.max(...rows.map(([name]) => name.length))
  const columns = knownColumns() ?? Number.POSITIVE_INFINITY
  return rows
    .map(([name, level, summary]) => {
      const head = `${name.padEnd(widest)}  ${level.padEnd(LEVEL_WIDTH)}  `
      return `${wrapLines(besideOrBelow(head, head.length, summary, columns), columns)}\n`
    })
    .join('')
}

const LEVEL_WIDTH = 'suggestion'.length

async function describedRules() {
  const { RULES } = await import('../../checks/index.ts')
  return RULES.map(({ name, summary, level, scope, needs = null, options }) => ({
    name,
    summary,
    level,
    scope,
    needs,
    options,
  }))
}
