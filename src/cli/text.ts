import { EXIT, lineOf, printError } from './errors.ts'
import { findInputs } from './inputs.ts'
import { type ExtractFlags, readOptions } from './options.ts'
import { standardOutput } from './output.ts'
import { readTexts } from './texts.ts'

export type TextFlags = Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'encoding'>

/** The command `text`: the text to which a record's offsets refer. */
export async function runText(args: readonly string[], flags: TextFlags): Promise<number> {
  const options = readOptions(flags)
  const output = standardOutput()
  let code: number = EXIT.done
  for await (const source of readTexts(await findInputs(args.length === 0 ? ['-'] : args, options), options)) {
    if ('error' in source) {
      printError(lineOf(source.error))
      code = EXIT.usage
    } else await output.write(source.text.endsWith('\n') ? source.text : `${source.text}\n`)
  }
  return code
}
