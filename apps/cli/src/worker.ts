// What each thread of the pool runs. The job comes once, with the thread; chunks come one by one.
import { workerData } from 'node:worker_threads'
import type { Job } from './batch/job'
import type { ChunkResult } from './batch/process-chunk'
import type { Chunk } from './inputs/record'
import { loadCommand } from './start/load-command'

const { work } = loadCommand().exports
// tinypool puts its own data first.
const [, job] = workerData as [unknown, Job]

/** The output moves to the main thread rather than being copied. */
async function send(result: ChunkResult): Promise<unknown> {
  const { Tinypool } = await import('tinypool')
  const parts = { [Tinypool.transferableSymbol]: [result.output.buffer], [Tinypool.valueSymbol]: result }
  return Tinypool.move(parts as unknown as Parameters<typeof Tinypool.move>[0])
}

module.exports = async (chunk: Chunk) => send(await work(job, chunk))
