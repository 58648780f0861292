// The day of a story out of the correction that is added to it; story and correction are our own.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src'

const article = (correction: string, date = 'Saturday, May 18, 2019.') => `Council votes to close the pier

The council voted to close the pier, which was built in 1911. A report on Friday had asked for that.

${correction}

${date}`

function publishedOf(source: string) {
  const { published } = parse(source)
  return (
    published && {
      value: published.value,
      rule: published.rule,
      evidence: published.evidence.map(({ start, end }) => source.slice(start, end)),
    }
  )
}

describe('a correction', () => {
  it('names the weekday of the story, before its own day', () => {
    expect(
      publishedOf(article('Correction: An article on Wednesday about the pier misstated the year in which it opened.')),
    ).toEqual({ value: '2019-05-15', rule: 'correction-day', evidence: ['Wednesday', 'Saturday, May 18, 2019'] })
  })

  it('names a weekday that is a week gone', () => {
    expect(publishedOf(article('An article last Saturday about the pier misstated its length.'))?.value).toBe(
      '2019-05-11',
    )
  })

  it.each([
    ['Because of an editing error, an article on May 9 misstated the length of the pier.', '2019-05-09'],
    ['A column that appeared on April 30, 2019, misspelled the name of the pier.', '2019-04-30'],
    ['The story published on Thursday misstated the length of the pier.', '2019-05-16'],
  ])('names its date: %s', (correction, value) => {
    expect(publishedOf(article(correction))?.value).toBe(value)
  })

  it('takes the year before its own where the date demands it', () => {
    expect(
      publishedOf(article('An article on Dec. 30 misstated the length of the pier.', 'Thursday, January 3, 2019.'))
        ?.value,
    ).toBe('2018-12-30')
  })

  it.each([
    ['speaks of no day', 'An article about the pier misstated the year in which it opened.', undefined],
    ['bears no date of its own', 'An article on Wednesday about the pier misstated its length.', 'The pier is closed.'],
    ['has a date on another weekday', 'An article on Wednesday misstated its length.', 'Monday, May 18, 2019.'],
    ['speaks of an older story', 'An article on May 2, 2018, misstated its length.', undefined],
    ['is of a law', 'An article of the charter on Wednesday closings is misunderstood.', undefined],
    ['corrects nothing', 'An article on Wednesday was about the length of the pier.', undefined],
  ])('tells nothing where it %s', (_, correction, date) => {
    expect(publishedOf(article(correction, date))?.rule).not.toBe('correction-day')
  })
})
