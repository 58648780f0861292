import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Option, optionTable } from '../arguments/options'
import type { OptionValues } from '../arguments/parse-arguments'
import { UsageError } from '../arguments/usage-error'

/**
 * Options from `--config FILE`, or from the nearest folder upwards that has a nutgraf.config.json or a package.json
 * with a `nutgraf` key. Keys are the names of options; the command line wins over them.
 */
export async function readConfig(values: OptionValues, cwd: string): Promise<OptionValues> {
  if (values['no-config']) return {}
  if (typeof values.config === 'string') {
    const path = resolve(cwd, values.config)
    const text = readOrNull(path)
    if (text === null) throw new UsageError(`--config ${values.config}: no such file`)
    return checkConfig(parseJson(text, path), path)
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, 'nutgraf.config.json')
    const text = readOrNull(path)
    if (text !== null) return checkConfig(parseJson(text, path), path)
    const packagePath = join(folder, 'package.json')
    const packageText = readOrNull(packagePath)
    // A package.json is not ours to complain about.
    if (packageText?.includes('"nutgraf"')) {
      const key = readKey(packageText)
      if (typeof key === 'object' && key !== null) return checkConfig(key, `${packagePath}, "nutgraf"`)
    }
    if (dirname(folder) === folder) return {}
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function readKey(text: string): unknown {
  try {
    return (JSON.parse(text) as { nutgraf?: unknown }).nutgraf
  } catch {
    return undefined
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${path}: not valid JSON`)
  }
}

async function checkConfig(config: unknown, where: string): Promise<OptionValues> {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new UsageError(`${where}: not a JSON object`)
  const values: Record<string, string | true> = {}
  for (const [name, value] of Object.entries(config)) {
    if (name === '$schema') continue
    const option = optionTable.find((option) => option.name === name)
    if (!option?.configurable) throw await unknownKey(name, option, where)
    if (option.value ? typeof value !== 'string' && typeof value !== 'number' : typeof value !== 'boolean') {
      throw new UsageError(`${where}: "${name}" is ${option.value ? 'text or a number' : 'true or false'}`)
    }
    if (option.value) values[name] = String(value)
    else if (value === true) values[name] = true
  }
  return values
}

async function unknownKey(name: string, option: Option | undefined, where: string): Promise<UsageError> {
  if (option) return new UsageError(`${where}: "${name}" works on the command line only`)
  const { suggest } = await import('../arguments/suggest')
  const close = suggest(
    name,
    optionTable.filter(({ configurable }) => configurable).map((option) => option.name),
  )
  return new UsageError(`${where}: no option "${name}"${close ? `; did you mean "${close}"?` : ''}`)
}
