import fc from 'fast-check'
import { expect, it } from 'vitest'
import { letterPattern } from '../src/source/letter-pattern'

const name = letterPattern(/^[A-Z][A-Za-z'’.-]*$/, () => /^\p{Lu}[\p{L}'’.-]*$/u)

it('asks by ASCII what has no other letters, quotation marks and dashes aside', () => {
  expect(['Okafor', 'O’Hara', 'Ærø', 'Łódź', 'Ωmega', 'ｅ'].map((word) => name(word).unicode)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ])
})

it('makes the other pattern once', () => {
  expect(name('Ærø')).toBe(name('Østby'))
})

it('means the same of what it takes for ASCII', () => {
  const units = fc.string({
    unit: fc.oneof(fc.nat(0x7f), fc.integer({ min: 0x2000, max: 0x206f })).map((code) => String.fromCharCode(code)),
  })
  const pairs = [
    [/[A-Za-z]/, /\p{L}/u],
    [/^[A-Z]/, /^\p{Lu}/u],
    [/[a-z]/, /\p{Ll}/u],
    [/[^a-z0-9]/, /[^\p{L}\p{N}\p{M}]/u],
  ] as const
  fc.assert(
    fc.property(units, (text) => {
      const lower = text.toLowerCase()
      for (const [ascii, all] of pairs) expect(ascii.test(lower)).toBe(all.test(lower))
      expect(pairs[1][0].test(text)).toBe(pairs[1][1].test(text))
    }),
  )
})
