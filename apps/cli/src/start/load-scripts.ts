import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { cacheFile, cacheFolder, type Engine, readCompiled, writeCompiled } from './code-cache'
import { SCRIPT_HEAD, SCRIPT_TAIL } from './script-function'

/** A script that others may require by its name. */
export interface ScriptFile<Main> {
  readonly name: string
  /** Of a file in ASCII. */
  readonly path: string
  /** It was built as the function that others are made into here, as joining long texts takes time. */
  readonly isFunction?: true
  /** For one that holds data: what to keep of it in place of its code, so that the next run need not load it. */
  readonly data?: {
    readonly pack: (exports: unknown, main: Main) => Promise<Uint8Array>
    /** What it exports, of what was kept. */
    readonly unpack: (bytes: Uint8Array) => unknown
  }
}

/** Scripts that were run from their text or from compiled code. */
export interface LoadedScripts<Main> {
  /** What the first script exports. */
  readonly exports: Main
  /**
   * Keeps the code that this run has compiled, functions that were called included, where no earlier run has: half of
   * a first article's time goes into compiling.
   */
  keep(): Promise<void>
}

type Require = (id: string) => unknown
type Body = (exports: unknown, require: Require, module: { exports: unknown }, filename: string, folder: string) => void

/** Runs the script in `files`' first row, which may require the others by their names there; everything else by `outside`. */
export function loadScripts<Main>(files: readonly ScriptFile<Main>[], outside: Require): LoadedScripts<Main> {
  const engine = describeEngine(files.map(({ path }) => path))
  const folder = cacheFolder(engine)
  const cache = folder === null ? null : cacheFile(folder, engine.key)
  const kept = cache === null ? null : readCompiled(cache, engine)
  const scripts: Script[] = []
  const loaded = new Map<string, unknown>()
  const load = (row: number): unknown => {
    const { name, data } = files[row] as ScriptFile<Main>
    if (loaded.has(name)) return loaded.get(name)
    const bytes = kept?.[row]
    const exports = data && bytes ? data.unpack(bytes) : runScript(row, bytes)
    loaded.set(name, exports)
    return exports
  }
  const runScript = (row: number, cachedData: Uint8Array | undefined): unknown => {
    const { path, isFunction } = files[row] as ScriptFile<Main>
    const source = readFileSync(path, 'latin1')
    const text = isFunction ? source : SCRIPT_HEAD + source + SCRIPT_TAIL
    const script = new Script(text, { filename: path, ...(cachedData ? { cachedData } : {}) })
    scripts[row] = script
    const module = { exports: {} as unknown }
    const body = script.runInThisContext() as Body
    body(module.exports, requireFrom, module, path, dirname(path))
    return module.exports
  }
  const requireFrom: Require = (id) => {
    const row = files.findIndex(({ name }) => name === id)
    return row < 0 ? outside(id) : load(row)
  }
  const main = load(0) as Main
  return {
    exports: main,
    async keep() {
      // A run that needed only some of them would leave the others out.
      if (folder === null || cache === null || !files.every(({ name }) => loaded.has(name))) return
      if (kept !== null && scripts.every(({ cachedDataRejected }) => cachedDataRejected === false)) return
      const parts: Uint8Array[] = []
      for (const [row, { name, data }] of files.entries())
        if (data) parts[row] = kept?.[row] ?? (await data.pack(loaded.get(name), main))
      // After that, as it may compile more.
      for (const [row, script] of scripts.entries()) if (script && !parts[row]) parts[row] = script.createCachedData()
      writeCompiled(cache, folder, engine, parts)
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
