import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src'
import { readText } from '../../src/language/read-text'
import { readLayout } from '../../src/layout/read-layout'
import { findDates } from '../../src/mentions/dates/find-dates'
import { Diagnostics } from '../../src/model/diagnostics'
import { readInterval } from '../../src/resolve/dates/read-interval'
import { resolveDates } from '../../src/resolve/dates/resolve-dates'
import { splitLines } from '../../src/source/lines'

const words = fc.constantFrom(
  ..."Monday may May March 3 31 2016 2016, the last next this first quarter quarters year years ago a an two of week day after before earlier , . - – / : 10:35 a.m. EST noon late early mid-November 1990s '90s every end fiscal year-ago Christmas Eve New Year 's Day in by on will said 12 11th fall yesterday night".split(
    ' ',
  ),
)
const wordy = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))

describe('any text', () => {
  it('gives values that can be read back, in spans that do not overlap', () => {
    fc.assert(
      fc.property(wordy, (text) => {
        const { dates, source } = parse(text, { published: '2016-06-16' })
        let end = 0
        for (const { span, value, type } of dates) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
          expect(source.slice(span.start, span.end).trim()).not.toBe('')
          if (value === null) continue
          if (type === 'duration') expect(value).toMatch(/^PT?[\d.]+[A-Z]$/)
          else if (type === 'set') expect(value).toMatch(/^R\/PT?[\d.]+[A-Z]$/)
          else expect(readInterval(value), value).not.toBeNull()
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same dates whatever day it is: there is no clock', () => {
    const { dates } = parse('The mayor resigned on Monday, last week and in May.')
    expect(dates.map(({ value }) => value)).toEqual([null, null, null])
  })
})

describe('text that is not English', () => {
  it.each([
    ['de', 'Am Montag, den 3. März, sagte er, im Mai 2016 werde gewählt. Mon Dieu.'],
    ['fr', 'Le 8 mars 2016, mars 2015, dans 2 secondes, Dimanche, il a dit: a second May.'],
    ['es', 'En marzo de 2015, el 8 de mayo, Mar y Sol, a las 10:35.'],
  ])('%s has no invented dates', (language, text) => {
    expect(parse(text, { language, published: '2016-06-16' }).dates).toEqual([])
  })

  it('has its ISO dates', () => {
    const { dates } = parse('Die Sitzung vom 2016-03-08 fand statt.', { language: 'de' })
    expect(dates.map(({ value }) => value)).toEqual(['2016-03-08'])
  })
})

describe('time', () => {
  const timeOf = (source: string): number => {
    const block = {
      type: 'paragraph',
      id: 0,
      span: { start: 0, end: source.length },
      text: source,
      duplicateOf: null,
      dateline: null,
      rule: 'line',
      certainty: 'stated',
      evidence: [],
    } as const
    const text = readText(source, [block], 'en')
    const layout = { ...readLayout('', splitLines(''), {}, new Diagnostics()), published: null }
    const start = performance.now()
    resolveDates(text, layout, findDates(text), new Diagnostics())
    return performance.now() - start
  }

  it.each([
    'Nov. 8, 2016 ',
    'a day after ',
    '2016-',
    '10 ',
    'the last two weeks ago ',
    'Monday, ',
    '1/1/',
    "'90s ",
    'early ',
    'A day after the vote on Monday, Nov. 8, it fell. ',
  ])('is linear in repeated %j', (unit) => {
    const best = (text: string) => Math.min(timeOf(text), timeOf(text), timeOf(text))
    const small = best(unit.repeat(1_000))
    const large = best(unit.repeat(10_000))
    // Ten times the text; quadratic time would be a hundred times. The best of three and the floor keep noise out.
    expect(large).toBeLessThan(Math.max(small, 8) * 50)
  })
})
