import { RULE_NAMES } from '../../checks/index.ts'
import { LEVELS } from '../../checks/rule.ts'
import { SEVERITIES } from '../../core/finding.ts'
import { choice, type OptionDefinition } from './option.ts'
import { collect, collectWords } from './parse-values.ts'

/** Options that decide which findings `check` reports. */
export const CHECK_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--rule <name=level>',
    summary: 'Set the level of a rule to error, warning, suggestion or off; repeatable',
    group: 'Checks',
    parse: collect,
    completions: RULE_NAMES.flatMap((name) => LEVELS.map((level) => `${name}=${level}`)),
  },
  {
    flags: '--only <rules>',
    summary: 'Run these rules only, with commas between; repeatable',
    group: 'Checks',
    parse: collectWords,
  },
  {
    flags: '--against <file>',
    summary: 'Compare the quotations with the words of this transcript, or of a folder of them; repeatable',
    group: 'Checks',
    parse: collect,
  },
  {
    flags: '--base <version>',
    summary: 'Compare the facts with the version before: a file, a folder with the same paths, or a revision of git',
    group: 'Checks',
  },
  { flags: '--changed', summary: 'Report only what touches lines that --base does not have', group: 'Checks' },
  {
    flags: '--roster <file>',
    summary: 'Report names not spelled as in this file, one a line: name; other forms',
    group: 'Checks',
  },
  {
    flags: '--require <what>',
    summary: "Demand of every article 'quotes>=2', 'person:Jane Roe' or 'no unattributed'; repeatable",
    group: 'Checks',
    parse: collect,
  },
  {
    flags: '--config <file>',
    summary: 'Read this config',
    group: 'Checks',
    defaultText: 'the nearest newsparse.config.json above each file',
  },
  { flags: '--no-config', summary: 'Read no config', group: 'Checks' },
  { flags: '--print-config', summary: 'Print the settings of the first input and stop', group: 'Checks' },
  { flags: '--baseline <file>', summary: 'Report only findings that are not in this file', group: 'Checks' },
  { flags: '--update-baseline', summary: 'Write the findings into the baseline and exit 0', group: 'Checks' },
  choice({
    flags: '--fail-on <severity>',
    summary: 'Exit 1 if there are findings of this severity or above',
    group: 'Checks',
    choices: SEVERITIES,
    defaultText: 'error',
  }),
  { flags: '--exit-zero', summary: 'Exit 0 even if there are findings', group: 'Checks' },
]
