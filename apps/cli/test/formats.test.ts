import { parse } from 'nutgraf'
import { formats } from 'nutgraf/formats'
import { describe, expect, it } from 'vitest'
import { article, nutgraf, temporaryFolder } from './binary'

const folder = temporaryFolder()
const file = folder.write('ferry.txt', article())
const others = formats.filter(({ id }) => id !== 'json' && id !== 'jsonl' && !id.startsWith('csv-'))

describe('the library’s format', () => {
  it.each(others)('$id is what the library writes', async ({ id, needsTokens, write }) => {
    const { code, stdout } = await nutgraf([file, '--format', id])
    expect(code).toBe(0)
    expect(stdout).toBe(write(parse(article(), needsTokens ? { tokens: true } : {})))
  })

  it.each(['quotes', 'people', 'dates'])('csv of %s is the same by the command', async (table) => {
    const { stdout } = await nutgraf([table, file, '--format', 'csv'])
    expect(stdout).toBe(formats.find(({ id }) => id === `csv-${table}`)?.write(parse(article())))
    expect(stdout.split('\r\n').length).toBeGreaterThan(2)
  })

  it('csv has no soft hyphens and characters without width in its words', async () => {
    const text =
      'Har\u00adbour shut\n\nThe har\u00adbour is shut until 3 May 2019, Mayor Ada Lind said.\n\n“It is\u200b cra\u00adcked,” Lind told re\u00adporters.\n'
    const soft = folder.write('soft.txt', text)
    for (const [table, words] of [
      ['quotes', 'It is cracked'],
      ['dates', 'The harbour is shut until'],
    ] as const) {
      const { stdout } = await nutgraf([table, soft, '--format', 'csv'])
      expect(stdout).toContain(words)
      expect(stdout).toBe(formats.find(({ id }) => id === `csv-${table}`)?.write(parse(text)))
    }
  })

  it('stands in help and completion', async () => {
    const [help, fish] = await Promise.all([nutgraf(['--help']), nutgraf(['completion', 'fish'])])
    for (const { id } of others) {
      expect(help.stdout).toMatch(new RegExp(`^  ${id} `, 'm'))
      expect(fish.stdout).toContain(id)
    }
  })

  it('of one article takes one article, and no table', async () => {
    for (const args of [
      [file, file],
      ['quotes', file],
    ]) {
      const { code, stderr } = await nutgraf([...args, '--format', 'ninjs'])
      expect(code).toBe(2)
      expect(stderr).toContain('ninjs')
    }
  })
})

it('csv of many says where each row comes from, and keeps spreadsheets from running cells', async () => {
  const formula = folder.write(
    'formula.txt',
    'Formula wins the prize\n\n“=1+1 is all you need,” John Brown said on Monday.\n',
  )
  const { stdout } = await nutgraf(['quotes', file, formula, '--format', 'csv', '--spreadsheet'])
  const [header, ...rows] = stdout.trimEnd().split('\r\n')
  expect(header).toMatch(/^\ufeffinput,id,type,speaker,/)
  expect(rows.some((row) => row.startsWith(`${file},,`))).toBe(true)
  expect(stdout).toContain(`'=1+1 is all you need`)
  const plain = (await nutgraf(['quotes', formula, '--format', 'csv'])).stdout
  expect(plain).not.toContain(`'=1+1`)
  expect(plain).toMatch(/^type,speaker,/)
})
