import type { Readable, Writable } from 'node:stream'

/** A stream of the process as far as the CLI looks at it. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number }
export type InputStream = Readable & { readonly isTTY?: boolean }

/** All that the CLI knows of the outside, apart from the file system. `main.ts` makes one of the process. */
export interface Io {
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Calls back at each Ctrl-C; gives the function that stops that. */
  onInterrupt(listener: () => void): () => void
}
