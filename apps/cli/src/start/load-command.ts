import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LoadedScripts, loadScripts } from './load-scripts'

type Command = typeof import('../command')
type Names = typeof import('@nutgraf/names-en')

const NAMES = '@nutgraf/names-en'
/** What the package's door for `require` leads to. */
const NAMES_SCRIPT = 'dist/index.cjs'

/** The command, which lies beside this file as one script, and the names model: of that what comes of unpacking it is kept. */
export const loadCommand = (): LoadedScripts<Command> =>
  loadScripts<Command>(
    [
      { name: 'command', path: join(__dirname, 'command.cjs'), isFunction: true },
      {
        name: NAMES,
        path: findNames(),
        data: {
          pack: (exports, command) => command.unpackNames((exports as Names).names),
          unpack: (names) => ({ names }),
        },
      },
    ],
    require,
  )

/** Where Node would look first. To ask it takes long, as it reads the packages on the way. */
function findNames(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', NAMES, NAMES_SCRIPT)
    if (statSync(path, { throwIfNoEntry: false })) return path
    if (dirname(folder) === folder) return require.resolve(NAMES)
  }
}
