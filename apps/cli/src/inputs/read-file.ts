import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { InputError } from '../decode/input-error'
import { isGzip } from '../decode/is-gzip'
import { tooLarge } from '../decode/size'

/** The bytes of a file, unpacked where it is gzip; never holds more than `maxSize` bytes of either. */
export async function readFile(path: string, maxSize: number): Promise<Uint8Array> {
  const bytes = readBytes(path, maxSize)
  return isGzip(bytes) ? (await import('../decode/gunzip')).gunzip(bytes, maxSize) : bytes
}

function readBytes(path: string, maxSize: number): Uint8Array {
  const descriptor = openSync(path, 'r')
  try {
    const stats = fstatSync(descriptor, { bigint: true })
    const size = Number(stats.size)
    if (stats.isDirectory()) throw new InputError('is a folder')
    if (size > maxSize) throw tooLarge(maxSize)
    // A pipe or a device tells no size, so read until it ends.
    let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : 65536)
    let length = 0
    while (true) {
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)])
      const read = readSync(descriptor, buffer, length, buffer.length - length, null)
      if (read === 0) break
      length += read
      if (length > maxSize) throw tooLarge(maxSize)
    }
    return buffer.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}
