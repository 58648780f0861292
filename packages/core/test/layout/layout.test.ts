import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'
import { readLayout } from '../../src/layout/read-layout'
import type { BlockType, Hint } from '../../src/model'
import { Diagnostics } from '../../src/model/diagnostics'
import { isBlank } from '../../src/source/characters'
import { splitLines } from '../../src/source/lines'

/** Breaks words at a measure, as mail clients do. */
function wrap(text: string, measure: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > measure) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

const paragraphs = [
  'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
  'Commuters on the islands said that they were relieved, but that they would keep their cars on the mainland for the time being, just to be sure.',
]
const article = ['Ferry crews end strike', 'By Jane Holm', ...paragraphs].join('\n')

describe('hard-wrapped text', () => {
  it.each([60, 72, 78])('is put together again at %i characters', (measure) => {
    const text = ['Ferry crews end strike', ...paragraphs.map((paragraph) => wrap(paragraph, measure))].join('\n\n')
    expect(parseLayout(text).blocks.map((block) => block.text)).toEqual(['Ferry crews end strike', ...paragraphs])
  })

  it('is told from a list of short lines', () => {
    const text = `${paragraphs[0]}\n\nOslo\nBergen\nTrondheim\nStavanger\nTromsø\nDrammen\n\n${paragraphs[1]}`
    expect(parseLayout(text).blocks).toHaveLength(8)
  })
})

describe('what an article states', () => {
  it('headline, authors, dates and sections', () => {
    const { headline, deck, authors, published, modified, sections } = parseLayout(
      [
        'Ferry crews end strike',
        'By Jane Holm',
        'Published Jan. 3, 2018, 3:40 p.m. EST',
        'Updated Jan. 4, 2018',
        ...paragraphs,
      ].join('\n'),
    )
    expect(headline).toBe('Ferry crews end strike')
    expect(deck).toBeNull()
    expect(authors.map(({ name }) => name)).toEqual(['Jane Holm'])
    expect(published).toMatchObject({ value: '2018-01-03T15:40:00-05:00', basis: 'stated', certainty: 'stated' })
    expect(modified).toMatchObject({ value: '2018-01-04', basis: 'stated' })
    expect(sections).toHaveLength(1)
    expect(sections[0].crosshead).toBeNull()
  })

  it('takes no date from a caption', () => {
    const caption = 'The first ferry leaves the harbor of Holmsund on January 2, 2018. (Anna Lind/AP)'
    const { published, figures } = parseLayout([article.split('\n')[0], caption, ...paragraphs].join('\n'))
    expect(published).toBeNull()
    expect(figures.map(({ date }) => date)).toEqual(['2018-01-02'])
  })

  it('lets the caller date it', () => {
    expect(parseLayout(article, { published: '2018-01-05' }).published).toMatchObject({
      value: '2018-01-05',
      basis: 'given',
    })
  })

  it.each([
    ['2018-01-05 10:00', '2018-01-05T10:00'],
    ['2018-01-05 10:00 +02:00', '2018-01-05T10:00+02:00'],
  ])('writes %j as ISO 8601 does', (published, value) => {
    expect(parseLayout(article, { published }).published?.value).toBe(value)
  })

  it.each(['yesterday', '2018-13-01', '2018-02-30', '', '03/01/2018'])('does not take %j for a date', (published) => {
    const layout = parseLayout(article, { published })
    expect(layout.published).toBeNull()
    expect(layout.diagnostics.map(({ code }) => code)).toEqual(['invalid-published'])
  })

  it('gives positions to the stages after it', () => {
    const caption = 'Minister Per Dahl (L) greets Ana Cruz at the harbor of Holmsund on January 2, 2018. (Anna Lind/AP)'
    const source = ['Ferry crews end strike', caption, caption, ...paragraphs].join('\n')
    const { figures, positions } = readLayout(source, splitLines(source), {}, new Diagnostics())
    expect(figures).toHaveLength(1)
    expect(positions.map((list) => list.map(({ position, side }) => [position.text, side]))).toEqual([
      [['L', 'before']],
    ])
  })
})

describe('text without words', () => {
  it.each(['', ' \n\t\u00a0\n', '\u200b\ufeff'])('%j is empty, with a diagnostic', (source) => {
    const layout = parseLayout(source)
    expect(layout.blocks).toEqual([])
    expect(layout.headline).toBeNull()
    expect(layout.diagnostics.map(({ code }) => code)).toEqual(['empty-source'])
  })

  it('is no other type of value', () => {
    expect(() => parseLayout(null as never)).toThrow(TypeError)
  })
})

describe('hints', () => {
  const at = (words: string, type: BlockType): Hint => {
    const start = article.indexOf(words)
    return { span: { start, end: start + words.length }, type }
  }

  it('win over the rules', () => {
    const { blocks, headline } = parseLayout(article, {
      hints: [at('Ferry crews end strike', 'eyebrow'), at(paragraphs[0], 'caption'), at('By Jane Holm', 'headline')],
    })
    expect(blocks.slice(0, 3).map(({ type, rule, certainty }) => [type, rule, certainty])).toEqual([
      ['eyebrow', 'apply-hints', 'stated'],
      ['headline', 'apply-hints', 'stated'],
      ['caption', 'apply-hints', 'stated'],
    ])
    expect(headline).toBe('By Jane Holm')
  })

  it('may cover several lines or a part of one', () => {
    const start = article.indexOf('By Jane')
    const { blocks } = parseLayout(article, {
      hints: [{ span: { start, end: article.indexOf('again on') }, type: 'furniture' }],
    })
    expect(blocks[1]).toMatchObject({ type: 'furniture', text: 'By Jane Holm Ferries crossed the sound' })
    expect(blocks[2].text.startsWith('again on Tuesday')).toBe(true)
  })

  it.each<[string, Hint[]]>([
    ['out of range', [{ span: { start: 0, end: 10_000 }, type: 'headline' }]],
    ['empty', [{ span: { start: 3, end: 3 }, type: 'headline' }]],
    ['of no type', [{ span: { start: 0, end: 3 }, type: 'title' as BlockType }]],
    ['no numbers', [{ span: { start: Number.NaN, end: 3 }, type: 'headline' }]],
  ])('%s are ignored with a diagnostic', (_, hints) => {
    const layout = parseLayout(article, { hints })
    expect(layout.diagnostics.map(({ code }) => code)).toEqual(['invalid-hint'])
    expect(layout.blocks.map(({ rule }) => rule)).not.toContain('apply-hints')
  })

  it('that overlap: the first stands', () => {
    const layout = parseLayout(article, {
      hints: [
        { span: { start: 0, end: 9 }, type: 'deck' },
        { span: { start: 5, end: 22 }, type: 'byline' },
      ],
    })
    expect(layout.diagnostics.map(({ code }) => code)).toEqual(['invalid-hint'])
    expect(layout.blocks[0].type).toBe('deck')
  })

  it('that split a surrogate pair are ignored', () => {
    const layout = parseLayout('😀 Ferry crews end strike', {
      hints: [{ span: { start: 1, end: 8 }, type: 'headline' }],
    })
    expect(layout.diagnostics.map(({ code }) => code)).toEqual(['invalid-hint'])
  })
})

describe('what is no such thing', () => {
  it.each([
    [
      'a paragraph that names a date',
      `${article}\nThe harbor opened on January 3, 1888, and has never been closed since.`,
    ],
    [
      'a place and a dash inside a sentence',
      `${article}\nHolmsund — a town of nine thousand — has two harbors and one bakery.`,
    ],
  ])('%s has no published date', (_, text) => {
    expect(parseLayout(text).published).toBeNull()
  })
})

describe('invariants', () => {
  it('every character that is not blank lies in one block', () => {
    const letters = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '.',
      ':',
      '(',
      ')',
      '“',
      '•',
      '-',
      '/',
      '|',
      '@',
      '1',
      '\u00a0',
      '\u200b',
      '\r\n',
      '😀',
      '語',
      'By ',
      'Photo: ',
      'HEADLINE: ',
      'Share',
    )
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 200 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 3 }),
        (parts, hints) => {
          const source = parts.join('')
          const { blocks } = parseLayout(source, {
            hints: hints.map(([start, end]) => ({ span: { start, end }, type: 'caption' })),
          })
          let last = 0
          for (const [id, block] of blocks.entries()) {
            expect(block.id).toBe(id)
            for (let at = last; at < block.span.start; at++) expect(isBlank(source.charCodeAt(at))).toBe(true)
            expect(block.span.start).toBeGreaterThanOrEqual(last)
            expect(isBlank(source.charCodeAt(block.span.start)) || isBlank(source.charCodeAt(block.span.end - 1))).toBe(
              false,
            )
            last = block.span.end
          }
          for (let at = last; at < source.length; at++) expect(isBlank(source.charCodeAt(at))).toBe(true)
        },
      ),
      { seed: 7 },
    )
  })

  it.each([
    ['quotation marks', '“'],
    ['brackets', '('],
    ['capitalized words', 'Ann '],
    ['dates', '3/4/2018 '],
    ['lines', 'Photo: Anna Lind/AP\n'],
    ['blanks', ' '],
    ['names by lines', 'By Jane Holm\n'],
    ['labels', 'HEADLINE: A\n'],
    ['dashes', 'OSLO — '],
    ['times', '15:40\nIt rains on the coast of the island again.\n'],
    ['prose', `${paragraphs[0]}\n`],
  ])(
    'takes linear time on a flood of %s',
    (_, piece) => {
      const time = (size: number) => {
        const source = piece.repeat(Math.ceil(size / piece.length))
        const start = performance.now()
        parseLayout(source)
        return performance.now() - start
      }
      time(10_000)
      const small = Math.min(time(20_000), time(20_000))
      // Eight times the text: less than forty times the time, on a machine that does other things as well.
      expect(Math.min(time(160_000), time(160_000))).toBeLessThan(Math.max(small, 10) * 40)
    },
    60_000,
  )
})

describe('the order of day and month', () => {
  const body =
    'Le port de Holmsund a rouvert mardi après deux semaines de grève, a annoncé la compagnie dans la soirée.'
  const french = `Le port de Holmsund rouvre\n\nPublié le 03/04/2018\n\n${body}\n\n${body.replace('mardi', 'hier')}`

  it('is told by the language of the text', () => {
    const { published } = parseLayout(french)
    expect(published?.value).toBe('2018-04-03')
    expect(published?.certainty).toBe('inferred')
  })

  it('stays open in English', () => {
    expect(parseLayout(french, { language: 'en' }).published).toBeNull()
  })
})

describe('captions', () => {
  it.each([
    ['港に着いた最初の船＝3日、山田花子撮影', '港に着いた最初の船＝3日、'],
    ['港に着いた最初の船＝共同', '港に着いた最初の船'],
    ['The first ferry in port / ANNA LIND (EUROPA PRESS)', 'The first ferry in port'],
  ])('%s: end before what parts them from the credit', (line, caption) => {
    const body =
      'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds for two weeks.'
    const { figures } = parseLayout(`Ferries run again\n\n${line}\n\n${body}\n\n${body.replace('again', 'twice')}`)
    expect(figures.map((figure) => figure.caption)).toEqual([caption])
  })
})
