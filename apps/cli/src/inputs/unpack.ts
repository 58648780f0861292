import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../decode/input-error'
import { isGzip } from '../decode/is-gzip'

/** The bytes of a stream, unpacked where it is gzip. Reads no faster than it is asked. */
export async function* unpack(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < 2) {
    const { value, done } = await chunks.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  const whole = Readable.from(
    (async function* () {
      if (head.length > 0) yield head
      yield* { [Symbol.asyncIterator]: () => chunks }
    })(),
  )
  if (!isGzip(head)) {
    yield* whole
    return
  }
  const unzipped = createGunzip()
  whole.on('error', (error) => unzipped.destroy(error))
  try {
    yield* whole.pipe(unzipped)
  } catch (error) {
    throw /^Z_/.test((error as NodeJS.ErrnoException).code ?? '') ? new InputError('damaged gzip data') : error
  } finally {
    whole.destroy()
  }
}
