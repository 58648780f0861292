import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DIGITS,
  digitAt,
  packDigit,
  packPair,
  packRising,
  pairAt,
  unpackRising,
} from '../../src/mentions/names/tagger/packed'

describe('packed numbers', () => {
  it('come back as they were, rising', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24)), (numbers) => {
        const rising = [...numbers].sort((a, b) => a - b)
        expect([...unpackRising(packRising(rising))]).toEqual(rising)
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
