import { listSources } from '../inputs/list-sources'
import type { Io, OutputStream } from '../io'
import type { Settings } from '../settings'

/** One line on a terminal that says how far a run is. */
export interface Progress {
  update(records: number, failed: number, bytes: number): void
  /** Takes the line away, so that something else can be printed. */
  clear(): void
}

const EVERY_MS = 250

const silent: Progress = { update: () => {}, clear: () => {} }

/** Only for eyes that see nothing else move: standard error is a terminal, and results don't go to one. */
export async function chooseProgress(operands: readonly string[], settings: Settings, io: Io): Promise<Progress> {
  const toTerminal = settings.output === null && io.isTerminal('stdout')
  if (settings.quiet || !io.isTerminal('stderr') || io.env.TERM === 'dumb' || toTerminal) return silent
  let total: number | null = null
  // Goes on beside the work; until it knows the total no time left is shown.
  measure(operands, settings, io.cwd).then(
    (bytes) => {
      total = bytes
    },
    () => {},
  )
  return createProgress(
    io.stderr,
    () => total,
    () => performance.now(),
  )
}

async function measure(operands: readonly string[], settings: Settings, cwd: string): Promise<number | null> {
  const { stat } = await import('node:fs/promises')
  let total = 0
  for await (const source of listSources(operands, settings, cwd)) {
    if (source.kind === 'stdin') return null
    if (source.kind === 'file') total += (await stat(source.path)).size
  }
  return total
}

/** @param total bytes to read in all; null while, or where, that is unknown */
export function createProgress(stderr: OutputStream, total: () => number | null, now: () => number): Progress {
  const began = now()
  let shown = false
  let last = 0
  return {
    update(records, failed, bytes) {
      const time = now()
      if (time - last < EVERY_MS) return
      last = time
      const seconds = (time - began) / 1000
      const width = Math.max(20, (stderr.columns || 80) - 1)
      stderr.write(`\r${describe(records, failed, bytes, total(), seconds).slice(0, width)}\x1b[K`)
      shown = true
    },
    clear() {
      if (shown) stderr.write('\r\x1b[K')
      shown = false
    },
  }
}

export function describe(
  records: number,
  failed: number,
  bytes: number,
  total: number | null,
  seconds: number,
): string {
  const parts = [`${group(records)} articles`, `${group(Math.round(records / Math.max(seconds, 0.001)))}/s`]
  if (total !== null && total > 0 && bytes > 0) {
    const share = Math.min(1, bytes / total)
    parts.push(`${Math.floor(share * 100)} %`)
    if (seconds > 2) parts.push(`${duration((seconds / share) * (1 - share))} left`)
  }
  if (failed > 0) parts.push(`${group(failed)} failed`)
  return parts.join(' · ')
}

export const group = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f')

export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
