import type { OptionDefinition } from '../options/option.ts'
import { standardOutput } from '../output/output.ts'
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

const listing = async (): Promise<string> => (await import('../../checks/describe-rules.ts')).listed()

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
