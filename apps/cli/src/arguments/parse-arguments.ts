import type { ParseArgsConfig } from 'node:util'
import { type OptionName, optionTable } from './options'
import { UsageError } from './usage-error'

export type OptionValues = Partial<Record<OptionName, string | true>>
export interface Arguments {
  readonly values: OptionValues
  readonly positionals: readonly string[]
}

type Config = NonNullable<ParseArgsConfig['options']>

const describeOptions = (): Config =>
  Object.fromEntries(
    optionTable.map(({ name, short, value }) => [
      name,
      { type: value ? 'string' : 'boolean', ...(short ? { short } : {}) } satisfies Config[string],
    ]),
  )

/** Reads the command line against the option table. The last of a repeated option wins. */
export async function parseArguments(argv: readonly string[]): Promise<Arguments> {
  // Node's parser takes a while to load.
  if (argv.every((argument) => argument === '-' || !argument.startsWith('-'))) return { values: {}, positionals: argv }
  const { parseArgs } = await import('node:util')
  // Not strict: Node's own messages name no suggestion.
  const { tokens } = parseArgs({
    args: [...argv],
    options: describeOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: OptionValues = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = optionTable.find(({ name }) => name === token.name)
    if (!option) throw await unknownOption(token.rawName)
    if (!option.value) {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`)
      values[option.name as OptionName] = true
      continue
    }
    const looksLikeOption = !token.inlineValue && token.value?.startsWith('-') && token.value !== '-'
    if (token.value === undefined || token.value === '' || looksLikeOption) {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value}`)
    }
    values[option.name as OptionName] = token.value
  }
  return { values, positionals }
}

async function unknownOption(rawName: string): Promise<UsageError> {
  const { suggest } = await import('./suggest')
  const close = rawName.startsWith('--')
    ? suggest(
        rawName.slice(2),
        optionTable.map(({ name }) => name),
      )
    : null
  return new UsageError(`no option ${rawName}${close ? `; did you mean --${close}?` : ' (nutgraf --help lists them)'}`)
}
