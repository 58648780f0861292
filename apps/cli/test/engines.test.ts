// The examples that we ship, run by the engines that they are for.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { article, BINARY, nutgraf, run, temporaryFolder } from './binary'

const folder = temporaryFolder()
const example = (name: string): string => fileURLToPath(new URL(`../examples/${name}`, import.meta.url))
const record = (number: number): string => `${JSON.stringify({ id: `a${number}`, text: article(number) })}\n`
// One of them fails, which must fail nothing else.
const input = `${Array.from({ length: 120 }, (_, i) => record(i)).join('')}no JSON\n${record(200)}`
const env = {
  PATH: process.env.PATH ?? '',
  HOME: folder.path,
  NUTGRAF: `'${process.execPath}' '${BINARY}'`,
  ...{ BLOCK: '20k', JOBS: '2', LINES_PER_TASK: '20' },
}

/** Line numbers count within the piece that a process got; everything else is as of one run. */
const withoutPlace = (output: string): string => output.replaceAll(/"input":"[^"]*"/g, '"input":""')
const expected = async (): Promise<string> =>
  withoutPlace((await nutgraf(['-', '-i', 'jsonl', '-q'], { input })).stdout)

const hasParallel = /GNU parallel/.test(String(spawnSync('parallel', ['--version']).stdout))
if (!hasParallel) console.log('skipped: no GNU parallel here')

describe.skipIf(!hasParallel)('GNU parallel', () => {
  it('with two jobs gives what one run gives', { timeout: 120_000 }, async () => {
    const file = folder.write('in.jsonl', input)
    const { code, stdout } = await run(example('gnu-parallel.sh'), [file], { spawn: { env } })
    expect(code).toBe(0)
    // More than one piece, or this shows nothing.
    expect(stdout.match(/"input":"-:1"/g)?.length).toBeGreaterThan(2)
    expect(withoutPlace(stdout)).toBe(await expected())
  })
})

const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import distributed']).status === 0,
)
if (!python) console.log('skipped: no Python with the package `distributed` here')

describe.skipIf(!python)("Dask's distributed scheduler", () => {
  it('with two workers gives what one run gives', { timeout: 180_000 }, async () => {
    const file = folder.write('dask.jsonl', input)
    const output = join(folder.path, 'dask-out.jsonl')
    const { code, stderr } = await run(python ?? '', [example('dask_batch.py'), file, output], { spawn: { env } })
    expect(code, stderr).toBe(0)
    const text = readFileSync(output, 'utf8')
    expect(text.match(/"input":"-:1"/g)?.length).toBeGreaterThan(2)
    expect(withoutPlace(text)).toBe(await expected())
  })
})
