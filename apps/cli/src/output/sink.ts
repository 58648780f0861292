import type { OutputStream } from '../io'

/** Where results go. */
export interface Sink {
  /** Resolves when more may come. */
  write(bytes: Uint8Array | string): Promise<void>
  /** Nobody reads any more (`| head -1`): stop, and say nothing. */
  readonly closed: boolean
  /** The output is whole. */
  commit(): Promise<void>
  /** The output is not whole: what there is stays where nobody takes it for the whole. Gives its place, if it has one. */
  abandon(): Promise<string | null>
}

export function createStreamSink(stream: OutputStream): Sink {
  let closed = false
  let failure: Error | null = null
  let wake: (() => void) | null = null
  const onError = (error: NodeJS.ErrnoException): void => {
    closed = true
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure = error
    wake?.()
  }
  // Stays on for good: the error of a write comes later than the write.
  stream.on('error', onError)
  const finish = async (): Promise<void> => {
    if (failure) throw failure
  }
  return {
    get closed() {
      return closed
    },
    async write(bytes) {
      if (failure) throw failure
      if (closed || bytes.length === 0) return
      if (stream.write(bytes)) return
      await new Promise<void>((resolve) => {
        wake = resolve
        stream.once('drain', resolve)
      })
      wake = null
    },
    commit: finish,
    abandon: async () => null,
  }
}
