import { names } from '@nutgraf/names-en'
import { expect, it } from 'vitest'
import { createParser } from '../src/create-parser'
import { unpackNames, viewLists } from '../src/mentions/names/tagger/unpacked'
import { givePrepared, prepared, prepareTables } from '../src/source/prepared'

it('makes tables once, when they are first asked for', () => {
  let times = 0
  const table = prepared('test-once', () => ({ list: Uint8Array.of(++times) }))
  expect(times).toBe(0)
  expect([table().list[0], table().list[0], times]).toEqual([1, 1, 1])
})

it('takes tables of another process, all the lists of each', () => {
  givePrepared({
    'test-given/first': Uint8Array.of(7),
    'test-given/second': Int32Array.of(-8),
    other: Uint8Array.of(9),
  })
  const table = prepared('test-given', () => ({ first: Uint8Array.of(0), second: Int32Array.of(0) }))
  expect([[...table().first], [...table().second]]).toEqual([[7], [-8]])
})

it('travels with an unpacked names model, list by list as it was made', () => {
  const made = Object.entries(prepareTables()).filter(([name]) => !name.startsWith('test-'))
  expect(made.map(([name]) => name)).toEqual(
    expect.arrayContaining(['known-words/told', 'furniture-lines/hashes', 'line-model/pairs']),
  )
  const lists = viewLists(unpackNames(names))
  for (const [name, numbers] of made) expect(lists[name], name).toEqual(numbers)
})

it('throws where another version has made it, before any article is read', () => {
  expect(() => createParser({ names: unpackNames(names).fill(7, 0, 1) })).toThrow(TypeError)
})
