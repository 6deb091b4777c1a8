// The config in zod, made of the rules' own options: the one source of what is checked and of the JSON Schema that the
// package publishes. Loaded where there is a config to check.
import { z } from 'zod'
import { SEVERITIES } from '../core/finding.ts'
import { ROLES } from '../core/roles.ts'
import { globMatcher } from './glob.ts'
import { RULES } from './index.ts'
import { LEVELS, type OptionSpec, type Rule } from './rule.ts'

/** Chrome is never read, so nothing can be said of it. */
const role = z.enum(ROLES).exclude(['chrome'])

const level = z.enum(LEVELS)

const glob = z
  .string()
  .min(1)
  .refine(
    (pattern) => globMatcher(pattern) !== null,
    'is a glob of more than 500 characters, or with more than 50 alternatives',
  )

function optionSchema(spec: OptionSpec): z.ZodType {
  switch (spec.type) {
    case 'integer':
      return z.int().min(spec.minimum)
    case 'boolean':
      return z.boolean()
    case 'strings':
      return z.array(z.string().min(1))
    case 'map':
      return z.record(z.string().min(1), z.string())
    case 'choice':
      return z.enum(spec.choices)
  }
}

function ruleSchema({ options, summary, level: usual, scope }: Rule): z.ZodType {
  const own = Object.entries(options).map(([name, spec]) => [
    name,
    optionSchema(spec)
      .describe(`${spec.says}; by default ${JSON.stringify(spec.default)}`)
      .optional(),
  ])
  const settings = z.strictObject({
    level: level.describe(`by default ${usual}`).optional(),
    scope: z
      .array(role)
      .min(1)
      .describe(`paragraphs that the rule reads; by default ${scope.join(', ')}`)
      .optional(),
    exceptions: z
      .array(z.string().min(1))
      .describe('phrases of the text within which there is nothing to report')
      .optional(),
    ...Object.fromEntries(own),
  })
  return z.union([level, settings]).describe(summary)
}

const rules = z.strictObject(Object.fromEntries(RULES.map((rule) => [rule.name, ruleSchema(rule).optional()])))

export const configSchema = z
  .strictObject({
    $schema: z.string().describe('where this schema stands, for editors').optional(),
    failOn: z
      .enum(SEVERITIES)
      .describe('findings of this severity and above make the exit code 1; by default error')
      .optional(),
    rules: rules
      .describe('a level, or an object with the level and the options, for each rule that is to differ')
      .optional(),
    overrides: z
      .array(
        z.strictObject({
          files: z.array(glob).min(1).describe('globs, from the folder of this file'),
          rules,
        }),
      )
      .describe('other settings for some files; the later wins')
      .optional(),
    require: z.array(z.string().min(1)).describe("what every article must have, such as 'quotes>=2'").optional(),
    ignore: z.array(glob).describe('globs of files that are not checked, from the folder of this file').optional(),
    roster: z
      .string()
      .min(1)
      .describe(
        'a file of names as the house spells them, one a line with other forms behind it; from the folder of this file',
      )
      .optional(),
    baseline: z.string().min(1).describe('a file of findings that are known, from the folder of this file').optional(),
  })
  .describe('newsparse.config.json: what `newsparse check` looks for')

/** The JSON Schema of the config. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { io: 'input' })
