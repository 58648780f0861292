import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { isAbsolute, join } from 'node:path'

/** The process as far as it decides where compiled code is kept and whether it fits. */
export interface Engine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the code was compiled by and from: another key never gets it. */
  readonly key: string
  /** The user, where the system has such numbers. */
  readonly user: number | null
}

/** What is kept of some scripts, in their order: compiled code, or data that came of one. */
export type CompiledScripts = readonly Uint8Array[]

const MARK = 'nutgraf-code-2\n'
/** V8 copies code that begins elsewhere, and numbers can't be read there. */
const ALIGNMENT = 8
const LASTS_MS = 30 * 24 * 3600 * 1000
const OFF = new Set(['0', 'off', 'no', 'false'])

/**
 * The folder for compiled code: NUTGRAF_CODE_CACHE, else where the system wants caches; `null` where there is none, or
 * it is turned off, by that name or by Node's own switch.
 */
export function cacheFolder({ platform, env }: Engine): string | null {
  const own = env.NUTGRAF_CODE_CACHE
  if (own !== undefined && own !== '') return OFF.has(own.toLowerCase()) ? null : own
  if (env.NODE_DISABLE_COMPILE_CACHE || env.NODE_V8_COVERAGE) return null
  const [base, ...path] =
    platform === 'win32'
      ? [env.LOCALAPPDATA, 'nutgraf', 'Cache']
      : platform === 'darwin'
        ? [env.HOME, 'Library', 'Caches', 'nutgraf']
        : env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)
          ? [env.XDG_CACHE_HOME, 'nutgraf']
          : [env.HOME, '.cache', 'nutgraf']
  return base && isAbsolute(base) ? join(base, ...path) : null
}

/** One file per key; the key itself stands in the file too. */
export const cacheFile = (folder: string, key: string): string => join(folder, `${shortHash(key)}.code`)

/** FNV-1a, 32 bits: only a file name hangs on it. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * What an earlier run has kept; `null` where there is nothing, or nothing that fits and is ours: code that somebody
 * else could have written is not run.
 */
export function readCompiled(file: string, { key, user }: Engine): CompiledScripts | null {
  let descriptor: number | null = null
  try {
    descriptor = openSync(file, 'r')
    const stats = fstatSync(descriptor)
    if (!stats.isFile() || (user !== null && (stats.uid !== user || (stats.mode & 0o022) !== 0))) return null
    const bytes = Buffer.allocUnsafeSlow(stats.size)
    let length = 0
    while (length < bytes.length) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, length)
      if (read === 0) return null
      length += read
    }
    return unpackCompiled(bytes, key)
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

/**
 * Mark, key, lengths, what is kept of each script from a multiple of `ALIGNMENT` on, and the mark again: what was cut off
 * lacks that.
 */
function unpackCompiled(bytes: Buffer, key: string): CompiledScripts | null {
  const head = bytes.toString('latin1', 0, MARK.length + key.length + 200).split('\n', 3)
  const [mark, written, lengths] = head
  if (`${mark}\n` !== MARK || written !== key || lengths === undefined) return null
  let start = aligned(MARK.length + key.length + lengths.length + 2)
  const scripts: Uint8Array[] = []
  for (const length of lengths.split(' ').map(Number)) {
    scripts.push(bytes.subarray(start, start + length))
    start = aligned(start + length)
  }
  return bytes.toString('latin1', start) === MARK ? scripts : null
}

const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT

/** Keeps compiled code for the next run. Whole or not at all; where that can't be, nobody minds. */
export function writeCompiled(file: string, folder: string, { key }: Engine, scripts: CompiledScripts): void {
  const partial = `${file}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const descriptor = openSync(partial, 'wx', 0o600)
    try {
      const head = Buffer.from(`${MARK}${key}\n${scripts.map(({ length }) => length).join(' ')}\n`, 'latin1')
      for (const part of [head, ...scripts]) {
        writeAll(descriptor, part)
        writeAll(descriptor, new Uint8Array(aligned(part.length) - part.length))
      }
      writeAll(descriptor, Buffer.from(MARK, 'latin1'))
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(partial, file)
    removeOld(folder)
  } catch {
    try {
      unlinkSync(partial)
    } catch {
      // There was none.
    }
  }
}

/** Other versions leave theirs behind; what is still needed comes back. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (/\.code(?:\.\d+)?$/.test(name) && Date.now() - statSync(path).mtimeMs > LASTS_MS) unlinkSync(path)
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) start += writeSync(descriptor, bytes, start, bytes.length - start)
}
