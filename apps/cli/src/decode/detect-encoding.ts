import { isUtf8 } from 'node:buffer'
import { InputError } from './input-error'
import { isWindows1252 } from './windows-1252'

/**
 * A byte order mark decides; else text that is valid UTF-8 is UTF-8, as no other encoding looks like it by chance;
 * else it is Windows-1252, unless it holds bytes that no text holds, or is UTF-8 with a damaged spot.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes)
  if (marked) return marked
  if (looksBinary(bytes)) {
    const wide = wideEncoding(bytes)
    throw new InputError(
      wide ? `looks like UTF-16 without its mark (--encoding ${wide})` : 'not a text file (it holds binary data)',
    )
  }
  if (isUtf8(bytes)) return 'utf-8'
  const { valid, broken } = countMultibyte(bytes)
  if (valid > broken || !isWindows1252(bytes)) {
    throw new InputError('damaged UTF-8 (--encoding says what it is, if it is something else)')
  }
  return 'windows-1252'
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** NUL, or more than a stray control character (tab, line ends, form feed and escape aside) in the first 8 KB. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++
  }
  return controls > head.length / 50 + 2
}

/** UTF-16 of an alphabet like ours has a NUL in every other byte and nowhere else. Too weak a sign to read it by. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 8192)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < head.length / 4) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** How many multi-byte sequences are well formed, and how many bytes above 7F belong to none. */
function countMultibyte(bytes: Uint8Array): { valid: number; broken: number } {
  let valid = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number
    if (lead < 0x80) continue
    const tail = lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    let seen = 0
    while (seen < tail && ((bytes[i + seen + 1] ?? 0) & 0xc0) === 0x80) seen++
    if (tail > 0 && seen === tail) {
      valid++
      i += tail
    } else broken++
  }
  return { valid, broken }
}
