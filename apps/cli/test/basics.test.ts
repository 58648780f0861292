import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'nutgraf'
import { describe, expect, it } from 'vitest'
import { article, nutgraf, temporaryFolder } from './binary'

const sampleFolder = join(import.meta.dirname, '../../../samples')
const samples = readdirSync(sampleFolder).filter((name) => name.endsWith('.txt'))

const folder = temporaryFolder()
const file = folder.write('ferry.txt', article())

describe('one article', () => {
  it('is a page, with every word of the body and nothing wider than the width', async () => {
    const { code, stdout, stderr } = await nutgraf([file, '--width', '50'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Harbour board 1 votes to keep the night ferry')
    expect(stdout.replace(/\s+/g, ' ')).toContain('“We will not strand 1 families,” chairman Arne Vik told reporters')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50)
  })

  it('is as json what parse() returns', async () => {
    const { code, stdout } = await nutgraf(['--format', 'json', file])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parse(readFileSync(file, 'utf8')))))
  })

  it.each(samples)('is as json what parse() returns of samples/%s, whatever its language and marks', async (name) => {
    const path = join(sampleFolder, name)
    const { code, stdout } = await nutgraf(['--format', 'json', path])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parse(readFileSync(path, 'utf8')))))
  })

  it('comes through a pipe, with - and without', async () => {
    const [dash, bare, named] = await Promise.all([
      nutgraf(['-'], { input: article() }),
      nutgraf([], { input: article() }),
      nutgraf([file]),
    ])
    expect(dash.stdout).toBe(named.stdout)
    expect(bare.stdout).toBe(named.stdout)
  })

  it('tells a sentence that names one day twice once', async () => {
    const input =
      'Ferry stops\n\nThe ferry left on March 4, 2024, and came back on March 4, 2024, without its passengers.\n'
    const { stdout } = await nutgraf(['--width', '200'], { input })
    const [, when = ''] = stdout.split(' When ')
    expect(when.match(/The ferry left/g)).toHaveLength(1)
  })

  it('may be empty: a diagnostic, exit code 0', async () => {
    const { code, stdout } = await nutgraf([], { input: '' })
    expect(code).toBe(0)
    const json = await nutgraf(['-f', 'json'], { input: '' })
    expect(JSON.parse(json.stdout).diagnostics.length).toBeGreaterThan(0)
    expect(stdout.trim()).not.toBe('')
  })

  it('is explained, for people and as JSON', async () => {
    const page = await nutgraf(['--explain', file])
    expect(page.stdout).toMatch(/^ {2}headline /m)
    const json = JSON.parse((await nutgraf(['--explain', '--format', 'json', file])).stdout)
    const blocks = json.decisions.filter(({ what }: { what: string }) => what === 'block')
    expect(blocks.length).toBeGreaterThanOrEqual(4)
    for (const { rule, certainty, span, text } of blocks) {
      expect(rule).toMatch(/^[a-z0-9-]+(?:\/.+)?$/)
      expect(['stated', 'inferred', 'guessed']).toContain(certainty)
      expect(text).toBe(article().slice(span.start, span.end))
    }
  })
})

describe('wrong usage is one line and exit code 2', () => {
  it.each([
    [['--formt', 'json'], 'did you mean --format?'],
    [['--format', 'jsom'], 'did you mean json?'],
    [['--format'], 'needs a value'],
    [['quots'], 'did you mean nutgraf quotes?'],
    [['--format', 'json', file, file], '--format jsonl'],
    [['--width', 'wide', file], '--width'],
    [['--max-size', 'huge', file], '--max-size'],
    [['--resume', file], '--output'],
    [['--encoding', 'klingon', file], 'klingon'],
  ])('%j', async (args, hint) => {
    const { code, stdout, stderr } = await nutgraf(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^nutgraf: [^\n]+\n$/)
    expect(stderr).toContain(hint)
  })
})

it('says its version and helps with examples first', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect((await nutgraf(['--version'])).stdout).toBe(`${version}\n`)
  const { code, stdout } = await nutgraf(['--help'])
  expect(code).toBe(0)
  expect(stdout.indexOf('nutgraf article.txt')).toBeLessThan(stdout.indexOf('--format'))
})

it('prints the good files though others are missing', async () => {
  const { code, stdout, stderr } = await nutgraf(['--format', 'page', `${folder.path}/none.txt`, file])
  expect(code).toBe(1)
  expect(stdout).toContain('Harbour board 1')
  expect(stderr).toContain('none.txt: no such file')
})
