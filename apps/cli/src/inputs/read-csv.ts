import { type Info, parse } from 'csv-parse'
import { detectEncoding } from '../decode/detect-encoding'
import { InputError } from '../decode/input-error'
import { tooLarge } from '../decode/size'
import { decodeWindows1252 } from '../decode/windows-1252'
import type { Settings } from '../settings'
import type { RawRecord } from './record'
import { suggestField } from './suggest-field'

/** A record may be longer than its text, but not without end: an unclosed quote swallows the file. */
const RECORD_OVER_TEXT = 4

/** The records of a table with a header line. Names count records from 1, as a line number says nothing in CSV. */
export async function* readCsv(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  holds: 'csv' | 'tsv',
  settings: Settings,
): AsyncGenerator<RawRecord> {
  const chunks = decodeStream(stream, settings.encoding)
  const first = await chunks.next()
  if (first.done) return
  const parser = parse({
    columns: true,
    info: true,
    delimiter: holds === 'tsv' ? '\t' : sniffDelimiter(first.value),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: settings.maxSize * RECORD_OVER_TEXT,
  })
  const feeding = feed(parser, first.value, chunks)
  const { textField, dateField, idField, maxSize } = settings
  let number = 0
  try {
    for await (const { record } of parser as AsyncIterable<{ record: Record<string, string>; info: Info }>) {
      number++
      const text = record[textField]
      if (number === 1 && text === undefined) {
        yield { kind: 'failed', name, error: await suggestField(textField, Object.keys(record)) }
        break
      }
      const recordName = `${name}:${number}`
      if (text !== undefined && Buffer.byteLength(text) > maxSize) {
        yield { kind: 'failed', name: recordName, error: tooLarge(maxSize).message }
        continue
      }
      const id = record[idField ?? 'id'] || null
      yield { kind: 'row', name: recordName, text: text ?? null, date: (dateField && record[dateField]) || null, id }
    }
    await feeding
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (!code?.startsWith('CSV_')) throw error
    const what =
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark that never closes'
        : code === 'CSV_MAX_RECORD_SIZE'
          ? 'a record without end'
          : message
    yield { kind: 'failed', name: `${name}:${number + 1}`, error: `${what}; the rest of this file was not read` }
  } finally {
    parser.destroy()
    await feeding.catch(() => {})
  }
}

/** Hands the text to the parser no faster than it takes it. */
async function feed(parser: ReturnType<typeof parse>, first: string, rest: AsyncIterable<string>): Promise<void> {
  const closed = new Promise<void>((done) => parser.once('close', done))
  const write = async (text: string): Promise<void> => {
    if (!parser.write(text)) await Promise.race([new Promise<void>((done) => parser.once('drain', done)), closed])
  }
  try {
    await write(first)
    for await (const text of rest) {
      if (parser.destroyed) return
      await write(text)
    }
    parser.end()
  } catch (error) {
    parser.destroy(error as Error)
  }
}

/** What stands between the names of the header line; a text with many commas must not outvote it. */
function sniffDelimiter(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const count = (delimiter: string): number => header.split(delimiter).length
  return [';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',')
}

async function* decodeStream(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  let decode: ((bytes: Uint8Array, more: boolean) => string) | null = null
  for await (const bytes of stream) {
    decode ??= decoderFor(encoding === 'auto' ? detectByHead(bytes) : encoding)
    const text = decode(bytes, true)
    if (text !== '') yield text
  }
  const last = decode?.(new Uint8Array(), false)
  if (last) yield last
}

function detectByHead(bytes: Uint8Array): string {
  // The head may end inside a character.
  const lineEnd = bytes.lastIndexOf(10)
  return detectEncoding(lineEnd > 0 ? bytes.subarray(0, lineEnd) : bytes)
}

function decoderFor(label: string): (bytes: Uint8Array, more: boolean) => string {
  if (/^(windows-1252|cp1252|latin1|iso-8859-1)$/i.test(label)) return decodeWindows1252
  const decoder = new TextDecoder(label, { fatal: true })
  return (bytes, stream) => {
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      throw new InputError(`not valid ${label.toUpperCase()} (--encoding says what it is); the rest was not read`)
    }
  }
}
