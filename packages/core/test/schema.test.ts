import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { parse } from '../src'
import { articleSchema } from '../src/formats/schema'

const samples = join(import.meta.dirname, '../../../samples')
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(articleSchema)

function errors(value: unknown): unknown {
  return validate(value) ? [] : validate.errors
}

describe('the JSON Schema', () => {
  it.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))('holds of %s', (name) => {
    const source = readFileSync(join(samples, name), 'utf8')
    expect(errors(JSON.parse(JSON.stringify(parse(source, { tokens: true }))))).toEqual([])
  })

  it('holds of an empty text', () => {
    expect(errors(parse(''))).toEqual([])
  })

  it('lets fields be added', () => {
    expect(errors({ ...parse(''), mood: 'calm' })).toEqual([])
  })

  it.each([
    ['another version', { schemaVersion: 2 }],
    ['a missing list', { quotes: undefined }],
    ['a list that is null', { dates: null }],
    [
      'an offset that is no whole number',
      { figures: [{ caption: null, credit: null, blocks: [0.5], date: null, positions: [] }] },
    ],
    [
      'a certainty nobody knows',
      { published: { value: '2018', basis: 'stated', rule: 'x', certainty: 'likely', evidence: [] } },
    ],
  ])('refuses %s', (_, change) => {
    expect(errors(JSON.parse(JSON.stringify({ ...parse('Some words.'), ...change })))).not.toEqual([])
  })
})
