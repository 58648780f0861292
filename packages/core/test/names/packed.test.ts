import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIGITS, digitAt, packDigit, packPair, packRising, pairAt } from '../../src/mentions/names/tagger/packed'
import { indexKeys, SortedKeys } from '../../src/mentions/names/tagger/sorted-keys'

describe('packed numbers', () => {
  it('come back as they were, rising, and are found', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2 ** 24 - 1)), fc.nat(2 ** 24 - 1), (numbers, other) => {
        const rising = [...numbers].sort((a, b) => a - b)
        const index = indexKeys(packRising(rising))
        expect([...index.keys]).toEqual(rising)
        const apart = Int32Array.from(rising.flatMap((key) => [key, -1]))
        for (const sorted of [new SortedKeys(index), new SortedKeys({ ...index, keys: apart }, 2)]) {
          expect(rising.map((key) => sorted.find(key))).toEqual(rising.map((_, row) => row))
          expect(sorted.find(other)).toBe(rising.indexOf(other))
        }
      }),
    )
  })

  it('come back as they were, in pairs', () => {
    const numbers = [0, 1, 92, 93, 1024, DIGITS * DIGITS - 1]
    const packed = numbers.map(packPair).join('')
    expect(numbers.map((_, row) => pairAt(packed, row))).toEqual(numbers)
  })

  it('need no escaping in a string literal', () => {
    const all = Array.from({ length: DIGITS }, (_, digit) => packDigit(digit)).join('')
    expect(JSON.stringify(all)).toBe(`"${all}"`)
    expect(Array.from({ length: DIGITS }, (_, at) => digitAt(all, at))).toEqual(
      Array.from({ length: DIGITS }, (_, digit) => digit),
    )
  })
})
