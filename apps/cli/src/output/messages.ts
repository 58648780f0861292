import type { Io } from '../io'
import { safeLine } from '../render/terminal-safe'

/** One line on standard error. Names and messages may hold what an article or a file name holds, so nothing goes raw. */
export function printError(io: Io, message: string): void {
  io.stderr.write(`nutgraf: ${safeLine(message)}\n`)
}
