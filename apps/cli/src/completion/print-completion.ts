import { EXIT } from '../exit-codes'
import type { Io } from '../io'

export async function printCompletion(_operands: readonly string[], _io: Io): Promise<number> {
  return EXIT.ok
}
