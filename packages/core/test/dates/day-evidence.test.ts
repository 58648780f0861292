// What single kinds of evidence say of two days, in articles of our own. What happened in these campaigns is as in the
// data; the ferries, farmers and harbors are not.
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/language/read-text'
import { readLayout } from '../../src/layout/read-layout'
import { findDates } from '../../src/mentions/dates/find-dates'
import { Diagnostics } from '../../src/model/diagnostics'
import { campaignRange } from '../../src/resolve/dates/published/campaign'
import { DayScores } from '../../src/resolve/dates/published/day-scores'
import { conventionsTold } from '../../src/resolve/dates/published/evidence/conventions-told'
import type { DayEvidence } from '../../src/resolve/dates/published/evidence/day-evidence'
import { latestNews } from '../../src/resolve/dates/published/evidence/latest-news'
import { namedEvents } from '../../src/resolve/dates/published/evidence/named-events'
import { votesTold } from '../../src/resolve/dates/published/evidence/votes-told'
import { readFacts } from '../../src/resolve/dates/published/facts'
import { gatherEvidence } from '../../src/resolve/dates/published/gather-evidence'
import type { Evidence } from '../../src/resolve/dates/published/infer-published'
import { readPublished } from '../../src/resolve/dates/read-published'
import { TenseReader } from '../../src/resolve/dates/tense'
import { fromDayNumber } from '../../src/source/calendar'
import { splitLines } from '../../src/source/lines'
import { readLanguage } from '../../src/source/read-language'

function evidenceOf(source: string): Evidence {
  const diagnostics = new Diagnostics()
  const layout = readLayout(source, splitLines(source), {}, diagnostics)
  const text = readText(source, layout.blocks, readLanguage(source, {}, diagnostics))
  const expressions = findDates(text)
  const tenses = new TenseReader(text)
  const told = expressions.map((expression) => tenses.read(expression))
  return gatherEvidence(text, readFacts(text, expressions, told), expressions, tenses)
}

/** By how many decibans one kind of evidence makes a day likelier than another. */
function gain({ weigh }: DayEvidence, source: string, day: string, other: string): number {
  const at = (date: string) => readPublished(date)?.start as number
  const scores = new DayScores([{ from: at('2015-01-01'), to: at('2017-01-20') }])
  // With nothing added all days are alike.
  scores.add({ start: 0, end: 0 }, () => 0)
  weigh(evidenceOf(source), scores)
  const share = (date: string) => scores.share({ from: at(date), to: at(date) })
  return 10 * Math.log10(share(day) / share(other))
}

describe('the newest of the events named', () => {
  const article = (weekday: string) => `Harbor town mourns

The harbor town of Dover fell silent after the attacks in Brussels and Paris, and flags hung low.

The council met on ${weekday} in the old ferry house.`

  it('is mostly days old, most surely where its weekday is told', () => {
    // The attacks in Brussels were on a Tuesday.
    expect(gain(latestNews, article('Tuesday'), '2016-03-23', '2016-04-20')).toBeGreaterThan(10)
    expect(gain(latestNews, article('Tuesday'), '2016-03-23', '2015-11-15')).toBeGreaterThan(10)
    const others = gain(latestNews, article('Thursday'), '2016-03-24', '2016-04-20')
    expect(others).toBeGreaterThan(3)
    expect(others).toBeLessThan(gain(latestNews, article('Tuesday'), '2016-03-23', '2016-04-20'))
  })

  it('is none where the text names a year with it', () => {
    expect(
      gain(latestNews, article('Tuesday').replace('Brussels and Paris', 'London in 2005'), '2016-03-23', '2016-04-20'),
    ).toBe(0)
  })
})

describe('a state that is named over and over', () => {
  const states = (times: number) =>
    `Farmers gather\n\n${'Farmers in Wisconsin were out early. '.repeat(times)}The primary is close.`

  it('is near its vote', () => {
    expect(gain(votesTold, states(6), '2016-04-04', '2016-06-20')).toBeGreaterThan(5)
    expect(gain(votesTold, states(3), '2016-04-04', '2016-06-20')).toBeGreaterThan(1)
    expect(gain(votesTold, states(1), '2016-04-04', '2016-06-20')).toBe(0)
  })

  it('is so only in a text of votes', () => {
    expect(gain(votesTold, states(6).replace('The primary is close.', ''), '2016-04-04', '2016-06-20')).toBe(0)
  })
})

describe('the city of a convention', () => {
  it('puts a text that speaks of one near it', () => {
    const article = 'Ferry parade\n\nThe ferries of Cleveland were lit up for the convention. Cleveland cheered.'
    expect(gain(conventionsTold, article, '2016-07-19', '2016-03-01')).toBeGreaterThan(5)
    expect(gain(conventionsTold, article.replace('convention', 'fair'), '2016-07-19', '2016-03-01')).toBe(0)
  })
})

describe('who leaves the race', () => {
  it('does so on a known day', () => {
    const article = (weekday: string) =>
      `Kasich goes home\n\nGov. John Kasich suspended his campaign on ${weekday} and went sailing.`
    expect(gain(namedEvents, article('Wednesday'), '2016-05-05', '2016-05-18')).toBeGreaterThan(20)
    expect(gain(namedEvents, article('Friday'), '2016-05-05', '2016-05-18')).toBe(0)
  })
})

describe('the day of an event', () => {
  it('may stand behind a list of places', () => {
    const article =
      'Clinton ahead\n\nShe won primaries in California, New Jersey, New Mexico and South Dakota Tuesday night, and slept.'
    expect(gain(namedEvents, article, '2016-06-08', '2016-05-11')).toBeGreaterThan(15)
  })

  it('is none that came after it', () => {
    const article = 'Trump rests\n\nTuesday marks four weeks since Donald Trump won the Indiana primary by far.'
    expect(gain(namedEvents, article, '2016-05-31', '2016-05-04')).toBeGreaterThan(-5)
  })

  it('is of the debate where a primary only describes it', () => {
    const article = 'They met\n\nThe candidates stood at the Democratic primary debate Saturday and spoke of ferries.'
    expect(gain(namedEvents, article, '2015-12-20', '2016-02-28')).toBeGreaterThan(10)
  })

  it('is of the state that is named nearest', () => {
    const article =
      'Sanders ahead\n\nSenator Bernie Sanders of Vermont, who sails, won the primary in Wisconsin on Tuesday by far.'
    expect(gain(namedEvents, article, '2016-04-06', '2016-03-02')).toBeGreaterThan(10)
  })
})

describe('a campaign', () => {
  it('is also that of somebody who ran later than those named most', () => {
    const article =
      'They remember\n\nBarack Obama and Hillary Clinton met, and Obama and Clinton shook hands. Bernie Sanders and Hillary Clinton debate.'
    const open = campaignRange(evidenceOf(article)).map(({ from }) => fromDayNumber(from).year)
    expect(open).toContain(2015)
  })
})
