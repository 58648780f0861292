// Properties that hold of every parse. The seed is fixed, so that a failure is the same everywhere; NUTGRAF_SEED and
// NUTGRAF_RUNS look further.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../src'
import { type Article, createParser, type ParseOptions } from '../src/parser'
import { anyUnicode, anyUnits, articleLike, articleLines, damaged } from './invariants/arbitrary-source'
import { checkArticle } from './invariants/check-article'

const seed = Number(process.env.NUTGRAF_SEED ?? 20180101)
const numRuns = Number(process.env.NUTGRAF_RUNS ?? 150)
console.info(`invariants: NUTGRAF_SEED=${seed} NUTGRAF_RUNS=${numRuns}`)

const withoutModel = createParser({ names: null })
const parsers = [
  ['with the names model', parse],
  ['without', withoutModel],
] as const

const options: readonly ParseOptions[] = [
  {},
  { published: '2018-01-02', tokens: true },
  { language: 'de', tokens: true },
]
const sources = { anyUnicode, anyUnits, articleLike, articleLines, damaged }

describe.each(parsers)('every article, %s', { timeout: 60_000 }, (_, parse) => {
  it.each(Object.entries(sources))('holds what it promises of %s', (_, source) => {
    fc.assert(
      fc.property(source, fc.constantFrom(...options), (text, given) => {
        checkArticle(parse(text, given))
      }),
      { seed, numRuns },
    )
  })

  it.each(Object.entries(sources))('is plain data and the same each time for %s', (_, source) => {
    fc.assert(
      fc.property(source, fc.constantFrom(...options), (text, given) => {
        const article = parse(text, given)
        expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
        expect(parse(text, given)).toStrictEqual(article)
      }),
      { seed, numRuns: Math.ceil(numRuns / 3) },
    )
  })
})

describe('hints', { timeout: 60_000 }, () => {
  it('of any kind are taken or refused, and never break an article', () => {
    const hint = fc.record({
      span: fc.record({ start: fc.integer({ min: -2, max: 400 }), end: fc.integer({ min: -2, max: 400 }) }),
      type: fc.constantFrom('headline', 'caption', 'paragraph', 'furniture', 'byline'),
    })
    fc.assert(
      fc.property(damaged, fc.array(hint, { maxLength: 4 }), (text, hints) => {
        checkArticle(parse(text, { hints } as ParseOptions))
      }),
      { seed, numRuns },
    )
  })

  it('and options that make no sense are reported', () => {
    const codes = ({ diagnostics }: Article) => diagnostics.map(({ code }) => code)
    expect(codes(parse('Some words.', { published: 'soon' }))).toContain('invalid-published')
    expect(codes(parse('Some words.', { language: 'no language' }))).toContain('invalid-language')
    expect(codes(parse('Some words.', { hints: [{ span: { start: 5, end: 99 }, type: 'headline' }] }))).toContain(
      'invalid-hint',
    )
    expect(codes(parse('  \n'))).toContain('empty-source')
  })
})

describe('what is no string', () => {
  it.each([undefined, null, 1, {}, ['a']])('is refused: %s', (value) => {
    expect(() => parse(value as unknown as string)).toThrow(TypeError)
  })
})

const samples = join(import.meta.dirname, '../../../samples')

describe('the samples', { timeout: 60_000 }, () => {
  it.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))('%s holds what it promises', (name) => {
    const source = readFileSync(join(samples, name), 'utf8')
    for (const given of options) checkArticle(parse(source, given))
  })
})

const layoutPages = join(import.meta.dirname, '../../../../shared/corpora/layout')

describe.skipIf(!existsSync(layoutPages))('real pages', () => {
  it('hold what they promise', { timeout: 60_000 }, () => {
    const pages = readdirSync(layoutPages).filter((name) => name.endsWith('.page.txt'))
    for (const page of pages.filter((_, index) => index % 6 === 0))
      checkArticle(parse(readFileSync(join(layoutPages, page), 'utf8'), { tokens: true }))
  })
})
