// The only file that touches the process.
import { fstatSync } from 'node:fs'
import type { NamesModel, UnpackedNames } from 'nutgraf'
import { EXIT } from './exit-codes'
import type { InputStream, Io, OutputStream } from './io'
import { run } from './run'

export { work } from './batch/worker'

/** The names model as `createParser` needs it least time for. */
export async function unpackNames(names: NamesModel): Promise<UnpackedNames> {
  const { createParser, unpackNames } = await import('nutgraf/parser')
  const unpacked = unpackNames(names)
  // So that the code that reads it is compiled, and kept with it.
  createParser({ names: unpacked })('Anna Berg spoke in Oslo.', { language: 'en' })
  return unpacked
}

/** Streams are made when somebody first asks for them: what they need takes as long to load as a page to print. */
class ProcessIo implements Io {
  readonly env = process.env
  readonly cwd = process.cwd()
  #stderr: OutputStream | null = null
  #stdin: InputStream | null = null
  #stdout: OutputStream | null = null

  get stdin(): InputStream {
    this.#stdin ??= process.stdin
    return this.#stdin
  }

  get stdout(): OutputStream {
    this.#stdout ??= process.stdout
    return this.#stdout
  }

  get stderr(): OutputStream {
    if (this.#stderr === null) {
      this.#stderr = process.stderr
      // It may be a closed pipe too.
      this.#stderr.on('error', () => {})
    }
    return this.#stderr
  }

  readonly descriptor = 1

  constructor(readonly loadPool: Io['loadPool']) {}

  isTerminal(stream: 'stdin' | 'stdout' | 'stderr'): boolean {
    const descriptor = { stdin: 0, stdout: 1, stderr: 2 }[stream]
    return isDevice(descriptor) && this[stream].isTTY === true
  }

  onInterrupt(listener: () => void): () => void {
    let before = false
    const onSignal = (): void => {
      // The second Ctrl-C doesn't wait.
      if (before) process.exit(130)
      before = true
      listener()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
    return () => {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    }
  }

  /** Whether anything may still be on its way out, or in. */
  get streamed(): boolean {
    return this.#stdin !== null || this.#stdout !== null || this.#stderr !== null
  }

  close(): void {
    // Standard input may still be open, with nobody to read it.
    if (this.#stdin && !this.#stdin.readableEnded) (this.#stdin as NodeJS.ReadStream).unref?.()
  }
}

/** Only a terminal is one for sure; on Windows nobody knows before the stream is made. */
function isDevice(descriptor: number): boolean {
  if (process.platform === 'win32') return true
  try {
    // In whole numbers of any size: Node 20 takes the others of a pipe for those of the next module that it looks up.
    const stats = fstatSync(descriptor, { bigint: true })
    return stats.isCharacterDevice() && !(process.platform === 'linux' && isMemoryDevice(stats.rdev))
  } catch {
    return false
  }
}

const SHORT_SECONDS = 5

/** /dev/null and its like. */
const isMemoryDevice = (device: bigint): boolean => ((device >> 8n) & 0xfffn) === 1n

/** @param done called when all is printed, after a run that compiled what most runs need */
export async function runProcess(done: () => Promise<void>, loadPool: Io['loadPool']): Promise<void> {
  const io = new ProcessIo(loadPool)
  const code = await run(process.argv.slice(2), io)
  process.exitCode = code
  io.close()
  // V8 forgets the code of functions that a long run no longer calls.
  if (code === EXIT.ok && process.uptime() < SHORT_SECONDS) await done()
  // Taking everything down in order takes longer than a process needs to end.
  if (!io.streamed) process.exit(code)
}
