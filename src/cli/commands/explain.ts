import { RULE_NAMES, ruleNamed } from '../../checks/index.ts'
import { UserError } from '../../core/errors.ts'
import { didYouMean } from '../../core/suggest.ts'
import { standardOutput } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

export const explain: CommandDefinition = {
  summary: 'Explain what a rule of check finds and why, with an example.',
  usage: 'RULE',
  arguments: [{ name: '<rule>', summary: 'Its name', choices: RULE_NAMES }],
  options: [],
  examples: ['newsparse explain quote/unattributed'],
  run: async ([name = '']) => {
    const { explained } = await import('../../checks/describe-rules.ts')
    const rule = ruleNamed(name)
    if (!rule) {
      const hint = didYouMean(name, RULE_NAMES)
      throw new UserError('usage', `there is no rule "${name}"${hint}; newsparse rules lists them`)
    }
    await standardOutput().write(explained(rule))
    return EXIT.done
  },
}
