import { type BigIntStats, realpath, stat, statSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import type { Settings } from '../settings'
import { describeFileError } from './file-error'
import { isArticleFile, type Source, whatItHolds } from './source'

export const hasGlob = (operand: string): boolean => /[*?[{]/.test(operand)

// `bigint`, as Node 20 takes the other kind, of a pipe, for that of the next module it looks up, and doesn't find it.
const statOrNull = (path: string): BigIntStats | null => statSync(path, { throwIfNoEntry: false, bigint: true }) ?? null

/** The places that the operands name, in their order; a folder's files in the order of their names. */
export async function* listSources(
  operands: readonly string[],
  settings: Settings,
  cwd: string,
): AsyncGenerator<Source> {
  for (const operand of operands) {
    if (operand === '-') {
      const { inputFormat } = settings
      yield { kind: 'stdin', name: '-', holds: inputFormat === 'auto' ? 'text' : inputFormat }
      continue
    }
    const path = isAbsolute(operand) ? operand : resolve(cwd, operand)
    try {
      const stats = statOrNull(path)
      if (stats?.isDirectory()) yield* listFolder(operand, path, settings)
      else if (stats) yield file(operand, path, settings)
      else if (hasGlob(operand)) yield* listGlob(operand, settings, cwd)
      else yield { kind: 'failed', name: operand, error: 'no such file' }
    } catch (error) {
      yield { kind: 'failed', name: operand, error: describeFileError(error) }
    }
  }
}

const file = (name: string, path: string, { inputFormat }: Settings): Source => ({
  kind: 'file',
  name,
  path,
  holds: whatItHolds(path, inputFormat),
})

async function* listFolder(name: string, path: string, settings: Settings): AsyncGenerator<Source> {
  let found = false
  for await (const source of walk(name, path, settings)) {
    found = true
    yield source
  }
  if (!found) yield { kind: 'failed', name, error: 'no articles in this folder (*.txt, *.md, *.jsonl, also with .gz)' }
}

async function* walk(name: string, path: string, settings: Settings): AsyncGenerator<Source> {
  const { readdir } = await import('node:fs/promises')
  let entries: import('node:fs').Dirent[]
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch (error) {
    yield { kind: 'failed', name, error: describeFileError(error) }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const entryName = join(name, entry.name)
    const entryPath = join(path, entry.name)
    if (entry.isDirectory()) yield* walk(entryName, entryPath, settings)
    else if (entry.isFile() || (entry.isSymbolicLink() && !leadsElsewhere(entryPath))) {
      const wanted = settings.inputFormat === 'auto' ? isArticleFile(entry.name) : true
      if (wanted && entryPath !== settings.output) yield file(entryName, entryPath, settings)
    }
  }
}

/**
 * A link to a file is read; one to a folder is not followed, as it could lead round in a circle. One that leads nowhere
 * counts as a file's: reading it says what is wrong.
 */
function leadsElsewhere(link: string): boolean {
  try {
    const stats = statOrNull(link)
    return stats !== null && !stats.isFile()
  } catch {
    return false
  }
}

async function* listGlob(pattern: string, settings: Settings, cwd: string): AsyncGenerator<Source> {
  const { glob } = await import('tinyglobby')
  // Links to files are taken, as by a folder's listing and a shell; those to folders are not even looked into.
  const fs = { realpath: realpathOfFile as typeof realpath }
  const names = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false, followSymbolicLinks: true, fs })
  if (names.length === 0) yield { kind: 'failed', name: pattern, error: 'no file matches' }
  for (const name of names.sort()) yield file(name, isAbsolute(name) ? name : join(cwd, name), settings)
}

/** What the glob asks of every link it comes by. */
function realpathOfFile(path: string, done: (error: Error | null, path: string) => void): void {
  stat(path, (error, stats) => {
    if (error || !stats.isFile()) done(error ?? new Error(`${path} is no file`), path)
    else realpath(path, done)
  })
}
