import type { Chunk } from '../inputs/record'
import type { Sink } from '../output/sink'
import type { Executor } from './executor'
import type { Interruption } from './interruption'
import type { ChunkResult } from './process-chunk'
import type { Progress } from './progress'

export interface BatchOutcome {
  readonly records: number
  readonly failed: number
  readonly ended: 'whole' | 'interrupted' | 'failed-fast' | 'closed'
}

export interface BatchSetup {
  readonly chunks: AsyncIterable<Chunk>
  readonly executor: Executor
  readonly sink: Sink
  readonly progress: Progress
  readonly failFast: boolean
  /** At Ctrl-C what is in hand is finished and written, nothing new begun. */
  readonly interruption: Interruption
  readonly bytesRead: () => number
  readonly report: (result: ChunkResult) => void
}

/**
 * Chunks in, output out, in input order. Reading waits for parsing and parsing for writing: no more than
 * `executor.ahead` chunks are in memory at any time, however long the input and however slow the reader.
 */
export async function runBatch(setup: BatchSetup): Promise<BatchOutcome> {
  const { executor, sink, progress, interruption } = setup
  let records = 0
  let failed = 0
  let failedFast = false

  const write = async (parsed: Promise<ChunkResult>): Promise<void> => {
    const result = await parsed
    if (failedFast) return
    await sink.write(result.output)
    records += result.records
    failed += result.failures.length
    setup.report(result)
    progress.update(records, failed, setup.bytesRead())
    failedFast = setup.failFast && result.failures.length > 0
  }

  const chunks = setup.chunks[Symbol.asyncIterator]()
  let last: Promise<void> = Promise.resolve()
  const unwritten: Promise<void>[] = []
  while (!(interruption.requested || failedFast || sink.closed)) {
    // Ctrl-C must not wait for a reader that waits for somebody to type.
    const next = await interruption.before(chunks.next())
    if (next === null || next.done) break
    const parsed = executor.run(next.value)
    const before = last
    last = before.then(() => write(parsed))
    // Both are awaited below, in their turn; until then a failure is no unhandled one.
    parsed.catch(() => {})
    last.catch(() => {})
    unwritten.push(last)
    if (unwritten.length >= executor.ahead) await unwritten.shift()
  }
  await last
  progress.clear()
  const ended = sink.closed ? 'closed' : failedFast ? 'failed-fast' : interruption.requested ? 'interrupted' : 'whole'
  return { records, failed, ended }
}
