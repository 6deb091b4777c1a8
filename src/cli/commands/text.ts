import type { Role } from '../../core/article.ts'
import { findInputs, type Input } from '../input/find-inputs.ts'
import { readTexts, type SourceText } from '../input/read-texts.ts'
import { INPUT_OPTIONS, output, roles } from '../options/definitions.ts'
import { type ExtractFlags, readOptions } from '../options/flags.ts'
import { intoOutput, type Output } from '../output/output.ts'
import { refuseInputAsOutput } from '../output/protect-inputs.ts'
import { EXIT, lineOf, printError } from '../print-error.ts'
import { type CommandDefinition, INPUTS } from './command.ts'

export type TextFlags = Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'encoding' | 'roles' | 'output'>

export const text: CommandDefinition<TextFlags> = {
  summary: 'Print the text of articles, to which all offsets refer: of a web page, its story.',
  usage: '[FILE|FOLDER|GLOB|-]... [options]',
  arguments: [INPUTS],
  options: [...INPUT_OPTIONS, roles, output],
  examples: ['newsparse text page.html', 'curl -s https://example.org/story | newsparse text'],
  run: printTexts,
}

async function printTexts(args: readonly string[], flags: TextFlags): Promise<number> {
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, readOptions(flags))
  refuseInputAsOutput(flags.output, inputs)
  return intoOutput(flags.output, (output) => writeTexts(inputs, flags, output))
}

async function writeTexts(inputs: readonly Input[], flags: TextFlags, output: Output) {
  let code: number = EXIT.done
  let shown = 0
  for await (const source of readTexts(inputs, readOptions(flags))) {
    if ('error' in source) {
      printError(lineOf(source.error))
      code = EXIT.usage
    } else {
      const text = flags.roles ? await textOfRoles(source, flags.roles) : source.text
      await output.write(text === '' || text.endsWith('\n') ? text : `${text}\n`)
      shown++
    }
  }
  return { code, stands: shown > 0 || code === EXIT.done }
}

/** The paragraphs with these roles, with an empty line between. */
async function textOfRoles({ text, markup }: SourceText, roles: readonly Role[]): Promise<string> {
  const { readArticle } = await import('../../text/read-article.ts')
  const { paragraphs } = readArticle(text, markup, roles)
  const chosen = paragraphs.filter(({ role }) => roles.includes(role))
  return chosen.map(({ start, end }) => text.slice(start, end)).join('\n\n')
}
