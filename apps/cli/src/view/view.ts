import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { printError } from '../output/messages'
import type { Settings } from '../settings'

export async function view(_operands: readonly string[], _settings: Settings, io: Io): Promise<number> {
  printError(io, 'the viewer comes with the next version')
  return EXIT.someFailed
}
