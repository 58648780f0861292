import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { lazyPatterns } from './build/lazy-patterns'
import { SCRIPT_HEAD, SCRIPT_TAIL } from './src/start/script-function'

const common = {
  format: ['cjs'],
  // Not node20: for that, patterns with \p{…} are built anew at every call.
  target: 'es2022',
  platform: 'node',
  splitting: false,
} satisfies Options

export default defineConfig([
  {
    ...common,
    entry: { main: 'src/main.ts', worker: 'src/worker.ts' },
    outExtension: () => ({ js: '.js' }),
    // These two are compiled anew in every run.
    esbuildOptions(options) {
      options.minifyWhitespace = true
      options.minifySyntax = true
    },
  },
  {
    ...common,
    // All in one file, the library too: looking up and reading many costs more than one that is longer. The names model
    // has a licence of its own and stays a package of its own.
    entry: { command: 'src/command.ts' },
    outExtension: () => ({ js: '.cjs' }),
    noExternal: [/^nutgraf/],
    external: ['@nutgraf/names-en'],
    esbuildOptions(options) {
      options.minifyWhitespace = true
      options.minifySyntax = true
      options.charset = 'ascii'
      // What node:vm compiles cannot import.
      options.supported = { ...options.supported, 'dynamic-import': false }
      options.logOverride = { 'ignored-bare-import': 'silent' }
    },
    async onSuccess() {
      // It is read as one byte a character (src/start/load-scripts.ts), and esbuild leaves patterns as they are written.
      const script = lazyPatterns(readFileSync('dist/command.cjs', 'utf8'))
      writeFileSync('dist/command.cjs', `${SCRIPT_HEAD}${script.replace(/[^\0-\x7f]/g, escaped)}${SCRIPT_TAIL}`)
      // `nutgraf view` serves it from the installed package; its single-file form is for other uses.
      const viewer = '../web/dist/'
      if (!existsSync(viewer)) return
      cpSync(viewer, 'dist/viewer/', { recursive: true })
      rmSync('dist/viewer/nutgraf.html', { force: true })
      // Its scripts are modules, which this package's are not.
      writeFileSync('dist/viewer/package.json', '{ "type": "module" }\n')
    },
  },
])

/** A code unit as strings and patterns may write it. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
