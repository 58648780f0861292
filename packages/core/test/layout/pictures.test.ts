// Lines below and beside pictures, in the midst of an article, that their wording gives away.
import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'

const headline = 'Ferry crews end two-week strike'
const above = [
  'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
]
const below = [
  'Commuters on the islands said that they were relieved, but that they would keep their cars on the mainland for the time being, just to be sure.',
  'The next talks are to begin in the autumn, when the present contract ends and the new harbor tax comes into force for all lines.',
]

/** The types and rules of lines that stand between paragraphs. */
const between = (...lines: readonly string[]) => {
  const { blocks } = parseLayout([headline, ...above, ...lines, ...below].join('\n\n'))
  return blocks.slice(3, -2).map(({ type, rule }) => [type, rule])
}
const figureOf = (line: string) => {
  const { figures } = parseLayout([headline, ...above, line, ...below].join('\n\n'))
  return figures.map(({ caption, credit }) => [caption, credit?.text ?? null])
}

describe('picture-positions', () => {
  it.each([
    'Nils Berg, left, and Anna Lind on the first ferry to Holmsund',
    'Nils Berg (right) on the first ferry to Holmsund.',
    'Nils Berg, second from left, with crews who voted on Tuesday',
    'From left: Nils Berg, Anna Lind and Peter Ask',
    'Clockwise from top left: the quay, the ferry, the ticket hall',
    'Pictured: Nils Berg outside the ticket hall',
    'Above: the ferry that was built for the sound in 1962',
  ])('%s', (line) => {
    expect(between(line)).toEqual([['caption', 'picture-positions']])
  })

  it.each([
    'Nils Berg left the ferry on Tuesday, and the crews who had waited for him on the quay went home.',
    '“Nils Berg, left, and Anna Lind stood there,” said Peter Ask, who has sold tickets at the quay since the year 1998.',
    'The turn is on the right, and the ticket hall stands behind the old harbor office, where it has been since the war.',
  ])('not: %s', (line) => {
    expect(between(line)[0][1]).not.toBe('picture-positions')
  })
})

describe('picture-labels', () => {
  it.each([
    'Image caption Anna Lind has sold tickets at the quay for twenty years',
    'Media captionWho is Nils Berg?',
    'Caption: Nils Berg at the quay',
  ])('%s', (line) => {
    expect(between(line)).toEqual([['caption', 'picture-labels']])
  })

  it('are no heading about captions', () => {
    expect(between('Photo caption contest')[0][1]).not.toBe('picture-labels')
  })
})

describe('a credit', () => {
  it.each([
    ['Nils Berg leaves the quay.Credit: Anna Lind', 'Nils Berg leaves the quay.', 'Anna Lind'],
    ['Image caption Nils Berg leaves the quay. (Anna Lind/AP)', 'Nils Berg leaves the quay.', 'Anna Lind/AP'],
    ['Caption: Nils Berg leaves the quay. Photo: Anna Lind', 'Nils Berg leaves the quay.', 'Anna Lind'],
    ['Nils Berg leaves the quay. © Nordlys', 'Nils Berg leaves the quay.', 'Nordlys'],
    ['The walls can be seen from the air. SIA/EFAK/YPPO', 'The walls can be seen from the air.', 'SIA/EFAK/YPPO'],
  ])('ends a caption: %s', (line, caption, credit) => {
    expect(figureOf(line)).toEqual([[caption, credit]])
  })

  it.each([
    'Photo composite by Anna Lind and Peter Ask',
    'Video shot/edited by Anna Lind',
    'Photo illustration by Anna Lind',
  ])('is a line of its own: %s', (line) => {
    expect(between(line)).toEqual([['credit', 'credit-line']])
  })

  it.each(['Source: Harbor Institute', 'Chart: Anna Lind', 'Anna Lind for The Nordlys'])(
    'is names alone: %s',
    (line) => {
      expect(between(line)).toEqual([['credit', 'credit-line']])
    },
  )

  it.each([
    'Photos: The harbor through the years',
    'Source: the ferry will be sold in spring',
    'Tickets for The Harbor Fair',
    'A courtesy that nobody had asked for.',
  ])('is not: %s', (line) => {
    expect(between(line)[0][1]).not.toBe('credit-line')
  })

  it('is a name in brackets below what can be a caption', () => {
    expect(between('The first ferry leaves the harbor of Holmsund.', '(Norrland Forest Service)')).toEqual([
      ['caption', 'credit-line'],
      ['credit', 'credit-line'],
    ])
    expect(between('(Reporting by Anna Lind)')[0][1]).not.toBe('credit-line')
    expect(between('(Updated Tuesday)')[0][1]).not.toBe('credit-line')
  })
})

describe('capitals-link', () => {
  it('is a headline in capitals between paragraphs in small letters', () => {
    expect(between('HARBOR CHIEF SAYS NEW TICKET HALL WILL COST TWICE AS MUCH AS THE OLD ONE')).toEqual([
      ['furniture', 'capitals-link'],
    ])
  })

  it.each(['A LONG WAY HOME', 'THE HARBOR WAS CLOSED, THE FERRIES WERE GONE AND NOBODY KNEW WHY.'])(
    'not: %s',
    (line) => {
      expect(between(line)[0][1]).not.toBe('capitals-link')
    },
  )

  it('is none in a text in capitals', () => {
    const text = [headline, ...above, 'HARBOR CHIEF SAYS NEW TICKET HALL WILL COST TWICE AS MUCH', ...below].join(
      '\n\n',
    )
    expect(parseLayout(text.toUpperCase()).blocks.map(({ rule }) => rule)).not.toContain('capitals-link')
  })
})
