// Runs in a worker thread of the pool. The job comes once, with the thread; chunks come one by one.
import { workerData } from 'node:worker_threads'
import type { Chunk } from '../inputs/record'
import type { Job } from './job'
import { type ChunkResult, createChunkProcessor, type ProcessChunk } from './process-chunk'

// tinypool puts its own data first.
const [, job] = workerData as [unknown, Job]
let processor: Promise<ProcessChunk> | null = null

export default async function work(chunk: Chunk): Promise<ChunkResult> {
  processor ??= createChunkProcessor(job)
  return (await processor)(chunk)
}
