import { z } from 'zod'
import { recordSchema } from '../core/schema.ts'
import { standardOutput } from './output.ts'

/** Prints the JSON Schema of a record. */
export async function printSchema(): Promise<number> {
  await standardOutput().write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return 0
}

function jsonSchema() {
  const { $schema, ...rest } = z.toJSONSchema(recordSchema)
  return { $schema, title: 'A record of newsparse: one article, or the error in its place', ...rest }
}
