import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { printError } from '../output/messages'

export async function printSchema(_operands: readonly string[], io: Io): Promise<number> {
  printError(io, 'the schema comes with the next version')
  return EXIT.someFailed
}
