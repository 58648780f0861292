import { gunzipSync } from 'node:zlib'
import { InputError } from './input-error'
import { tooLarge } from './size'

// Loaded with the first such data: it brings all of Node's streams, which take longer than a page to print.

/** Unpacks gzip data (all members of it), but never more than `maxSize` bytes. */
export function gunzip(bytes: Uint8Array, maxSize: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSize })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxSize)
    throw new InputError('damaged gzip data')
  }
}
