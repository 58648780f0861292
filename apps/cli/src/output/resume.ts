import { createReadStream } from 'node:fs'
import { copyFile, realpath, stat } from 'node:fs/promises'
import { partialPath } from './file-sink'

/** What an earlier run left: whole lines, their bytes, and the input that the last of them names. */
export interface Done {
  readonly records: number
  readonly bytes: number
  readonly lastName: string | null
}

const NOTHING: Done = { records: 0, bytes: 0, lastName: null }
const LF = 10

/** Counts the whole lines of the partial output, or of the finished one, which is then gone on from. */
export async function findDone(path: string): Promise<Done> {
  const target = await realpath(path).catch(() => path)
  const partial = partialPath(target)
  if (!(await isFile(partial))) {
    if (!(await isFile(target))) return NOTHING
    await copyFile(target, partial)
  }
  return countLines(partial)
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false

async function countLines(path: string): Promise<Done> {
  let records = 0
  let bytes = 0
  let offset = 0
  let lastStart = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, end + 1)) {
      records++
      lastStart = bytes
      bytes = offset + end + 1
    }
    offset += chunk.length
  }
  return { records, bytes, lastName: records === 0 ? null : await readName(path, lastStart, bytes) }
}

async function readName(path: string, start: number, end: number): Promise<string | null> {
  const parts: Buffer[] = []
  for await (const chunk of createReadStream(path, { start, end: end - 1 }) as AsyncIterable<Buffer>) parts.push(chunk)
  try {
    const { input } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { input?: unknown }
    return typeof input === 'string' ? input : null
  } catch {
    return null
  }
}
