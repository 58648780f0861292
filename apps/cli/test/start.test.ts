import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { article, BINARY, run, temporaryFolder } from './binary'

const folder = temporaryFolder()
const file = folder.write('ferry.txt', article())

it('needs of Node, for one article, only what compiled code is read with', async () => {
  const list = join(folder.path, 'modules.json')
  // What Node loads itself for a script that is preloaded is not ours.
  const spy = folder.write(
    'spy.cjs',
    `const before = new Set(process.moduleLoadList)
process.on('exit', () => {
  const loaded = process.moduleLoadList.filter((name) => !before.has(name))
  require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(loaded))
})`,
  )
  const env = { PATH: process.env.PATH ?? '', NUTGRAF_CODE_CACHE: join(folder.path, 'cache') }
  for (const _ of ['compiles', 'runs what was compiled']) {
    const { code, stdout, stderr } = await run(process.execPath, ['-r', spy, BINARY, file], { spawn: { env } })
    expect([code, stdout.includes('Arne Vik'), stderr]).toEqual([0, true, ''])
    const loaded = JSON.parse(readFileSync(list, 'utf8')) as string[]
    const named = loaded.flatMap((name) => /^NativeModule (?!internal\/)(.*)/.exec(name)?.[1] ?? [])
    expect(named).toEqual(['vm'])
    expect(loaded.filter((name) => /parse_args|worker|esm\/(?:loader|resolve)/.test(name))).toEqual([])
  }
})
