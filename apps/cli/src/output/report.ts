import type { ChunkResult } from '../batch/process-chunk'
import { group, type Progress } from '../batch/progress'
import type { Io } from '../io'
import type { Settings } from '../settings'
import { printError } from './messages'

/** What standard error hears of a run. */
export interface Reporter {
  report(result: ChunkResult): void
  summary(records: number, failed: number): void
  stopped(records: number, why: 'interrupted' | 'failed-fast', partial: string | null): void
}

/** A broken archive must not bury everything else; its output has every error. */
const MOST_ERRORS = 100
const MOST_NOTES = 5

export function createReporter(io: Io, progress: Progress, { quiet }: Settings): Reporter {
  let errors = 0
  let notes = 0
  return {
    report({ failures, detected }) {
      if (failures.length + detected.length > 0) progress.clear()
      for (const { name, error } of failures) {
        if (errors++ < MOST_ERRORS) printError(io, `${spoken(name)}: ${error}`)
      }
      if (quiet) return
      for (const { name, encoding } of detected) {
        // A mark says what the encoding is; this one is a conclusion, and may be wrong.
        if (encoding === 'windows-1252' && notes++ < MOST_NOTES) {
          printError(io, `${spoken(name)}: not UTF-8, read as Windows-1252`)
        }
      }
    },
    summary(records, failed) {
      if (errors > MOST_ERRORS) printError(io, `… and ${group(errors - MOST_ERRORS)} more errors`)
      if (quiet) return
      if (notes > MOST_NOTES) printError(io, `… and ${group(notes - MOST_NOTES)} more read as Windows-1252`)
      if (failed > 0 && records > 1) printError(io, `${group(failed)} of ${group(records)} failed`)
    },
    stopped(records, why, partial) {
      const reason = why === 'interrupted' ? 'interrupted' : 'stopped at the first failure (--fail-fast)'
      const place = partial === null ? '' : `; what there is lies in ${partial} (--resume goes on after it)`
      if (!quiet) printError(io, `${reason} after ${group(records)} ${records === 1 ? 'record' : 'records'}${place}`)
    },
  }
}

/** "-" and "-:17" in words. */
const spoken = (name: string): string => name.replace(/^-(?=:|$)/, 'standard input')
