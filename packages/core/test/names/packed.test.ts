import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIGITS, packDigit, packNumber, unpackDigits, unpackNumbers } from '../../src/mentions/names/tagger/packed'

describe('packed numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 24)), (numbers) => {
        expect([...unpackNumbers(numbers.map(packNumber).join(''))]).toEqual(numbers)
      }),
    )
  })

  it('come back as sums of steps', () => {
    expect([...unpackNumbers([5, 0, 7000, 1].map(packNumber).join(''), true)]).toEqual([5, 5, 7005, 7006])
  })

  it('need no escaping in a string literal', () => {
    const all = Array.from({ length: DIGITS }, (_, digit) => packDigit(digit)).join('')
    expect(JSON.stringify(all)).toBe(`"${all}"`)
    expect([...unpackDigits(all)]).toEqual(Array.from({ length: DIGITS }, (_, digit) => digit))
  })
})
