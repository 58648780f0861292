import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { optionTable } from '../src/arguments/options'
import { parseArguments } from '../src/arguments/parse-arguments'
import { suggest } from '../src/arguments/suggest'
import { parseSize } from '../src/decode/size'
import { TOPICS } from '../src/help/topics'
import { humanDate } from '../src/render/edtf'
import { article, nutgraf, temporaryFolder } from './binary'

const folder = temporaryFolder()

describe('arguments', () => {
  it('may stand in any order, short and long, with = and without', async () => {
    const { values, positionals } = await parseArguments(['a.txt', '-fjson', '--width=60', '-j', '2', '--', '-b.txt'])
    expect(values).toEqual({ format: 'json', width: '60', workers: '2' })
    expect(positionals).toEqual(['a.txt', '-b.txt'])
  })

  it('take the last of a repeated option, and - for standard input', async () => {
    const { values, positionals } = await parseArguments(['--format', 'json', '--format', 'csv', '-'])
    expect(values).toEqual({ format: 'csv' })
    expect(positionals).toEqual(['-'])
  })

  it.each([['--format', '--explain'], ['--explain=yes'], ['-Z'], ['--width=']])('%j is refused', async (...args) => {
    await expect(parseArguments(args)).rejects.toThrow(/needs a value|takes no value|no option/)
  })

  it('suggest what is near and nothing else', () => {
    expect(suggest('qoutes', ['quotes', 'people'])).toBe('quotes')
    expect(suggest('outl', ['quotes', 'outline'])).toBe('outline')
    expect(suggest('widht', ['width', 'watch'])).toBe('width')
    expect(suggest('zebra', ['quotes', 'people'])).toBeNull()
  })

  it('have names and letters of their own', () => {
    const names = optionTable.flatMap(({ name, short }) => [name, ...(short ? [short] : [])])
    expect(new Set(names).size).toBe(names.length)
  })
})

it.each([
  ['16M', 16 * 2 ** 20],
  ['500k', 512_000],
  ['1.5 MB', 1.5 * 2 ** 20],
  ['12', 12],
  ['', null],
  ['-1', null],
  ['9999G', null],
  ['1x', null],
])('size %s', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes)
})

it.each([
  ['2018-01-01', '1 January 2018'],
  ['2018-01-01?', '1 January 2018?'],
  ['2017-08~', 'about August 2017'],
  ['2018-01-01T20:31:00+02:00', '1 January 2018, 20:31 +02:00'],
  ['2018-W03', 'week 3 of 2018'],
  ['2024-21', 'spring 2024'],
  ['198X', '1980s'],
  ['2018-01-01/2018-01-05', '1 January 2018 – 5 January 2018'],
  ['XXXX-04-09', '9 April'],
  ['P3D', 'P3D'],
  ['2018-13', '2018-13'],
])('date %s', (value, text) => {
  expect(humanDate(value)).toBe(text)
})

describe('configuration', () => {
  const inFolder = (name: string, files: Record<string, string>) => {
    const path = `${folder.path}/${name}`
    mkdirSync(`${path}/sub`, { recursive: true })
    for (const [file, content] of Object.entries(files)) folder.write(`${name}/${file}`, content)
    return (args: string[]) => nutgraf(args, { cwd: `${path}/sub`, input: article() })
  }

  it('comes from nutgraf.config.json of a folder above; the command line wins', async () => {
    const call = inFolder('a', { 'nutgraf.config.json': '{"format": "jsonl"}' })
    expect(JSON.parse((await call([])).stdout).input).toBe('-')
    expect((await call(['--format', 'page'])).stdout).toContain('  Harbour board')
    expect((await call(['--no-config'])).stdout).toContain('  Harbour board')
  })

  it('or from the nutgraf key of package.json', async () => {
    const call = inFolder('b', { 'package.json': '{"name": "x", "nutgraf": {"width": 40}}' })
    const { stdout } = await call([])
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  it.each([
    ['{"fromat": "json"}', 'did you mean "format"?'],
    ['{"output": "x"}', 'works on the command line only'],
    ['{"width": true}', 'text or a number'],
    ['{"format": "xml2"}', '--format'],
    ['{', 'not valid JSON'],
  ])('%s is wrong usage', async (config, message) => {
    const call = inFolder(`c${Math.abs(message.length * 31 + config.length)}`, { 'nutgraf.config.json': config })
    const { code, stderr } = await call([])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('help', () => {
  it.each(TOPICS.map(({ name }) => name))('on %s has its examples first', async (name) => {
    const { code, stdout } = await nutgraf(['help', name])
    expect(code).toBe(0)
    expect(stdout.split('\n')[2]).toMatch(/^ {2}\S/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('is the same by --help, and suggests a topic', async () => {
    expect((await nutgraf(['quotes', '--help'])).stdout).toBe((await nutgraf(['help', 'quotes'])).stdout)
    const { code, stderr } = await nutgraf(['help', 'formts'])
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean formats?')
  })
})

describe('completion', () => {
  const shells = [
    [
      'bash',
      (script: string) => [
        '-c',
        `${script}\nCOMP_WORDS=(nutgraf --format j); COMP_CWORD=2; _nutgraf; echo "\${COMPREPLY[@]}"`,
      ],
    ],
    ['fish', (script: string) => ['-c', `${script}\ncomplete -C 'nutgraf --format j'`]],
    [
      'zsh',
      (script: string) => [
        '-c',
        `autoload -U compinit; compinit -u -D\n${script}\nwhence -w _nutgraf; print $_comps[nutgraf]`,
      ],
    ],
  ] as const

  it.each(shells)('for %s is a script that the shell takes', async (shell, test) => {
    const { code, stdout } = await nutgraf(['completion', shell])
    expect(code).toBe(0)
    for (const { name } of optionTable) expect(stdout).toContain(name)
    const result = spawnSync(shell, test(stdout), { encoding: 'utf8' })
    if (result.error) {
      console.log(`skipped: no ${shell} here`)
      return
    }
    expect(result.stderr).toBe('')
    expect(result.stdout).toMatch(shell === 'zsh' ? /^_nutgraf: function\n_nutgraf\n$/ : /json[\s\S]*jsonl/)
  })

  it('knows no other shell', async () => {
    expect((await nutgraf(['completion', 'cmd'])).code).toBe(2)
  })
})
