import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstWordHash, firstWords } from '../../src/layout/rows/first-word'
import { joinWrappedLines } from '../../src/layout/rows/join-wrapped-lines'
import { hashOfWords, measureRows } from '../../src/layout/rows/measure-rows'
import { CLASS, CLASS_COUNT, isOfClass } from '../../src/layout/rows/word-classes'
import { splitLines } from '../../src/source/lines'
import { foldText } from '../../src/source/span'

const measure = (source: string) => measureRows(source, joinWrappedLines(source, splitLines(source)))
const first = (source: string) => measure(source).list[0]

describe('measuring rows', () => {
  it('counts no more words of a long row without blanks than a byte holds', () => {
    const { counts, list } = measure('the,'.repeat(400))
    expect(list[0].words).toBe(400)
    expect(counts[CLASS.function]).toBeGreaterThan(20)
    expect(counts[CLASS.function]).toBeLessThan(80)
  })

  it('counts words, letters and digits, capitals and marks', () => {
    const row = first('In 2021, the U.N.’s envoy Anna Lind-Roe said: “No 3.5% cut.”')
    expect(row).toMatchObject({ words: 12, digits: 6, titleWords: 5, capsWords: 1, commas: 1, colons: 1, quotes: 2 })
    expect(row.letters).toBe('IntheUNsenvoyAnnaLindRoesaidNocut'.length)
  })

  it('knows classes of words in capitals, with either apostrophe, and of no others', () => {
    const { counts } = measure("EDITOR’S note\n\nEditor's NOTE\n\nEditors Notre")
    const of = (row: number) => counts[row * CLASS_COUNT + CLASS.correction]
    expect([of(0), of(1), of(2)]).toEqual([1, 1, 0])
    expect(isOfClass('january', ['month'])).toBe(true)
    expect(isOfClass('januaries', ['month'])).toBe(false)
  })

  it('hashes the words alone: case and marks between them make no difference, words do', () => {
    const row = first('SHARE: This — Story!')
    expect(row.hash).toBe(first('share this story').hash)
    expect(row.hash).toBe(hashOfWords('share this story'))
    expect(row.hash).not.toBe(hashOfWords('share thisstory'))
    expect(row.hash).not.toBe(hashOfWords('this share story'))
    expect(hashOfWords('abonnez vous')).toBe(first('Abonnez-vous').hash)
  })

  it('keeps the long words of a row, a final "s" left out', () => {
    const { list, longWords } = measure('The dogs bark at cats\n\nA DOGS of bats: dog’s')
    const words = list.map(({ longFrom, longTo }) => [...longWords.subarray(longFrom, longTo)])
    expect(words[0]).toHaveLength(3)
    expect(words[1]).toHaveLength(2)
    expect(words[1][0]).toBe(words[0][0])
    expect(words[1][1]).not.toBe(words[0][2])
  })

  it('finds the first word and the first dash that is no hyphen', () => {
    const hash = (word: string) => firstWordHash(word, 0, word.length)
    expect(first('— (Photo: x) by-line – y')).toMatchObject({ dash: 0, head: hash('photo') })
    expect(first('by-line – y')).toMatchObject({ dash: 8, head: hash('by') })
    expect(first('by-line')).toMatchObject({ dash: -1 })
  })

  it('knows first words of a list by their hashes alone, in capitals or not', () => {
    const opens = firstWords('von|par|écrit|記者')
    expect(['Von Anna Lind', '• PAR Anna Lind', 'Écrit par', '記者 林'].map((line) => opens(first(line).head))).toEqual(
      [true, true, true, true],
    )
    expect(['Vor', 'Vonne Lind', 'Anna von Lind', '2018 von'].map((line) => opens(first(line).head))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('says of no row that it is folded where folding changes it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B', ' ', '\t', '\u00a0', '\u00ad', '\u200b', '.', '7')), (parts) => {
        const source = parts.join('')
        for (const { start, end, folded } of measure(source).list)
          expect(folded).toBe(foldText(source, start, end) === source.slice(start, end))
      }),
    )
  })
})
