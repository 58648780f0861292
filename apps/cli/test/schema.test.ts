import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { nutgraf, SAMPLES } from './binary'

const validator = async (...args: string[]) => {
  const { code, stdout } = await nutgraf(['schema', ...args])
  expect(code).toBe(0)
  const schema = JSON.parse(stdout)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
}
const samples = readdirSync(SAMPLES).filter((name) => /\.(txt|md)$/.test(name))

it('nutgraf schema holds of --format json', async () => {
  const valid = await validator()
  const { stdout } = await nutgraf([join(SAMPLES, samples[0] ?? ''), '--format', 'json', '--tokens'])
  const article = JSON.parse(stdout)
  expect(valid(article) ? [] : valid.errors).toEqual([])
  expect(valid({ ...article, quotes: null })).toBe(false)
})

it('nutgraf schema jsonl holds of every line, errors too', async () => {
  const valid = await validator('jsonl')
  const { stdout } = await nutgraf([SAMPLES, join(SAMPLES, 'none.txt')])
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toHaveLength(samples.length + 1)
  for (const line of lines) expect(valid(line) ? [] : valid.errors).toEqual([])
  expect(lines.at(-1).error).toBe('no such file')
  const { input: _, ...nowhere } = lines[0]
  expect(valid(nowhere)).toBe(false)
})
