import { UserError } from '../../core/errors.ts'
import type { FormatContext } from '../../formats/format.ts'
import { isError } from '../../formats/format.ts'
import { outcomeOf } from '../articles/article-outcome.ts'
import { findInputs, type Input } from '../input/find-inputs.ts'
import { readTexts } from '../input/read-texts.ts'
import * as option from '../options/definitions.ts'
import { type ExtractFlags, formatOfEnding, readOptions } from '../options/flags.ts'
import { intoOutput, type Output } from '../output/output.ts'
import { refuseInputAsOutput } from '../output/protect-inputs.ts'
import { formatContext } from '../output/terminal.ts'
import { EXIT, printError } from '../print-error.ts'
import { type CommandDefinition, INPUTS } from './command.ts'

export type ViewFlags = Pick<
  ExtractFlags,
  'inputFormat' | 'textField' | 'idField' | 'encoding' | 'only' | 'referenceDate' | 'output' | 'color'
> & { readonly watch?: true }

export const view: CommandDefinition<ViewFlags> = {
  summary: 'Show an article with its people, organizations, places, numbers and quotes marked.',
  usage: '[FILE|-]... [options]',
  arguments: [INPUTS],
  options: [...option.INPUT_OPTIONS, option.only, option.referenceDate, option.output, option.color, option.watch],
  examples: [
    'newsparse view story.txt',
    'newsparse view page.html -o story.html  a page of its own instead of the terminal',
    'newsparse view draft.md --watch',
  ],
  run: runView,
}

async function runView(args: readonly string[], given: ViewFlags): Promise<number> {
  const { watch, ...flags } = given
  if (!watch) return viewOnce(args, flags)
  const { watching } = await import('../articles/watch.ts')
  return watching(args, () => viewOnce(args, flags, true))
}

async function viewOnce(args: readonly string[], given: ViewFlags, clears = false): Promise<number> {
  const flags: ExtractFlags = { ...given, withText: true, offsets: 'utf16', onError: 'report' }
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, readOptions(flags))
  refuseInputAsOutput(flags.output, inputs)
  return intoOutput(flags.output, async (output) => {
    if (clears && flags.output === undefined && process.stdout.isTTY) await output.write('\u001b[2J\u001b[3J\u001b[H')
    return viewAll(inputs, flags, output)
  })
}

async function viewAll(inputs: readonly Input[], flags: ExtractFlags, output: Output) {
  const context = formatContext(flags)
  const draw = await rendererOf(flags)
  let code: number = EXIT.done
  let shown = 0
  for await (const source of readTexts(inputs, readOptions(flags))) {
    if (shown > 0 && flags.output !== undefined) {
      throw new UserError('usage', 'view -o writes one article; for several, newsparse extract --format html')
    }
    const { record, complaint, code: its } = await outcomeOf(source, flags)
    if (complaint !== undefined) printError(complaint)
    if (record && !isError(record)) await output.write((shown++ > 0 ? '\n' : '') + draw(record, context))
    code = Math.max(code, its)
  }
  return { code, stands: shown > 0 || code === EXIT.done }
}

type Draw = (
  record: Parameters<typeof import('../../formats/html.ts').articlePage>[0],
  context: FormatContext,
) => string

const VIEW_ENDINGS = { '.html': 'html', '.htm': 'html', '.txt': 'text' } as const

const rendererOf = async ({ output }: ExtractFlags): Promise<Draw> =>
  output === undefined || formatOfEnding(output, VIEW_ENDINGS) === 'text'
    ? (await import('../../formats/marked-terminal.ts')).drawMarked
    : (await import('../../formats/html.ts')).articlePage
