import { isAbsolute, resolve } from 'node:path'
import type { OptionValues } from './arguments/parse-arguments'
import { UsageError } from './arguments/usage-error'
import { type Format, findFormat, listFormats } from './formats'

/** What the options of the command line and of a configuration file come to. */
export interface Settings {
  readonly format: Format | null
  readonly explain: boolean
  readonly output: string | null
  readonly tokens: boolean
  readonly inferred: boolean
  readonly spreadsheet: boolean
  readonly width: number | null
  readonly color: 'auto' | 'always' | 'never'
  readonly published: string | null
  readonly language: string | null
  readonly inputFormat: 'auto' | 'text' | 'jsonl' | 'csv' | 'tsv'
  readonly encoding: string
  readonly textField: string
  readonly dateField: string | null
  readonly idField: string | null
  readonly maxSize: number
  readonly workers: number | null
  readonly resume: boolean
  readonly failFast: boolean
  readonly quiet: boolean
  readonly watch: boolean
  readonly port: number
  readonly open: boolean
}

const DEFAULT_MAX_SIZE = 16 * 2 ** 20

export async function readSettings(values: OptionValues, cwd: string): Promise<Settings> {
  const text = (name: keyof OptionValues): string | null => (typeof values[name] === 'string' ? values[name] : null)
  const on = (name: keyof OptionValues): boolean => values[name] === true
  const whole = (name: keyof OptionValues, least: number, most: number): number | null => {
    const value = text(name)
    if (value === null) return null
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= least && number <= most))
      throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not ${value}`)
    return number
  }
  const oneOf = async <T extends string>(name: keyof OptionValues, choices: readonly T[], fallback: T): Promise<T> =>
    choose(`--${name}`, text(name) ?? fallback, choices)

  const format = text('format')
  const encoding = text('encoding') ?? 'auto'
  const utf = /^utf-?(8|16le|16be)$/i.test(encoding)
  if (encoding !== 'auto' && !utf && !(await import('./decode/decode-text')).isEncoding(encoding)) {
    throw new UsageError(`--encoding: ${encoding} is no encoding that can be read`)
  }
  const output = text('output')
  return {
    format: format === null ? null : await chooseFormat(format),
    explain: on('explain'),
    output: output === null || output === '-' ? null : isAbsolute(output) ? output : resolve(cwd, output),
    tokens: on('tokens'),
    inferred: on('inferred'),
    spreadsheet: on('spreadsheet'),
    width: whole('width', 20, 500),
    color: on('no-color') ? 'never' : await oneOf('color', ['auto', 'always', 'never'], 'auto'),
    published: text('published'),
    language: text('language'),
    inputFormat: await oneOf('input-format', ['auto', 'text', 'jsonl', 'csv', 'tsv'], 'auto'),
    encoding,
    textField: text('text-field') ?? 'text',
    dateField: text('date-field'),
    idField: text('id-field'),
    maxSize: await readMaxSize(text('max-size')),
    workers: whole('workers', 1, 256),
    resume: on('resume'),
    failFast: on('fail-fast'),
    quiet: on('quiet'),
    watch: on('watch'),
    port: whole('port', 0, 65535) ?? 0,
    open: !on('no-open'),
  }
}

async function readMaxSize(value: string | null): Promise<number> {
  if (value === null) return DEFAULT_MAX_SIZE
  const bytes = (await import('./decode/size')).parseSize(value)
  if (bytes === null) throw new UsageError(`--max-size takes a size such as 500k or 16M (at most 512M), not ${value}`)
  return bytes
}

async function chooseFormat(id: string): Promise<Format> {
  const format = await findFormat(id)
  if (format) return format
  const ids = (await listFormats()).map((known) => known.id)
  throw new UsageError(await unknownChoice('--format', id, ids))
}

async function choose<T extends string>(option: string, value: string, choices: readonly T[]): Promise<T> {
  if ((choices as readonly string[]).includes(value)) return value as T
  throw new UsageError(await unknownChoice(option, value, choices))
}

async function unknownChoice(option: string, value: string, choices: readonly string[]): Promise<string> {
  const close = (await import('./arguments/suggest')).suggest(value, choices)
  return `${option}: no ${value}; ${close ? `did you mean ${close}?` : `it is one of ${choices.join(', ')}`}`
}
