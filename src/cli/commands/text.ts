import type { Role } from '../../core/article.ts'
import { findInputs } from '../input/find-inputs.ts'
import { readTexts, type SourceText } from '../input/read-texts.ts'
import { INPUT_OPTIONS, roles } from '../options/definitions.ts'
import { type ExtractFlags, readOptions } from '../options/flags.ts'
import { standardOutput } from '../output/output.ts'
import { EXIT, lineOf, printError } from '../print-error.ts'
import { type CommandDefinition, INPUTS } from './command.ts'

export type TextFlags = Pick<ExtractFlags, 'inputFormat' | 'textField' | 'idField' | 'encoding' | 'roles'>

export const text: CommandDefinition<TextFlags> = {
  summary: 'Print the text of articles, to which all offsets refer: of a web page, its story.',
  usage: '[FILE|FOLDER|GLOB|-]... [options]',
  arguments: [INPUTS],
  options: [...INPUT_OPTIONS, roles],
  examples: ['newsparse text page.html', 'curl -s https://example.org/story | newsparse text'],
  run: printTexts,
}

async function printTexts(args: readonly string[], flags: TextFlags): Promise<number> {
  const options = readOptions(flags)
  const output = standardOutput()
  let code: number = EXIT.done
  for await (const source of readTexts(await findInputs(args.length === 0 ? ['-'] : args, options), options)) {
    if ('error' in source) {
      printError(lineOf(source.error))
      code = EXIT.usage
    } else {
      const shown = flags.roles ? await textOfRoles(source, flags.roles) : source.text
      await output.write(shown.endsWith('\n') ? shown : `${shown}\n`)
    }
  }
  return code
}

/** The paragraphs with these roles, with an empty line between. */
async function textOfRoles({ text, markup }: SourceText, roles: readonly Role[]): Promise<string> {
  const { readArticle } = await import('../../text/read-article.ts')
  const { paragraphs } = readArticle(text, markup, roles)
  const chosen = paragraphs.filter(({ role }) => roles.includes(role))
  return chosen.map(({ start, end }) => text.slice(start, end)).join('\n\n')
}
