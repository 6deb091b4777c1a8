import { describe, expect, it } from 'vitest'
import { heapLimit } from '../../../src/cli/workers/heap.ts'
import { BREAK_EVEN, defaultJobs, jobsFor } from '../../../src/cli/workers/jobs.ts'
import { inOrder } from '../../../src/cli/workers/ordered-results.ts'

const GIGABYTE = 2 ** 30

describe('how many workers', () => {
  it.each([
    [1, 64 * GIGABYTE, 1],
    [8, 64 * GIGABYTE, 8],
    [8, 1 * GIGABYTE, 2],
    [8, 0.2 * GIGABYTE, 1],
  ])('%i cores, %i bytes: %i', (cores, memory, jobs) => {
    expect(defaultJobs(cores, memory)).toBe(jobs)
  })

  it.each<[string, number | undefined, number | null, { count: number; after: number }]>([
    ['one article', 4, 1, { count: 1, after: Number.POSITIVE_INFINITY }],
    ['--jobs 1', 1, 1000, { count: 1, after: Number.POSITIVE_INFINITY }],
    ['as many as are asked for', 4, 10, { count: 4, after: 0 }],
    ['as many as are asked for, of a stream', 4, null, { count: 4, after: 0 }],
  ])('%s', (_, asked, expected, jobs) => {
    expect(jobsFor(asked, expected)).toEqual(jobs)
  })

  it('a stream, and few articles, begin without', () => {
    for (const expected of [null, BREAK_EVEN - 1]) {
      expect(jobsFor(undefined, expected).after).toBeGreaterThanOrEqual(BREAK_EVEN)
    }
  })

  it('each has a heap that it can start with', () => {
    expect(heapLimit(1)).toBeGreaterThanOrEqual(heapLimit(512))
    expect(heapLimit(512)).toBeGreaterThanOrEqual(100)
  })
})

describe('in order', () => {
  async function* numbers(count: number) {
    for (let i = 0; i < count; i++) yield i
  }

  it('however long each takes, and never more than the limit at once', async () => {
    let running = 0
    let most = 0
    const slow = async (i: number) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, (7 * i) % 5))
      running--
      return i
    }
    const seen: number[] = []
    for await (const i of inOrder(numbers(40), slow, 3)) seen.push(i)
    expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i))
    expect(most).toBe(3)
  })

  it('results are given on while the source is waited for', async () => {
    let goOn = () => {}
    async function* halting() {
      yield 1
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
      yield 2
    }
    const results = inOrder(halting(), async (i) => i, 4)
    expect((await results.next()).value).toBe(1)
    goOn()
    expect((await results.next()).value).toBe(2)
    expect((await results.next()).done).toBe(true)
  })

  it('an error comes when it is its turn', async () => {
    const fails = async (i: number) => {
      if (i === 2) throw new Error('two')
      await new Promise((resolve) => setTimeout(resolve, 5))
      return i
    }
    const seen: number[] = []
    const all = async () => {
      for await (const i of inOrder(numbers(9), fails, 4)) seen.push(i)
    }
    await expect(all()).rejects.toThrow('two')
    expect(seen).toEqual([0, 1])
  })
})
