import { names } from '@nutgraf/names-en'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/language/read-text'
import { readLayout } from '../../src/layout/read-layout'
import { findNames } from '../../src/mentions/names/find-names'
import type { NamesModel, UnpackedNames } from '../../src/mentions/names/names-model'
import { unpackNames } from '../../src/mentions/names/tagger/unpacked'
import { Diagnostics } from '../../src/model/diagnostics'
import { identifyLanguage } from '../../src/source/identify-language'
import { splitLines } from '../../src/source/lines'

// Without a dependency of either package on the other: the model must fit by its shape.
const model: NamesModel = names

function find(source: string, language = 'en', names: NamesModel | UnpackedNames = model): string[] {
  const layout = readLayout(source, splitLines(source), {}, new Diagnostics())
  const text = readText(source, layout.blocks, identifyLanguage(source, language))
  const { start, end } = text.tokens
  return findNames(text, names).map(
    ({ firstToken, endToken, type }) => `${type}: ${source.slice(start[firstToken], end[endToken - 1])}`,
  )
}

describe('the trained tagger', () => {
  it('finds people, organizations and places, without titles, articles and possessives', () => {
    const found = find(
      `Harbour strike enters third week\n\nLISBON - Prime Minister Helena Duarte met dock workers in Lisbon on Tuesday, a spokesman for the European Commission said. Duarte's visit came after Marcus Olsen, who leads the National Union of Seafarers, called the talks "a waste of time".`,
    )
    expect(found).toContain('person: Helena Duarte')
    expect(found).toContain('person: Duarte')
    expect(found).toContain('person: Marcus Olsen')
    expect(found).toContain('place: Lisbon')
    expect(found).toContain('organization: European Commission')
    expect(found).toContain('organization: National Union of Seafarers')
  })

  it('finds the same with a model that was unpacked, wherever its bytes lie', () => {
    const source =
      'Anna Berg of Siemens AG flew from Oslo to New York. Lisbon - Prime Minister Helena Duarte met Marcus Olsen of the European Commission, Zetkin said, near the Oder.'
    const expected = find(source)
    expect(expected.length).toBeGreaterThan(6)
    const unpacked = unpackNames(model)
    const shared = new Uint8Array(new SharedArrayBuffer(unpacked.length + 8), 3, unpacked.length)
    shared.set(unpacked)
    expect(find(source, 'en', unpacked)).toEqual(expected)
    expect(find(source, 'en', shared)).toEqual(expected)
    expect(find(source, 'de', unpacked)).toEqual([])
  })

  it('reads no bytes that another version has unpacked', () => {
    expect(() => find('Anna Berg flew to Oslo.', 'en', unpackNames(model).fill(7, 0, 1))).toThrow(TypeError)
  })

  it('gives nationalities no type of their own', () => {
    const found = find('The French minister spoke with Kenyan farmers, and then with an Italian banker.')
    expect(found.filter((name) => !name.startsWith('other'))).toEqual([])
  })

  it('gives spans in order, none overlapping', () => {
    const source = 'Anna Berg of Siemens AG flew from Oslo to New York with Peter van Dijk of the World Bank. '.repeat(
      50,
    )
    const layout = readLayout(source, splitLines(source), {}, new Diagnostics())
    const spans = findNames(readText(source, layout.blocks, identifyLanguage('', 'en')), model)
    expect(spans.length).toBeGreaterThan(100)
    for (let i = 0; i < spans.length; i++) {
      expect(spans[i].endToken).toBeGreaterThan(spans[i].firstToken)
      if (i > 0) expect(spans[i].firstToken).toBeGreaterThanOrEqual(spans[i - 1].endToken)
    }
  })

  it('finds none in an article of another language', () => {
    const german = 'Anna Berg von der Siemens AG flog am Montag mit Peter Lang von Oslo nach Berlin.'
    expect(find(german, 'de')).toEqual([])
  })

  it('says which names it is sure of', () => {
    const source = 'Angela Merkel met Emmanuel Macron in Berlin on Tuesday. Then Grund came, and Zet with her.'
    const layout = readLayout(source, splitLines(source), {}, new Diagnostics())
    const names = findNames(readText(source, layout.blocks, identifyLanguage('', 'en')), model)
    expect(names[0].certainty).toBe('inferred')
    for (const { rule, certainty } of names) {
      expect(rule).toBe('tag-names')
      expect(['inferred', 'guessed']).toContain(certainty)
    }
  })

  it('reads results and standings', () => {
    const found = find(
      'Results of matches on Saturday:\n\nLyngby 2 Odense 1\n\n1. Maja Holm (Denmark) 8:12.34\n\n2. Rosa Lindt (Germany) 8:13.02',
    )
    expect(found).toContain('person: Maja Holm')
    expect(found).toContain('place: Denmark')
    expect(found).toContain('organization: Odense')
  })

  it('takes linear time over one run of capitalised words', { retry: 2 }, () => {
    const time = (words: number) => {
      const source = 'Oslo Berg '.repeat(words)
      const began = performance.now()
      find(source)
      return performance.now() - began
    }
    time(500)
    const short = time(500)
    // Ten times the text: quadratic time would take a hundred times as long.
    expect(time(5000)).toBeLessThan(50 * Math.max(short, 5))
  })

  it('gives the same names whatever it read before', () => {
    const source = 'Maja Holm of Siemens AG spoke in Oslo with Peter van Dijk of the World Bank.'
    const first = find(source)
    // More spellings than are remembered.
    for (let i = 0; i < 3; i++) find(Array.from({ length: 15_000 }, (_, n) => `w${i}x${n}`).join(' '))
    expect(find(source)).toEqual(first)
  }, 20_000)

  it('refuses a model of another format', () => {
    const text = readText(
      'Oslo',
      readLayout('Oslo', splitLines('Oslo'), {}, new Diagnostics()).blocks,
      identifyLanguage('', 'en'),
    )
    expect(() => findNames(text, { ...model, format: 'other' })).toThrow(TypeError)
  })
})
