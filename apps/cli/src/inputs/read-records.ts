import { createReadStream } from 'node:fs'
import { UsageError } from '../arguments/usage-error'
import { tooLarge } from '../decode/size'
import type { InputStream } from '../io'
import type { Settings } from '../settings'
import { describeFileError } from './file-error'
import type { Chunk, RawRecord } from './record'
import type { Source } from './source'
import { splitLines } from './split-lines'

// A chunk is what travels to a worker at once: enough to make the trip worth it, little enough that Ctrl-C, --fail-fast
// and an even spread over the workers wait for no more than a few articles.
const CHUNK_RECORDS = 32
const CHUNK_BYTES = 256 * 1024
const READ_AHEAD = 256 * 1024

/** A record, and for a line of JSON its bytes, which the chunk takes over. */
interface Item {
  readonly record: RawRecord
  readonly line?: Uint8Array
}

interface Batch {
  readonly items: readonly Item[]
  readonly flush?: boolean
}

/** All records of all sources in input order, packed into chunks. Holds one chunk at a time. `onBytes` hears what was read of archives. */
export async function* readRecords(
  sources: AsyncIterable<Source>,
  stdin: () => InputStream,
  settings: Settings,
  { skip, lastSkipped }: Skip,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Chunk> {
  let position = 0
  let items: Item[] = []
  let size = 0
  for await (const batch of readItems(sources, stdin, settings, onBytes)) {
    for (const item of batch.items) {
      if (position++ < skip) {
        if (position === skip && item.record.name !== lastSkipped) throw changedInput(lastSkipped, item.record.name)
        continue
      }
      const length = item.line?.length ?? (item.record.kind === 'row' ? (item.record.text?.length ?? 0) : 0)
      if (items.length > 0 && size + length > CHUNK_BYTES) {
        yield pack(items, position - 1 - items.length)
        items = []
        size = 0
      }
      items.push(item)
      size += length
      if (items.length === CHUNK_RECORDS) {
        yield pack(items, position - items.length)
        items = []
        size = 0
      }
    }
    // What came through a pipe together goes on together: whoever feeds us line by line waits for the answer.
    if (batch.flush && items.length > 0) {
      yield pack(items, position - items.length)
      items = []
      size = 0
    }
  }
  if (items.length > 0) yield pack(items, position - items.length)
  if (position < skip) throw changedInput(lastSkipped, null)
}

/** Records that an earlier run has done, and the name that it gave the last of them. */
export interface Skip {
  readonly skip: number
  readonly lastSkipped: string | null
}

const changedInput = (done: string | null, now: string | null): UsageError =>
  new UsageError(
    `--resume: the output ends with ${done ?? 'a line without an input'}, where these inputs have ${now ?? 'no more records'}; it was made from others`,
  )

function pack(items: readonly Item[], first: number): Chunk {
  const length = items.reduce((sum, { line }) => sum + (line?.length ?? 0), 0)
  const bytes = length > 0 ? new Uint8Array(length) : null
  let end = 0
  const records = items.map(({ record, line }): RawRecord => {
    if (!line || !bytes) return record
    bytes.set(line, end)
    const start = end
    end += line.length
    return { kind: 'json', name: record.name, start, end }
  })
  return { records, bytes, first }
}

async function* readItems(
  sources: AsyncIterable<Source>,
  stdin: () => InputStream,
  settings: Settings,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Batch> {
  for await (const source of sources) {
    const { name } = source
    const fail = (error: string): Batch => ({ items: [{ record: { kind: 'failed', name, error } }] })
    try {
      if (source.kind === 'failed') yield fail(source.error)
      else if (source.holds !== 'text') yield* readArchive(source, stdin, settings, onBytes)
      else if (source.kind === 'file') yield { items: [{ record: { kind: 'file', name, path: source.path } }] }
      else {
        const { readStdin } = await import('./read-stdin')
        const bytes = await readStdin(stdin(), settings.maxSize)
        yield { items: [{ record: { kind: 'bytes', name, bytes } }] }
      }
    } catch (error) {
      yield fail(describeFileError(error))
    }
  }
}

async function* readArchive(
  source: Exclude<Source, { kind: 'failed' }>,
  stdin: () => InputStream,
  settings: Settings,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Batch> {
  const { name, holds } = source
  const { unpack } = await import('./unpack')
  const stream = source.kind === 'stdin' ? stdin() : createReadStream(source.path, { highWaterMark: READ_AHEAD })
  const bytes = unpack(counted(stream as AsyncIterable<Uint8Array>, onBytes))
  try {
    if (holds === 'jsonl') {
      for await (const lines of splitLines(bytes, settings.maxSize)) {
        const items = lines.map(({ number, bytes: line }): Item => {
          const record = `${name}:${number}`
          if (!line) return { record: { kind: 'failed', name: record, error: tooLarge(settings.maxSize).message } }
          return { record: { kind: 'json', name: record, start: 0, end: 0 }, line }
        })
        yield { items, flush: source.kind === 'stdin' }
      }
    } else if (holds !== 'text') {
      const { readCsv } = await import('./read-csv')
      for await (const record of readCsv(name, bytes, holds, settings)) yield { items: [{ record }] }
    }
  } finally {
    if (source.kind === 'file') stream.destroy()
  }
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of stream) {
    onBytes(bytes.length)
    yield bytes
  }
}
