import { type FSWatcher, watch as watchPath } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { UsageError } from '../arguments/usage-error'
import { EXIT } from '../exit-codes'
import { listSources } from '../inputs/list-sources'
import type { Io } from '../io'
import type { Settings } from '../settings'

/** Editors write in several steps; this many milliseconds after the last of them the file is read. */
const SETTLE_MS = 80
const CLEAR = '\x1b[2J\x1b[3J\x1b[H'

/** Prints, and again whenever an input changes, until Ctrl-C. */
export async function watch(
  operands: readonly string[],
  settings: Settings,
  io: Io,
  print: () => Promise<number>,
): Promise<number> {
  if (operands.includes('-')) throw new UsageError('--watch needs files, not standard input')
  const files = new Set<string>()
  for await (const source of listSources(operands, settings, io.cwd)) {
    files.add(source.kind === 'file' ? source.path : resolve(io.cwd, source.name))
  }
  let wake: () => void = () => {}
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  const changed = (folder: string) => (_event: string, name: string | null) => {
    if (name !== null && !files.has(resolve(folder, basename(name)))) return
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => wake(), SETTLE_MS)
  }
  // Folders rather than files: an editor that saves by renaming leaves a watch on the old file behind.
  const folders = new Set([...files].map(dirname))
  const watchers: FSWatcher[] = [...folders].map((folder) => watchPath(folder, changed(folder)))
  const stopListening = io.onInterrupt(() => {
    stopped = true
    wake()
  })
  const clear = settings.output === null && io.isTerminal('stdout') && io.env.TERM !== 'dumb'
  try {
    while (!stopped) {
      const changedMeanwhile = new Promise<void>((resolve) => {
        wake = resolve
      })
      if (clear) io.stdout.write(CLEAR)
      if ((await print()) === EXIT.interrupted) break
      await changedMeanwhile
    }
    return EXIT.interrupted
  } finally {
    stopListening()
    if (timer) clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
