import { names } from '@nutgraf/names-en'
import type { ParseOptions } from 'nutgraf'
import { createParser } from 'nutgraf/parser'
import { describeFileError } from '../inputs/file-error'
import type { Chunk, RawRecord } from '../inputs/record'
import { createRenderer } from '../render/create-renderer'
import type { Job } from './job'
import { loadRecord } from './load-record'

interface Failure {
  readonly name: string
  readonly error: string
}

export interface ChunkResult {
  readonly output: Uint8Array
  readonly records: number
  readonly failures: readonly Failure[]
  /** Names of the inputs that were read in an encoding that was detected, and which. */
  readonly detected: readonly { readonly name: string; readonly encoding: string }[]
}

const parse = createParser({ names })

export type ProcessChunk = (chunk: Chunk) => Promise<ChunkResult>

/** Makes the function that parses and prints a chunk; the only place where an article is parsed. */
export async function createChunkProcessor(job: Job): Promise<ProcessChunk> {
  const renderer = await createRenderer(job)
  return async (chunk) => {
    let output = ''
    const failures: Failure[] = []
    const detected: { name: string; encoding: string }[] = []
    let records = 0
    for (const record of chunk.records) {
      const context = { name: record.name, position: chunk.first + records }
      records++
      try {
        const loaded = await loadRecord(record, chunk.bytes, job)
        if (loaded.detected) detected.push({ name: record.name, encoding: loaded.detected })
        const options = parseOptions(loaded.published, job)
        output += renderer.article(parse(loaded.source, options), { ...context, id: loaded.id })
      } catch (error) {
        const failure = { name: record.name, error: describeFileError(error) }
        failures.push(failure)
        output += renderer.failure(failure.error, { ...context, id: idOf(record) })
        if (job.failFast) break
      }
    }
    // Not in the pool of small buffers: it may move to another thread, and its memory with it.
    const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(output))
    bytes.write(output)
    return { output: bytes, records, failures, detected }
  }
}

const idOf = (record: RawRecord): string | null => (record.kind === 'row' ? record.id : null)

const parseOptions = (published: string | null, { language, tokens }: Job): ParseOptions => ({
  ...(published === null ? {} : { published }),
  ...(language === null ? {} : { language }),
  ...(tokens ? { tokens } : {}),
})
