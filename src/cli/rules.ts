import { explained, listed } from '../checks/explain.ts'
import { RULE_NAMES, RULES, ruleNamed } from '../checks/index.ts'
import { UserError } from '../core/errors.ts'
import { EXIT } from './errors.ts'
import { standardOutput } from './output.ts'
import { didYouMean } from './suggest.ts'

/** The command `rules`. */
export async function printRules(asJson: boolean): Promise<number> {
  const rules = RULES.map(({ name, summary, level, scope, needs = null, options }) => ({
    name,
    summary,
    level,
    scope,
    needs,
    options,
  }))
  await standardOutput().write(asJson ? `${JSON.stringify(rules, null, 2)}\n` : listed())
  return EXIT.done
}

/** The command `explain`. */
export async function explainRule(name: string): Promise<number> {
  const rule = ruleNamed(name)
  if (!rule)
    throw new UserError(
      'usage',
      `there is no rule "${name}"${didYouMean(name, RULE_NAMES)}; newsparse rules lists them`,
    )
  await standardOutput().write(explained(rule))
  return EXIT.done
}
