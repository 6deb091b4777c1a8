import { relative, resolve } from 'node:path'
import { globMatcher } from '../../checks/glob.ts'
import { ruleHint, ruleNamed } from '../../checks/index.ts'
import { LEVELS, type Level } from '../../checks/rule.ts'
import { layersFor, levelWhenOn, type RulesConfig, type Setting, settingsOf } from '../../checks/rule-settings.ts'
import { UserError } from '../../core/errors.ts'
import { standardOutput } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import type { ConfigFile } from './config-file.ts'

/** The settings that count for a file: defaults, config, overrides, and over them the flags. */
export function settingsFor(
  file: ConfigFile,
  path: string | null,
  levels: RulesConfig,
  only: readonly string[] | undefined,
): Setting[] {
  const settings = settingsOf([...layersFor(file.config, (globs) => matches(file, path, globs)), levels])
  return only ? settings.map((setting) => selected(setting, only)) : settings
}

/** With `--only`, rules that it does not name are off, and rules that it names are on. */
function selected(setting: Setting, only: readonly string[]): Setting {
  const { name } = setting.rule
  if (!only.includes(name)) return { ...setting, level: 'off' }
  return setting.level === 'off' ? { ...setting, level: levelWhenOn(name) } : setting
}

function matches({ folder }: ConfigFile, path: string | null, globs: readonly string[]): boolean {
  if (path === null) return false
  const name = relative(resolve(folder), resolve(path)).replaceAll('\\', '/')
  return globs.some((glob) => globMatcher(glob)?.(name))
}

/** Does the config leave a file out? */
export const isIgnored = (file: ConfigFile, path: string): boolean => matches(file, path, file.config.ignore ?? [])

/** The levels that `--rule NAME=LEVEL` sets. */
export function levelsOf(written: readonly string[], only: readonly string[] = []): RulesConfig {
  for (const name of only) refuseUnknown('--only', name)
  return Object.fromEntries(written.map(levelOf))
}

function refuseUnknown(option: string, name: string): void {
  if (!ruleNamed(name)) throw new UserError('usage', `${option}: there is no rule "${name}"${ruleHint(name)}`)
}

function levelOf(written: string): readonly [string, Level] {
  const [name = '', value = ''] = written.split(/=(?<value>.*)/su)
  const level = LEVELS.find((each) => each === value)
  refuseUnknown('--rule', name)
  if (!level) {
    const [levels, hint] = [LEVELS.join(', '), value.includes(',') ? '; repeat --rule for several rules' : '']
    throw new UserError(
      'usage',
      `--rule ${written}: the level is one of ${levels}${value ? '' : `, as in ${name}=off`}${hint}`,
    )
  }
  return [name, level]
}

/** `--print-config`: what counts for an input, as a config that says it all. */
export async function printSettings(
  file: ConfigFile,
  path: string | null,
  levels: RulesConfig,
  only: readonly string[] | undefined,
): Promise<number> {
  const rules = settingsFor(file, path, levels, only).map(({ rule, level, scope, exceptions, options }) => [
    rule.name,
    { level, scope, exceptions, ...options },
  ])
  const { failOn = 'error', require = [], ignore = [], roster, baseline } = file.config
  const shown = {
    failOn,
    rules: Object.fromEntries(rules),
    require,
    ignore,
    ...(roster !== undefined && { roster }),
    ...(baseline !== undefined && { baseline }),
  }
  await standardOutput().write(`${JSON.stringify(shown, null, 2)}\n`)
  return EXIT.done
}
