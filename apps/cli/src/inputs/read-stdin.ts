import { isGzip } from '../decode/is-gzip'
import { tooLarge } from '../decode/size'
import type { InputStream } from '../io'

/** All of standard input, as one article. */
export async function readStdin(stdin: InputStream, maxSize: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxSize) throw tooLarge(maxSize)
  }
  const bytes = Buffer.concat(chunks)
  return isGzip(bytes) ? (await import('../decode/gunzip')).gunzip(bytes, maxSize) : bytes
}
