import { RULE_NAMES, ruleHint, ruleNamed } from '../../checks/index.ts'
import { REQUIRE } from '../../checks/requirements.ts'
import { UserError } from '../../core/errors.ts'
import { wrapLines } from '../../formats/column-layout.ts'
import { standardOutput } from '../output/output.ts'
import { knownColumns } from '../output/terminal.ts'
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
    if (!rule && name !== REQUIRE.name)
      throw new UserError('usage', `there is no rule "${name}"${ruleHint(name)}; newsparse rules lists them`)
    const text = rule ? explained(rule) : explainedRequire()
    const columns = knownColumns()
    await standardOutput().write(columns === null ? text : wrapLines(text, columns))
    return EXIT.done
  },
}

/** Findings of --require bear this name, so people ask for it. */
const explainedRequire = (): string =>
  `${REQUIRE.name}: ${REQUIRE.summary}\nLevel: ${REQUIRE.level}\n\n${REQUIRE.what}\n\nWhy: ${REQUIRE.why}\n`
