import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { article, BINARY, nutgraf, run, temporaryFolder } from './binary'

const folder = temporaryFolder()
const file = folder.write('ferry.txt', article())
const ESC = '\x1b'

describe('colour goes', () => {
  it.each([
    ['nowhere by itself, into a pipe', {}, [], false],
    ['where --color always wants it', {}, ['--color', 'always'], true],
    ['where FORCE_COLOR wants it', { FORCE_COLOR: '1' }, [], true],
    ['where FORCE_COLOR wants it, against NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['nowhere with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['nowhere with --color never, against FORCE_COLOR', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    ['nowhere with --no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%s', async (_name, env, args, colored) => {
    const { stdout } = await nutgraf([file, ...args], { env })
    expect(stdout.includes(ESC)).toBe(colored)
  })

  it('nowhere in JSON', async () => {
    expect((await nutgraf([file, '-f', 'jsonl', '--color', 'always'])).stdout).not.toContain(ESC)
  })
})

const hasScript = spawnSync('script', ['--version']).status === 0
if (!hasScript) console.log('skipped: no `script` (util-linux) to make a pseudo-terminal with')

describe.skipIf(!hasScript)('on a terminal', () => {
  const onTerminal = async (
    command: string,
    { columns = 80, env = {} }: { columns?: number; env?: Record<string, string> } = {},
  ) => {
    const line = `stty cols ${columns} rows 24; ${command}`
    const { stdout } = await run('script', ['-qec', line, '/dev/null'], {
      spawn: { env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env }, cwd: folder.path },
    })
    return stdout.replaceAll('\r\n', '\n')
  }
  const command = `'${process.execPath}' '${BINARY}'`
  const plain = (text: string): string => text.replaceAll(/\x1b\[[\d;]*m/g, '')
  const widest = (text: string): number =>
    Math.max(
      ...plain(text)
        .split('\n')
        .map((line) => line.length),
    )

  it.each([60, 80, 120])('the page fits %i columns', async (columns) => {
    const page = await onTerminal(`${command} ferry.txt`, { columns })
    expect(page).toContain(ESC)
    expect(widest(page)).toBeLessThanOrEqual(columns)
    expect(widest(page)).toBeGreaterThan(Math.min(columns, 80) - 25)
  })

  it('a terminal that knows no width has 80 columns', async () => {
    expect(await onTerminal(`${command} ferry.txt`, { columns: 0 })).toBe(await onTerminal(`${command} ferry.txt`))
  })

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])('%s keeps it plain', async (_name, env) => {
    expect(await onTerminal(`${command} ferry.txt`, { env })).not.toContain(ESC)
  })

  it('several articles are pages, and a run into a file shows how far it is and takes that away', async () => {
    folder.write('two.txt', article(2))
    const pages = plain(await onTerminal(`${command} ferry.txt two.txt`))
    expect(pages).toContain('Harbour board 1')
    expect(pages).toContain('━━ two.txt ━━')
    folder.write(
      'many.jsonl',
      Array.from({ length: 300 }, (_, i) => `${JSON.stringify({ text: article(i) })}\n`).join(''),
    )
    const progress = await onTerminal(`${command} many.jsonl -o many-out.jsonl`)
    expect(progress).toMatch(/articles · \d+\/s/)
    expect(progress.endsWith('\r\x1b[K')).toBe(true)
    expect(await onTerminal(`${command} many.jsonl -o many-out.jsonl --quiet`)).toBe('')
  })

  it('without input the help is an error', async () => {
    const { code, stdout, stderr } = await run(
      'script',
      ['-qec', `${command} 2> help.txt; echo code $?`, '/dev/null'],
      {
        spawn: { env: { PATH: process.env.PATH ?? '' }, cwd: folder.path },
      },
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('code 2')
  })
})

describe('nothing in an article commands a terminal', () => {
  // A title setter, a colour, a cursor jump, the 8-bit form, a carriage return that hides what stands before it, and
  // an override that makes text read backwards.
  const hostile = `Mayor \x1b]0;owned\x07 resigns \x1b[31mnow\n\n“Go \u202eyenom\u202c \x9b2J away,” Ann\rBob Lee said. \x1b[2J\u2066x\u2069 \x7f\n`
  const input = folder.write('hostile.txt', hostile)
  const COMMANDS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

  it.each([
    ['page', [input]],
    ['explain', [input, '--explain']],
    ['quotes', ['quotes', input]],
    ['outline', ['outline', input]],
    ['json', [input, '-f', 'json']],
    ['jsonl', [input, '-f', 'jsonl']],
    ['explain as json', [input, '--explain', '-f', 'json']],
  ])('%s', async (_name, args) => {
    const { code, stdout } = await nutgraf(args)
    expect(code).toBe(0)
    expect(COMMANDS.exec(stdout)).toBeNull()
  })

  it('but it is shown', async () => {
    const { stdout } = await nutgraf([input])
    expect(stdout).toContain('␛]0;owned␇')
    expect(stdout).toContain('<U+202E>')
    expect(JSON.parse((await nutgraf([input, '-f', 'json'])).stdout).source).toBe(hostile)
  })

  it('nor in the name of a file', async () => {
    const { stderr } = await nutgraf([`no\x1b[31mne\u202e.txt`])
    expect(COMMANDS.exec(stderr.trimEnd())).toBeNull()
  })
})

it('is quiet on a closed pipe', async () => {
  folder.write(
    'many2.jsonl',
    Array.from({ length: 3000 }, (_, i) => `${JSON.stringify({ text: article(i) })}\n`).join(''),
  )
  const { stdout, stderr } = await run(
    'bash',
    ['-c', `'${process.execPath}' '${BINARY}' many2.jsonl | head -1 | wc -l; echo "codes \${PIPESTATUS[*]}"`],
    { spawn: { cwd: folder.path } },
  )
  expect(stderr).toBe('')
  expect(stdout).toBe('1\ncodes 0 0 0\n')
})

it('wraps by the width of characters: Chinese and Japanese, emoji, combining marks', async () => {
  const { default: width } = await import('fast-string-width')
  const text = `夜行フェリー、春まで存続へ\n\n${'塩見市議会は18日、夜行フェリーへの補助金を延長する案を可決した。'.repeat(4)}\n\n${'👩‍👩‍👧 Ange\u0301le '.repeat(20)}\n`
  const { stdout } = await nutgraf(['--width', '44'], { input: text })
  for (const line of stdout.split('\n')) {
    expect(width(line)).toBeLessThanOrEqual(44)
    // No line begins with a stop or a closing bracket, and no mark is torn off its letter.
    expect(line.trimStart()).not.toMatch(/^(?:[、。」]|\u0301)/)
  }
  expect(stdout.replace(/\s+/g, '')).toContain('夜行フェリーへの補助金を延長する案を可決した')
})
