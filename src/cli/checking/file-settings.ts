import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { RULE_NAMES, ruleNamed } from '../../checks/index.ts'
import { LEVELS, type Level } from '../../checks/rule.ts'
import { layersFor, type RulesConfig, type Setting, settingsOf } from '../../checks/rule-settings.ts'
import { UserError } from '../../core/errors.ts'
import { didYouMean } from '../options/suggest.ts'
import { standardOutput } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import type { ConfigFile } from './config-file.ts'

/** The settings that count for a file: defaults, config, overrides, and over them the flags. */
export function settingsFor({ config, folder }: ConfigFile, path: string | null, levels: RulesConfig): Setting[] {
  const name = path === null ? null : relative(resolve(folder), resolve(path)).replaceAll('\\', '/')
  const matches = (globs: readonly string[]): boolean => name !== null && picomatch([...globs], { dot: true })(name)
  return settingsOf([...layersFor(config, matches), levels])
}

/** The levels that `--rule NAME=LEVEL` sets. */
export function levelsOf(written: readonly string[]): RulesConfig {
  return Object.fromEntries(written.map(levelOf))
}

function levelOf(written: string): readonly [string, Level] {
  const [name = '', value = ''] = written.split('=')
  const level = LEVELS.find((each) => each === value)
  if (!ruleNamed(name))
    throw new UserError('usage', `--rule: there is no rule "${name}"${didYouMean(name, RULE_NAMES)}`)
  if (!level) throw new UserError('usage', `--rule ${name}=${value}: the level is one of ${LEVELS.join(', ')}`)
  return [name, level]
}

/** `--print-config`: what counts for an input, as a config that says it all. */
export async function printSettings(file: ConfigFile, path: string | null, levels: RulesConfig): Promise<number> {
  const rules = settingsFor(file, path, levels).map(({ rule, level, scope, exceptions, options }) => [
    rule.name,
    { level, scope, exceptions, ...options },
  ])
  const { failOn = 'error', require = [], baseline } = file.config
  const shown = { failOn, rules: Object.fromEntries(rules), require, ...(baseline !== undefined && { baseline }) }
  await standardOutput().write(`${JSON.stringify(shown, null, 2)}\n`)
  return EXIT.done
}
