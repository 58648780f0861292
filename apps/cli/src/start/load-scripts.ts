import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { cacheFile, cacheFolder, type Engine, readCompiled, writeCompiled } from './code-cache'

/** Scripts that were run from their text or from compiled code. */
export interface LoadedScripts<T> {
  /** What the first script exports. */
  readonly exports: T
  /**
   * Keeps the code that this run has compiled, functions that were called included, where no earlier run has: half of
   * a first article's time goes into compiling.
   */
  keep(): void
}

type Require = (id: string) => unknown
type Body = (exports: unknown, require: Require, module: { exports: unknown }, filename: string, folder: string) => void

const HEAD = '(function(exports,require,module,__filename,__dirname){'
const TAIL = '\n})'

/**
 * Runs the script in `files`' first row, which may require the others by their names there; everything else by `outside`.
 *
 * @param files name and path, of scripts in ASCII
 */
export function loadScripts<T>(
  files: readonly (readonly [name: string, path: string])[],
  outside: Require,
): LoadedScripts<T> {
  const engine = describeEngine(files.map(([, path]) => path))
  const folder = cacheFolder(engine)
  const cache = folder === null ? null : cacheFile(folder, engine.key)
  const compiled = cache === null ? null : readCompiled(cache, engine)
  const scripts: Script[] = []
  const loaded = new Map<string, unknown>()
  const load = (row: number): unknown => {
    const [name, path] = files[row] as readonly [string, string]
    if (loaded.has(name)) return loaded.get(name)
    const script = new Script(HEAD + readFileSync(path, 'latin1') + TAIL, {
      filename: path,
      ...(compiled?.[row] ? { cachedData: compiled[row] } : {}),
    })
    scripts[row] = script
    const module = { exports: {} as unknown }
    const body = script.runInThisContext() as Body
    body(module.exports, requireFrom, module, path, dirname(path))
    loaded.set(name, module.exports)
    return module.exports
  }
  const requireFrom: Require = (id) => {
    const row = files.findIndex(([name]) => name === id)
    return row < 0 ? outside(id) : load(row)
  }
  return {
    exports: load(0) as T,
    keep() {
      // A run that needed only some of them would leave the others' code out.
      const all = files.every((_, row) => scripts[row])
      if (folder === null || cache === null || !all) return
      if (compiled !== null && scripts.every(({ cachedDataRejected }) => cachedDataRejected === false)) return
      writeCompiled(
        cache,
        folder,
        engine,
        scripts.map((script) => script.createCachedData()),
      )
    },
  }
}

/** V8 looks at a script's length only, so the key says which files they were; and its flags change what it accepts. */
function describeEngine(paths: readonly string[]): Engine {
  const stamps = paths.map((path) => {
    const { size, mtimeMs } = statSync(path)
    return `${path} ${size} ${mtimeMs}`
  })
  const { version, versions, arch, platform, execArgv, env } = process
  const key = JSON.stringify([version, versions.v8, arch, execArgv, env.NODE_OPTIONS ?? '', ...stamps])
  return {
    platform,
    env,
    // One line of ASCII, whatever the paths are.
    key: key.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`),
    user: process.getuid?.() ?? null,
  }
}
