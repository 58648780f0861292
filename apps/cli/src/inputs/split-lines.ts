export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number
  /** Without the line end; null where it is longer than `maxSize`. */
  readonly bytes: Uint8Array | null
}

const LF = 10
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

/** The lines of a stream that are not blank, as many at a time as arrive together. Holds at most one line over. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<readonly Line[]> {
  let rest: Uint8Array[] = []
  let restLength = 0
  let number = 1

  const finish = (tail: Uint8Array): Line | null => {
    const length = restLength + tail.length
    const bytes = length > maxSize ? null : restLength === 0 ? tail : Buffer.concat([...rest, tail])
    rest = []
    restLength = 0
    const line = { number: number++, bytes }
    return bytes && isBlank(bytes) ? null : line
  }

  for await (const chunk of stream) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      const line = finish(chunk.subarray(start, end))
      if (line) lines.push(line)
      start = end + 1
    }
    const tail = chunk.subarray(start)
    // Of a line that is already too long only the length is kept.
    if (restLength + tail.length <= maxSize) rest.push(tail)
    else rest = []
    restLength += tail.length
    if (lines.length > 0) yield lines
  }
  if (restLength > 0) {
    const line = finish(new Uint8Array())
    if (line) yield [line]
  }
}
