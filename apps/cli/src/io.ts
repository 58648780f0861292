import type { Readable, Writable } from 'node:stream'

/** A stream of the process as far as the CLI looks at it. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }
export type InputStream = Readable & { readonly isTTY?: boolean }

/** All that the CLI knows of the outside, apart from the file system. `main.ts` makes one of the process. */
export interface Io {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  /** Whether a stream leads to a terminal, without making the stream: that takes as long as printing a page. */
  isTerminal(stream: 'stdin' | 'stdout' | 'stderr'): boolean
  /** Where standard output may be written to without its stream, for the same reason; `null` where it may not. */
  readonly descriptor: number | null
  /** Loads the pool of threads, an ES module, which only a module can load. */
  loadPool(): Promise<typeof import('tinypool')>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Calls back at each Ctrl-C; gives the function that stops that. */
  onInterrupt(listener: () => void): () => void
}
