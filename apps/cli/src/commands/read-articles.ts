import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../arguments/usage-error'
import type { Job } from '../batch/job'
import { runJob } from '../batch/run-job'
import { hasGlob } from '../inputs/list-sources'
import { whatItHolds } from '../inputs/source'
import type { Io } from '../io'
import { wantsColor } from '../output/color'
import type { Settings } from '../settings'
import type { TableName } from './commands'

const DEFAULT_WIDTH = 80

/** Terminals that know no width say 0. */
const widthOf = (columns: number | undefined): number => columns || DEFAULT_WIDTH

/** `nutgraf FILE…` and the commands that print a table of each. */
export async function readArticles(
  table: TableName | null,
  given: readonly string[],
  settings: Settings,
  io: Io,
): Promise<number> {
  if (given.length === 0 && io.isTerminal('stdin')) {
    const { printUsage } = await import('../help/print-help')
    return printUsage(io)
  }
  const operands = given.length === 0 ? ['-'] : given
  await checkOperands(table, operands, io)
  const many = isMany(operands, settings, io.cwd)
  const job = createJob(table, many, settings, io)
  await check(job, settings)
  if (settings.watch) {
    const { watch } = await import('./watch')
    return watch(operands, settings, io, () => runJob(operands, job, settings, io))
  }
  return runJob(operands, job, settings, io)
}

/** A mistyped command looks like a file that isn't there. */
async function checkOperands(table: TableName | null, [first, ...others]: readonly string[], io: Io): Promise<void> {
  if (table || first === undefined || !/^[a-z-]+$/i.test(first) || first === '-') return
  if (statSync(resolve(io.cwd, first), { throwIfNoEntry: false, bigint: true })) return
  const [{ suggest }, { commandTable }] = await Promise.all([import('../arguments/suggest'), import('./commands')])
  const close = suggest(
    first,
    commandTable.map(({ name }) => name),
  )
  if (close) throw new UsageError(`no command or file ${first}; did you mean nutgraf ${[close, ...others].join(' ')}?`)
}

/** Whether more than one article may come, which no single look at the operands can rule out for an archive. */
function isMany(operands: readonly string[], { inputFormat }: Settings, cwd: string): boolean {
  const [only] = operands
  if (operands.length !== 1 || only === undefined) return true
  if (whatItHolds(only, inputFormat) !== 'text') return true
  const stats = statSync(resolve(cwd, only), { throwIfNoEntry: false, bigint: true })
  return stats ? stats.isDirectory() : only !== '-' && hasGlob(only)
}

function createJob(table: TableName | null, many: boolean, settings: Settings, io: Io): Job {
  const toTerminal = settings.output === null && io.isTerminal('stdout')
  const {
    explain,
    inferred,
    spreadsheet,
    published,
    language,
    encoding,
    textField,
    dateField,
    idField,
    maxSize,
    failFast,
  } = settings
  return {
    format: settings.format?.id ?? (many && !toTerminal ? 'jsonl' : 'page'),
    table,
    explain,
    many,
    width: settings.width ?? widthOf(toTerminal ? io.stdout.columns : undefined),
    color: settings.output === null ? wantsColor(settings.color, toTerminal, io.env) : settings.color === 'always',
    terminal: toTerminal,
    tokens: settings.tokens || settings.format?.tokens === true,
    ...{ inferred, spreadsheet, published, language, encoding, textField, dateField, idField, maxSize, failFast },
  }
}

async function check({ format, table, explain, many }: Job, settings: Settings): Promise<void> {
  if (many && settings.format?.single) {
    throw new UsageError(`--format ${format} takes one article; for several, --format jsonl prints one line for each`)
  }
  if (explain && table) throw new UsageError(`--explain shows everything; leave out ${table}`)
  const plain = ['page', 'json', 'jsonl']
  if (explain && !plain.includes(format)) throw new UsageError('--explain prints a page, json or jsonl')
  if (table && ![...plain, 'csv'].includes(format))
    throw new UsageError(`--format ${format} is of the whole article; leave out ${table}`)
  if (settings.resume && settings.output === null) throw new UsageError('--resume needs --output FILE')
  if (settings.resume && (format !== 'jsonl' || table)) {
    throw new UsageError('--resume needs --format jsonl, one line for each article')
  }
  if (settings.published !== null || settings.language !== null) await checkGiven(settings)
}

/** The library ignores what it can't read with a diagnostic, which nobody sees who asked for a table or a thousand lines. */
async function checkGiven({ published, language }: Settings): Promise<void> {
  const { createParser } = await import('nutgraf/parser')
  const options = { ...(published === null ? {} : { published }), ...(language === null ? {} : { language }) }
  const { diagnostics } = createParser({ names: null })('', options)
  for (const { code } of diagnostics) {
    if (code === 'invalid-published')
      throw new UsageError(`--published takes an ISO 8601 date such as 2018-01-01, not ${published}`)
    if (code === 'invalid-language') throw new UsageError(`--language takes a BCP 47 tag such as en, not ${language}`)
  }
}
