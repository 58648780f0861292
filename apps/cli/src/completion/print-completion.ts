import { UsageError } from '../arguments/usage-error'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { bash } from './bash'
import { fish } from './fish'
import { readWords } from './words'
import { zsh } from './zsh'

const SHELLS = { bash, zsh, fish }

export async function printCompletion([shell, ...others]: readonly string[], io: Io): Promise<number> {
  const script = Object.hasOwn(SHELLS, shell ?? '') ? SHELLS[shell as keyof typeof SHELLS] : null
  if (!script || others.length > 0) throw new UsageError('nutgraf completion takes a shell: bash, zsh or fish')
  io.stdout.on('error', () => {})
  io.stdout.write(script(await readWords()))
  return EXIT.ok
}
