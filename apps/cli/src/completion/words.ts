import { optionTable } from '../arguments/options'
import { commandTable } from '../commands/commands'
import { listFormats } from '../formats'
import { TOPICS } from '../help/topics'

/** All that a completion script knows, out of the tables that everything else is made of. */
export interface Words {
  readonly options: readonly {
    readonly name: string
    readonly short: string | null
    readonly help: string
    /** Whether a value follows. */
    readonly value: boolean
    /** The values, 'files', or null where there is nothing to complete. */
    readonly choices: readonly string[] | 'files' | null
  }[]
  readonly commands: readonly { readonly name: string; readonly help: string }[]
  readonly topics: readonly string[]
  readonly shells: readonly string[]
}

export const readWords = async (): Promise<Words> => {
  const formats = await listFormats()
  return {
    options: optionTable.map(({ name, short, help, value, choices }) => ({
      name,
      short: short ?? null,
      help,
      value: value !== undefined,
      choices: choices === 'formats' ? formats.map(({ id }) => id) : (choices ?? null),
    })),
    commands: commandTable.map(({ name, help }) => ({ name, help })),
    topics: TOPICS.map(({ name }) => name),
    shells: ['bash', 'zsh', 'fish'],
  }
}
