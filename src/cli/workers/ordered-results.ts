/**
 * The results of `run` for each value of `source`, in their order, with at most `limit` of them begun and not given on: a slow reader
 * of the results holds up the source.
 */
export async function* inOrder<From, To>(
  source: AsyncGenerator<From, void>,
  run: (value: From) => Promise<To>,
  limit: number,
): AsyncGenerator<To, void> {
  const begun: Promise<{ readonly result: To }>[] = []
  let coming: Promise<{ readonly next: IteratorResult<From, void> }> | null = null
  let isOver = false
  try {
    while (!isOver || begun.length > 0) {
      if (!isOver && begun.length < limit) coming ??= source.next().then((next) => ({ next }))
      const event = await Promise.race([...(coming ? [coming] : []), ...begun.slice(0, 1)])
      if ('result' in event) {
        begun.shift()
        yield event.result
        continue
      }
      coming = null
      if (event.next.done) isOver = true
      else {
        const running = run(event.next.value).then((result) => ({ result }))
        running.catch(() => {}) // told when it is its turn
        begun.push(running)
      }
    }
  } finally {
    // Not waited for: the source may wait for a standard input where nothing comes.
    if (!isOver) source.return().catch(() => {})
    coming?.catch(() => {})
  }
}
