import { setImmediate as turn } from 'node:timers/promises'
import type { Format } from '../formats/format.ts'
import { FORMATS, type Registered } from '../formats/index.ts'
import { EXIT, printError } from './errors.ts'
import { findInputs } from './inputs.ts'
import { chosenFormat, type ExtractFlags, readOptions } from './options.ts'
import { outcomeOf } from './outcome.ts'
import { fileOutput, type Output, standardOutput } from './output.ts'
import { progressOn } from './progress.ts'
import { onInterrupt } from './signals.ts'
import { formatContext, hasProgress } from './terminal.ts'
import { readTexts } from './texts.ts'

/** The command `extract`; returns its exit code. */
export async function runExtract(args: readonly string[], { watch, ...flags }: ExtractFlags): Promise<number> {
  if (!watch) return extractOnce(args, flags)
  const { watching } = await import('./watch.ts')
  return watching(args, () => extractOnce(args, flags))
}

async function extractOnce(args: readonly string[], given: ExtractFlags): Promise<number> {
  const chosen: Registered = FORMATS[chosenFormat(given)]
  const flags: ExtractFlags = chosen.needsText ? { ...given, withText: true, offsets: 'utf16' } : given
  const format = await chosen.load()
  const output = flags.output === undefined ? standardOutput() : await fileOutput(flags.output)
  const release = onInterrupt(output.discard)
  try {
    const { code, records } = await writeAll(args.length === 0 ? ['-'] : args, flags, format, output)
    // Where nothing could be read, a file of an earlier run is better than an empty one.
    if (records > 0 || code === EXIT.done) await output.commit()
    return code
  } finally {
    await output.discard()
    release()
  }
}

async function writeAll(args: readonly string[], flags: ExtractFlags, format: Format, output: Output) {
  const context = formatContext(flags)
  const progress = progressOn(process.stderr, hasProgress(flags))
  if (flags.model !== undefined) (await import('./record.ts')).modelIn(flags.model) // one complaint, not one an article
  const inputs = await findInputs(args, readOptions(flags))
  let code: number = EXIT.done
  let records = 0
  await output.write(format.begin?.(context) ?? '')
  for await (const source of readTexts(inputs, readOptions(flags))) {
    const { record, complaint, code: its } = await outcomeOf(source, flags)
    if (complaint !== undefined) {
      progress.clear()
      printError(complaint)
    }
    if (record) await output.write(await format.render(record, context, records++))
    code = Math.max(code, its)
    progress.step()
    await turn() // lets a signal in
  }
  progress.clear()
  await output.write(format.end?.(context) ?? '')
  return { code, records }
}
