import { describe, expect, it } from 'vitest'
import { parse } from '../src'
import { body } from './last-paragraph'

/** "speaker: content" of each quote in the last paragraph of a body. */
function said(source: string): string[] {
  return parse(source).quotes.map(({ content, speakers }) => {
    const who = speakers.map(({ span }) => source.slice(span.start, span.end)).join(' + ')
    return `${who}: ${content.map(({ start, end }) => source.slice(start, end)).join(' … ')}`
  })
}

describe('how papers report', () => {
  it.each<[string, string[]]>([
    ['The Lagos Press Bureau (LPB) reports that the boat sank.', ['The Lagos Press Bureau (LPB): that the boat sank']],
    ['There were shouts of dismay from the back of the hall.', []],
    ['As the old saying goes, when elephants fight the grass suffers.', []],
    [
      'Asked whether she had slept well, she told reporters: “Like a baby, I woke every two hours.”',
      [': whether she had slept well', 'she: “Like a baby, I woke every two hours.”'],
    ],
    ['But a minister who says “safety first” must be able to act.', ['who: “safety first”']],
    ['Jory Tregenza told the Cornish Echo people should stay indoors.', ['Jory Tregenza: people should stay indoors']],
    [
      'Her teacher there, Ann Ahlin, told her that she sang well.',
      ['Her teacher there, Ann Ahlin: that she sang well'],
    ],
    ['He stood down after he had claimed £9,000 in expenses.', []],
    ['The work was supported by the Marsden Fund.', []],
    [
      '“What do I take home to my children after all that?” posed Mr Njoroge.',
      ['Mr Njoroge: “What do I take home to my children after all that?”'],
    ],
    ['The Fed’s Lee said the cuts were late.', ['The Fed’s Lee: the cuts were late']],
  ])('%s', (text, expected) => {
    expect(said(body(text))).toEqual(expected)
  })
})

describe('who is speaking', () => {
  const speakers = (source: string) => {
    const article = parse(source)
    return article.quotes.map(({ speakers }) =>
      speakers.map(({ entity }) => (entity === null ? null : article.entities[entity].name)).join(' + '),
    )
  }

  it('is not whom the quoted words are about', () => {
    expect(
      speakers(
        body(
          'Supt Declan Hickey said officers kept an open mind.\n\n“John was a man of settled habits. He did not miss Mass,” he told a press conference.',
        ),
      ).at(-1),
    ).toBe('Declan Hickey')
  })

  it('stays open where somebody without a name goes on in the same sentence', () => {
    expect(
      speakers(
        body(
          'The referee sent off Lee Stubbs.\n\nThe Rovers boss refused to blame Lee Stubbs, though he admitted his captain was late.',
        ),
      ).slice(-2),
    ).toEqual(['', ''])
  })

  it('is who was asked', () => {
    expect(
      speakers(
        body(
          'Margaret Lindholm sang at the opera.\n\nClaudia Verri called her acting “wooden and far too slow”.\n\nIn her last interview Margaret Lindholm was asked whether she missed the stage. “I miss the dresses,” she said.',
        ),
      ).at(-1),
    ).toBe('Margaret Lindholm')
  })
})

it('takes no topic before a headline’s colon, and nobody who listens, for a speaker', () => {
  const first = (headline: string) => {
    const source = `${headline}\n\nBy Ann Lee\n\nThe floods came at night. The state has urged people to go to higher ground.\n`
    const { quotes } = parse(source)
    return quotes[0]?.speakers.map(({ span }) => source.slice(span.start, span.end))
  }
  expect(first('Flood: State urges residents to move to higher ground')).toEqual(['State'])
  expect(first('Mayor: Bridge will be rebuilt by the spring')).toEqual(['Mayor'])
  expect(first('Ministers sat on flood report for months, committee told')).toEqual([])
})
