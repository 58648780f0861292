import { writeSync } from 'node:fs'
import type { OutputStream } from '../io'
import { createStreamSink, type Sink } from './sink'

/**
 * Writes to an open file or pipe without a stream. A pipe that somebody set to not wait is full at times: from then on
 * a stream writes, which waits.
 */
export function createDescriptorSink(descriptor: number, stream: () => OutputStream): Sink {
  let closed = false
  let waiting: Sink | null = null
  return {
    get closed() {
      return waiting ? waiting.closed : closed
    },
    async write(bytes) {
      if (waiting) return waiting.write(bytes)
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      for (let start = 0; start < data.length && !closed; ) {
        try {
          start += writeSync(descriptor, data, start, data.length - start)
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException
          if (code === 'EAGAIN') {
            waiting = createStreamSink(stream())
            return waiting.write(data.subarray(start))
          }
          // Windows says EOF.
          if (code !== 'EPIPE' && code !== 'EOF') throw error
          closed = true
        }
      }
    },
    commit: async () => waiting?.commit(),
    abandon: async () => null,
  }
}
