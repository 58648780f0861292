import { decodeText } from '../decode/decode-text'
import { InputError } from '../decode/input-error'
import { readFile } from '../inputs/read-file'
import type { RawRecord } from '../inputs/record'
import type { Job } from './job'

/** A record read and decoded, ready for the parser. */
export interface LoadedRecord {
  readonly source: string
  readonly published: string | null
  readonly id: string | number | null
  /** What an encoding other than UTF-8 was detected to be. */
  readonly detected: string | null
}

/** @throws InputError, or a file system error */
export async function loadRecord(record: RawRecord, bytes: Uint8Array | null, job: Job): Promise<LoadedRecord> {
  switch (record.kind) {
    case 'failed':
      throw new InputError(record.error)
    case 'file':
      return loadText(await readFile(record.path, job.maxSize), job)
    case 'bytes':
      return loadText(record.bytes, job)
    case 'json':
      return loadJson((bytes ?? new Uint8Array()).subarray(record.start, record.end), job)
    case 'row':
      if (record.text === null) throw new InputError(`no field "${job.textField}" (--text-field)`)
      return { source: record.text, published: record.date ?? job.published, id: record.id, detected: null }
  }
}

function loadText(bytes: Uint8Array, job: Job): LoadedRecord {
  const { text, encoding } = decodeText(bytes, job.encoding)
  const detected = job.encoding === 'auto' && encoding !== 'utf-8' ? encoding : null
  return { source: text, published: job.published, id: null, detected }
}

function loadJson(bytes: Uint8Array, job: Job): LoadedRecord {
  // JSON is UTF-8 (RFC 8259), so nothing is guessed here.
  const { text } = decodeText(bytes, job.encoding === 'auto' ? 'utf-8' : job.encoding)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InputError('not valid JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError('not a JSON object')
  const source = field(value, job.textField)
  if (typeof source !== 'string') {
    const present = Object.keys(value).slice(0, 12).join(', ') || 'none'
    throw new InputError(`no text in field "${job.textField}" (--text-field; this record has: ${present})`)
  }
  const date = job.dateField === null ? null : field(value, job.dateField)
  const id = field(value, job.idField ?? 'id')
  return {
    source,
    published: typeof date === 'string' && date !== '' ? date : job.published,
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    detected: null,
  }
}

/** A field by its name, or by a path such as `meta.date` where no field has that very name. */
function field(record: object, path: string): unknown {
  if (Object.hasOwn(record, path)) return (record as Record<string, unknown>)[path]
  let value: unknown = record
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
