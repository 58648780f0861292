import { describe, expect, it } from 'vitest'
import { CharClass, classOf, isBlank, isInvisible } from '../src/source/characters'

const codes = Array.from({ length: 0x10000 }, (_, code) => code)
const isHalf = (code: number) => code >= 0xd800 && code < 0xe000
const name = (code: number) => code.toString(16)

describe('character classes', () => {
  it('agree with isBlank', () => {
    expect(codes.filter((code) => isBlank(code) !== (classOf(code) === CharClass.Blank)).map(name)).toEqual([])
  })

  it('call blank what the model calls blank', () => {
    const blank = /[\s\u200b-\u200d\u2060\ufeff\u00ad]/
    expect(codes.filter((code) => isBlank(code) !== blank.test(String.fromCharCode(code))).map(name)).toEqual([])
  })

  it('hold every invisible character to be blank', () => {
    expect(codes.filter((code) => isInvisible(code) && !isBlank(code))).toEqual([])
  })

  it("agree with Unicode's", () => {
    const kinds: [CharClass, RegExp][] = [
      [CharClass.Letter, /[\p{L}\p{M}]/u],
      [CharClass.Digit, /\p{N}/u],
      [CharClass.Punctuation, /[\p{P}]/u],
      [CharClass.Symbol, /[\p{S}\p{Cc}\p{Cf}\p{Co}]/u],
    ]
    const wrong = codes.filter((code) => {
      const character = String.fromCharCode(code)
      const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0]
      return kind !== undefined && !isHalf(code) && !isBlank(code) && classOf(code) !== kind
    })
    // A newer Unicode than the table's may know a few more characters.
    expect(wrong.length, wrong.map(name).join(' ')).toBeLessThan(40)
  })
})
