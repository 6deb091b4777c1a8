import { standardOutput } from '../output/output.ts'
import { EXIT } from '../print-error.ts'
import type { CommandDefinition } from './command.ts'

export const schema: CommandDefinition = {
  summary: 'Print the JSON Schema of a record.',
  usage: '',
  arguments: [],
  options: [],
  examples: ['newsparse schema > newsparse.schema.json'],
  run: async () => {
    await standardOutput().write(`${JSON.stringify(await jsonSchema(), null, 2)}\n`)
    return EXIT.done
  },
}

async function jsonSchema() {
  const [{ z }, { recordSchema }] = await Promise.all([import('zod'), import('../../core/record-schema.ts')])
  const { $schema, ...rest } = z.toJSONSchema(recordSchema)
  return { $schema, title: 'A record of newsparse: one article, or the error in its place', ...rest }
}
