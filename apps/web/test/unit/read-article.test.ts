import { expect, it } from 'vitest'
import { readText } from '../../src/input/read-file'
import { ferry } from '../support/ferry'

it('what the library says of any sample is an article to this page', async () => {
  const { readdir, readFile } = await import('node:fs/promises')
  const { parse } = await import('nutgraf')
  const folder = new URL('../../../../samples/', import.meta.url)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'))
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) {
    const article = parse(await readFile(new URL(name, folder), 'utf8'), { tokens: true })
    expect(readText(JSON.stringify(article)), name).toEqual({ kind: 'article', article })
  }
})

it('other JSON is text', () => {
  expect(readText('{"a": 1}')).toEqual({ kind: 'text', text: '{"a": 1}', notice: null })
  expect(readText('{ not json').kind).toBe('text')
})

it('a later version of the schema is not guessed at', () => {
  const opened = readText(JSON.stringify({ ...ferry, schemaVersion: 2 }))
  expect(opened).toMatchObject({
    kind: 'text',
    notice: expect.stringContaining('not an article this version can read'),
  })
})
