// The work of `check` on a batch of articles, in this thread or in a worker.
import type { Batch } from '../input/batches.ts'
import { readBatches } from '../input/batches.ts'
import { estimateCount } from '../input/estimate-count.ts'
import type { Input } from '../input/find-inputs.ts'
import { readOptions } from '../options/flags.ts'
import { isDamage, lineOf } from '../print-error.ts'
import { jobsFor } from '../workers/jobs.ts'
import type { Start, Work, WorkerTask } from '../workers/work.ts'
import { type CheckResult, checkOne } from './check-one.ts'
import { type CheckFlags, type Plan, planOf } from './check-plan.ts'
import { checkTextsOf } from './check-texts.ts'

/** A checked article, or the line that says why it was not. */
export type Checked = CheckResult | { readonly complaint: string }

/** The results of all inputs, in their order: of the first in this thread; of those behind, where that is worth the start, from workers. */
export async function* allChecked(inputs: readonly Input[], plan: Plan): AsyncGenerator<Checked, void> {
  const { flags } = plan
  const options = readOptions(flags)
  const { count, after } = jobsFor(readsInput(flags) ? 1 : flags.jobs, estimateCount(inputs, options))
  const batches = readBatches(inputs, options)
  for (let read = 0; read < after; ) {
    const { done, value: batch } = await batches.next()
    if (done) return
    yield* await checkedIn(batch, plan)
    read += batch.articles
  }
  const { resultsOfWorkers } = await import('../workers/worker-results.ts')
  for await (const results of resultsOfWorkers(batches, count, checkWork(plan))) yield* results
}

/** Standard input can be read once only. */
const readsInput = ({ against = [], base }: CheckFlags): boolean => against.includes('-') || base === '-'

const checkWork = (plan: Plan): Work<readonly Checked[]> => ({
  start: { kind: 'check', flags: plan.flags },
  run: (batch) => checkedIn(batch, plan),
  failed: async (_, error) => [{ complaint: lineOf(error) }],
})

export async function checkTask({ flags }: Extract<Start, { kind: 'check' }>): Promise<WorkerTask> {
  const plan = await planOf(flags)
  return { run: async (batch) => ({ result: await checkedIn(batch, plan) }) }
}

async function checkedIn(batch: Batch, plan: Plan): Promise<Checked[]> {
  const checked: Checked[] = []
  for await (const source of checkTextsOf(batch, readOptions(plan.flags))) {
    try {
      checked.push(await checkOne(source, plan))
    } catch (error) {
      if (isDamage(error)) throw error
      checked.push({ complaint: lineOf(error) })
    }
  }
  return checked
}
