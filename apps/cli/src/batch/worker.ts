// Runs in a worker thread of the pool. The job comes once, with the thread; chunks come one by one.
import type { Chunk } from '../inputs/record'
import type { Job } from './job'
import { type ChunkResult, createChunkProcessor, type ProcessChunk } from './process-chunk'

let processor: Promise<ProcessChunk> | null = null

export async function work(job: Job, chunk: Chunk): Promise<ChunkResult> {
  processor ??= createChunkProcessor(job)
  return (await processor)(chunk)
}
