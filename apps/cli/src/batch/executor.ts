import { join } from 'node:path'
import type { Chunk, RawRecord } from '../inputs/record'
import type { Io } from '../io'
import type { Job } from './job'
import type { ChunkResult, ProcessChunk } from './process-chunk'

/** Turns chunks into output: in this thread, or in a pool of others. */
export interface Executor {
  run(chunk: Chunk): Promise<ChunkResult>
  /** How many chunks to hand over before waiting for the first. */
  readonly ahead: number
  close(): Promise<void>
}

/** One worker needs no thread beside this one. Threads cost about as much as a few dozen articles, so the first records of a run are parsed while it is still unknown how many come. */
const RECORDS_BEFORE_THREADS = 48

export function createExecutor(job: Job, workers: number, loadPool: Io['loadPool']): Executor {
  let inline: Promise<ProcessChunk> | null = null
  let pool: Promise<Pool> | null = null
  return {
    ahead: workers * 2,
    async run(chunk) {
      if (workers === 1 || chunk.first < RECORDS_BEFORE_THREADS) {
        // Between two chunks, so that Ctrl-C is heard and what reads ahead can read.
        if (chunk.first > 0) await new Promise(setImmediate)
        inline ??= import('./process-chunk').then(({ createChunkProcessor }) => createChunkProcessor(job))
        return (await inline)(chunk)
      }
      pool ??= openPool(job, workers, loadPool)
      return (await pool).run(chunk)
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

interface Pool {
  run(chunk: Chunk): Promise<ChunkResult>
  close(): Promise<void>
}

async function openPool(job: Job, workers: number, loadPool: Io['loadPool']): Promise<Pool> {
  const { Tinypool } = await loadPool()
  const pool = new Tinypool({
    filename: join(__dirname, 'worker.js'),
    minThreads: workers,
    maxThreads: workers,
    workerData: job,
  })
  const run = async (chunk: Chunk): Promise<ChunkResult> => {
    try {
      return (await pool.run(chunk)) as ChunkResult
    } catch (error) {
      // A thread died, of memory most likely. One record is to blame, so each gets a try of its own.
      if (chunk.records.length > 1) return joinResults(await runOneByOne(chunk, run, job.failFast))
      const reason =
        (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'ran out of memory'
          : `the parser failed: ${(error as Error).message}`
      const [record] = chunk.records
      if (!record || record.kind === 'failed') throw error
      return run({ ...chunk, records: [{ kind: 'failed', name: record.name, error: reason }] })
    }
  }
  return { run, close: () => pool.destroy() }
}

async function runOneByOne(
  chunk: Chunk,
  run: (chunk: Chunk) => Promise<ChunkResult>,
  failFast: boolean,
): Promise<ChunkResult[]> {
  const results: ChunkResult[] = []
  for (const [index, record] of chunk.records.entries()) {
    const result = await run(single(chunk, record, index))
    results.push(result)
    if (failFast && result.failures.length > 0) break
  }
  return results
}

const single = (chunk: Chunk, record: RawRecord, index: number): Chunk => ({
  records: [record],
  bytes: chunk.bytes,
  first: chunk.first + index,
})

const joinResults = (results: readonly ChunkResult[]): ChunkResult => ({
  output: Buffer.concat(results.map(({ output }) => output)),
  records: results.reduce((sum, { records }) => sum + records, 0),
  failures: results.flatMap(({ failures }) => failures),
  detected: results.flatMap(({ detected }) => detected),
})
