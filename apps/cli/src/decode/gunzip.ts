import { createRequire } from 'node:module'
import { InputError } from './input-error'
import { tooLarge } from './size'

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Loaded with the first such data: it brings all of Node's streams, which take longer than a page to print. */
const unzip: typeof import('node:zlib').gunzipSync = (bytes, options) =>
  (createRequire(process.execPath)('node:zlib') as typeof import('node:zlib')).gunzipSync(bytes, options)

/** Unpacks gzip data (all members of it), but never more than `maxSize` bytes. */
export function gunzip(bytes: Uint8Array, maxSize: number): Uint8Array {
  try {
    return unzip(bytes, { maxOutputLength: maxSize })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxSize)
    throw new InputError('damaged gzip data')
  }
}
