import { setImmediate as turn } from 'node:timers/promises'
import type { Command } from 'commander'
import type { Format } from '../formats/format.ts'
import { FORMATS } from '../formats/index.ts'
import { EXIT, printError } from './errors.ts'
import { findInputs } from './inputs.ts'
import { chosenFormat, type ExtractFlags, readOptions } from './options.ts'
import { outcomeOf } from './outcome.ts'
import { fileOutput, type Output, standardOutput } from './output.ts'
import { onInterrupt } from './signals.ts'
import { formatContext } from './terminal.ts'
import { readTexts } from './texts.ts'

/** The command `extract`; returns its exit code. */
export async function runExtract(args: readonly string[], flags: ExtractFlags, command: Command): Promise<number> {
  if (args.length === 0 && process.stdin.isTTY) {
    command.outputHelp({ error: true })
    return EXIT.usage
  }
  const format = await FORMATS[chosenFormat(flags)].load()
  const output = flags.output === undefined ? standardOutput() : await fileOutput(flags.output)
  const release = onInterrupt(output.discard)
  try {
    const code = await writeAll(args.length === 0 ? ['-'] : args, flags, format, output)
    await output.commit()
    return code
  } finally {
    await output.discard()
    release()
  }
}

async function writeAll(args: readonly string[], flags: ExtractFlags, format: Format, output: Output): Promise<number> {
  const context = formatContext(flags)
  const inputs = await findInputs(args, readOptions(flags))
  let code: number = EXIT.done
  let index = 0
  await output.write(format.begin?.(context) ?? '')
  for await (const source of readTexts(inputs, readOptions(flags))) {
    const outcome = await outcomeOf(source, flags)
    if (outcome.complaint !== undefined) printError(outcome.complaint)
    if (outcome.record) await output.write(format.render(outcome.record, context, index++))
    code = Math.max(code, outcome.code)
    await turn() // lets a signal in
  }
  await output.write(format.end?.(context) ?? '')
  return code
}
