// Descriptions of the rules for the command line and docs/checks.md: one source, the rules themselves.
import { RULES } from './index.ts'
import type { OptionSpec, Rule } from './rule.ts'

/** `newsparse explain RULE`. */
export function explained({ name, summary, level, needs, scope, options, explanation }: Rule): string {
  const { what, why, fails, mend } = explanation
  const specs = Object.entries(options).map(([option, spec]) => `  ${option}: ${spec.says} (${defaultOf(spec)})`)
  return `${[
    `${name}: ${summary}`,
    `Level: ${level}${needs ? `; runs with --${needs}` : ''}`,
    '',
    what,
    '',
    `Why: ${why}`,
    '',
    'Fails:',
    indented(fails),
    '',
    'Mended:',
    indented(mend),
    '',
    `Reads: ${scope.join(', ')}`,
    ...(specs.length > 0 ? ['', 'Options:', ...specs] : []),
  ].join('\n')}\n`
}

const defaultOf = (spec: OptionSpec): string => `by default ${JSON.stringify(spec.default)}`

const indented = (text: string): string => text.replace(/^(?=.)/gmu, '  ')

/** `newsparse rules`: name, level and summary of each. */
export const ruleRows = (rules: readonly Rule[] = RULES): (readonly [name: string, level: string, summary: string])[] =>
  rules.map(({ name, level, summary, needs }) => [name, level, `${summary}${needs ? ` (with --${needs})` : ''}`])

/** The table of all rules and a section for each, in Markdown. */
export const rulesInMarkdown = (rules: readonly Rule[] = RULES): string =>
  `| Rule | Level | What a finding says |\n| --- | --- | --- |\n${rules.map(row).join('')}\n${rules.map(section).join('\n')}`

const row = ({ name, level, summary, needs }: Rule): string =>
  `| [\`${name}\`](#${name.replace('/', '')}) | ${level} | ${summary}${needs ? `; needs \`--${needs}\`` : ''} |\n`

function section({ name, level, needs, scope, options, explanation: { what, why, fails, mend } }: Rule): string {
  const specs = Object.entries(options).map(([option, spec]) => `- \`${option}\`: ${spec.says} (${defaultOf(spec)})\n`)
  return [
    `### ${name}\n`,
    `Level ${level}${needs ? `, runs with \`--${needs}\`` : ''}; reads ${scope.join(', ')}.\n`,
    `${what}\n`,
    `Why: ${why}\n`,
    `Fails:\n\n${quoted(fails)}\n`,
    `Mended:\n\n${quoted(mend)}\n`,
    ...(specs.length > 0 ? [`Options:\n\n${specs.join('')}`] : []),
  ].join('\n')
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** The config that `newsparse init` writes: everything as it is by default, to be uncommented. */
export function initialConfig(rules: readonly Rule[] = RULES): string {
  const widest = Math.max(...rules.map(({ name }) => name.length))
  const lines = rules.map(({ name, level, summary }) => {
    const setting = `"${name}": "${level}",`.padEnd(widest + 17)
    return `    // ${setting} // ${summary}`
  })
  return `{
  // What newsparse check reports. Comments and trailing commas are allowed.
  "$schema": "./node_modules/newsparse/schemas/config.schema.json",

  // Findings of this severity and above make the exit code 1: error, warning or suggestion.
  "failOn": "error",

  // Each rule's level: error, warning, suggestion or off. newsparse explain RULE says more.
  // A rule may have options: "quote/unattributed": { "level": "error", "words": 8, "scope": ["body"], "exceptions": ["To be or not to be"] }
  "rules": {
${lines.join('\n')}
  },

  // Other settings for some files.
  "overrides": [
    // { "files": ["opinion/**"], "rules": { "source/single": "off" } },
  ],

  // What every article must have.
  "require": [
    // "quotes>=1",
  ],
}
`
}
