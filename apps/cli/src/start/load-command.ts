import { join } from 'node:path'
import { type LoadedScripts, loadScripts } from './load-scripts'

const NAMES = '@nutgraf/names-en'

/** The command, which lies beside this file as one script; the names model is another. */
export const loadCommand = (): LoadedScripts<typeof import('../command')> =>
  loadScripts(
    [
      ['command', join(__dirname, 'command.cjs')],
      [NAMES, require.resolve('@nutgraf/names-en')],
    ],
    require,
  )
