// The CLI as a function: no process, no terminal.
import { existsSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Io } from '../src/io'
import { run } from '../src/run'
import { article, temporaryFolder } from './binary'

const folder = temporaryFolder()

async function call(
  argv: readonly string[],
  { input, tty = false, env = {} }: { input?: string; tty?: boolean; env?: Io['env'] } = {},
) {
  const read = (stream: PassThrough): string => String(stream.read() ?? '')
  const stdin = Object.assign(new PassThrough(), { isTTY: tty && input === undefined })
  const stdout = Object.assign(new PassThrough(), { isTTY: tty, columns: 70 })
  const stderr = Object.assign(new PassThrough(), { isTTY: tty })
  stdin.end(input ?? '')
  const streams = { stdin, stdout, stderr }
  const isTerminal: Io['isTerminal'] = (stream) => streams[stream].isTTY
  const io: Io = {
    ...streams,
    isTerminal,
    descriptor: null,
    loadPool: () => import('tinypool'),
    env,
    cwd: folder.path,
    onInterrupt: () => () => {},
  }
  const code = await run(argv, io)
  return { code, stdout: read(stdout), stderr: read(stderr) }
}

describe('run()', () => {
  it('reads files of its own working folder', async () => {
    folder.write('ferry.txt', article())
    const { code, stdout, stderr } = await call(['ferry.txt', '--width', '60'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Harbour board 1 votes')
  })

  it('asks the terminal that it was given for colour and width', async () => {
    const { stdout } = await call(['-'], { input: article(), tty: true, env: { TERM: 'xterm' } })
    expect(stdout).toContain('\x1b[1m')
    expect((await call(['-'], { input: article(), tty: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\x1b')
  })

  it('without anything to read explains itself on standard error, exit code 2', async () => {
    const { code, stdout, stderr } = await call([], { tty: true })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('nutgraf article.txt')
  })

  it('gives wrong usage its code', async () => {
    expect((await call(['--nonsense'])).code).toBe(2)
    expect((await call(['--published', 'yesterday', 'ferry.txt'])).code).toBe(2)
    expect((await call(['--language', 'english', 'ferry.txt'])).code).toBe(2)
    expect((await call(['view'])).code).toBe(2)
    expect((await call(['schema', 'xml'])).code).toBe(2)
  })

  it('gives a run that breaks off a code of its own, and says why in one line', async () => {
    folder.write('ferry.txt', article())
    const nowhere = await call(['ferry.txt', '-o', 'none/out.jsonl'])
    expect([nowhere.code, nowhere.stdout]).toEqual([3, ''])
    expect(nowhere.stderr).toBe(`nutgraf: ${folder.path}/none/out.jsonl: no such folder to write in\n`)
    const onto = await call(['ferry.txt', '-o', '.'])
    expect(onto.code).toBe(3)
    expect(onto.stderr).toMatch(/^nutgraf: .*: is a folder, so it can't be written\n$/)
  })

  it.skipIf(!existsSync('/dev/full'))('breaks off where the disk is full', async () => {
    folder.write('ferry.txt', article())
    const { code, stderr } = await call(['ferry.txt', '-o', '/dev/full'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/^nutgraf: .*no space left.*\n$/)
  })
})
