import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'

const file = join(import.meta.dirname, '../../../../../shared/seeds/netanyahu-putin.txt')

describe.skipIf(!existsSync(file))('the seed article (skipped where ../shared is absent)', () => {
  const read = () => parseLayout(readFileSync(file, 'utf8'))

  it('has a headline, a deck and seven paragraphs', () => {
    const { headline, deck, blocks, sections } = read()
    expect(headline).toBe("Netanyahu, Putin to meet 'soon'")
    expect(deck).toBe('The last time the two leaders met was in August in Sochi.')
    expect(blocks.map(({ type }) => type)).toEqual([
      'headline',
      'deck',
      'caption',
      'caption',
      'credit',
      ...Array.from({ length: 7 }, () => 'paragraph'),
    ])
    expect(sections).toEqual([{ crosshead: null, blocks: [5, 6, 7, 8, 9, 10, 11] }])
    // The third paragraph's line begins with a no-break space.
    expect(blocks[7].span.start).toBe(820)
  })

  it('has one figure, printed twice', () => {
    const { figures, blocks } = read()
    expect(figures).toHaveLength(1)
    expect(figures[0].blocks).toEqual([2, 3, 4])
    expect(blocks.map(({ duplicateOf }) => duplicateOf).slice(2, 5)).toEqual([null, 2, 2])
    expect(figures[0].credit?.text).toBe('SPUTNIK/ALEXEI NIKOLSKY/KREMLIN VIA REUTERS')
    expect(figures[0].credit?.photographers.map(({ text }) => text)).toEqual(['ALEXEI NIKOLSKY'])
    expect(figures[0].credit?.agencies.map(({ text }) => text)).toEqual(['SPUTNIK', 'KREMLIN', 'REUTERS'])
    expect(figures[0].date).toBe('2017-08-23')
  })
})
