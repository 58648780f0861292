// What package managers, bundlers and type checkers make of the packages we publish.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'

const repository = join(import.meta.dirname, '..')

describe.each(['packages/names-en', 'packages/core', 'apps/cli'])('%s', (path) => {
  it('is packed as package managers and bundlers expect', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(repository, path), strict: true, pack: 'pnpm' })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })
})

describe.each(['packages/names-en', 'packages/core'])('%s', (path) => {
  it('gives its types to every kind of module resolution', () => {
    const attw = join(repository, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    // node10 knows no "exports": it cannot see the sub-paths, and nobody on Node 20 uses it.
    const argv = [attw, '--pack', path, '--ignore-rules', 'no-resolution', '--format', 'json']
    const report = JSON.parse(
      execFileSync(process.execPath, argv, { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 26 }),
    )
    expect(report.analysis.types).toBeTruthy()
    expect(Object.keys(report.problems ?? {}).filter((kind) => kind !== 'NoResolution')).toEqual([])
  })
})
