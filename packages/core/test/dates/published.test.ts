import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src'

const file = join(import.meta.dirname, '../../../../../shared/seeds/netanyahu-putin.txt')

describe.skipIf(!existsSync(file))('the seed article, told nothing', () => {
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const article = parse(source)

  it('works its day of publication out, with the words it rests on', () => {
    expect(article.published).toMatchObject({ value: '2018-01-01', basis: 'inferred', certainty: 'inferred' })
    expect(article.published?.evidence.map(({ start, end }) => source.slice(start, end))).toEqual([
      'August 23, 2017',
      'August',
      'New Year’s greetings',
      'Monday',
      'Sunday',
    ])
  })

  it('dates its story', () => {
    expect(article.dates.map(({ span, value, anchor }) => [source.slice(span.start, span.end), value, anchor])).toEqual(
      [
        ['August', '2017-08', 'published'],
        ['August 23, 2017', '2017-08-23', 'absolute'],
        ['August 23, 2017', '2017-08-23', 'absolute'],
        ['Monday', '2018-01-01', 'published'],
        ['August', '2017-08', 'published'],
        ['2015', '2015', 'absolute'],
        ['a day after', '2018-01-01', 'event'],
        ['Sunday', '2017-12-31', 'published'],
      ],
    )
  })

  it('dates its picture, and puts the story in order', () => {
    expect(article.figures.map(({ date }) => date)).toEqual(['2017-08-23'])
    expect(article.timeline.map(({ value, caption }) => [value, caption])).toEqual([
      ['2015', false],
      ['2017-08', false],
      ['2017-08', false],
      ['2017-08-23', true],
      ['2017-08-23', true],
      ['2017-12-31', false],
      ['2018-01-01', false],
      ['2018-01-01', false],
    ])
  })
})

/** An article of our own in the seed's shape. */
const greetings = `Ministers agree to reopen the border bridge

The Danish prime minister, Lars Holm, greets his Swedish colleague, Eva Lind, in Malmo, Sweden, on May 14, 2019. (photo credit: JAN VIK/NORDBILD)
Prime Minister Lars Holm and his Swedish colleague, Eva Lind, agreed in a call on Wednesday to reopen the bridge, both offices said.
The last time the two met was in May in Malmo.
The call came a day after the two exchanged Christmas greetings.
On Tuesday, Holm sent a message that praised the “good neighbors” across the sound, his holiday greetings to the region said.`

describe('day of publication', () => {
  it('comes from a holiday, a weekday and the months that are over', () => {
    const { published, dates } = parse(greetings)
    expect(published).toMatchObject({ value: '2019-12-25', basis: 'inferred', rule: 'holiday-week' })
    expect(dates.find(({ anchor }) => anchor === 'event')?.value).toBe('2019-12-25')
  })

  it('is not the date of a caption', () => {
    const { published } = parse(
      greetings.replace('Christmas greetings', 'kind words').replace('holiday greetings', 'letter'),
    )
    expect(published).toBeNull()
  })

  it('is the day an issue says it is for', () => {
    const text = `Harbour Brief: rates hold

This is the Harbour Brief for Wednesday, February 3, 2016. Rates hold.

The bank kept its rate on Tuesday, its governor said.`
    const { published, dates } = parse(text)
    expect(published).toMatchObject({ value: '2016-02-03', basis: 'inferred', rule: 'dated-opening' })
    expect(dates.map(({ value }) => value)).toEqual(['2016-02-03', '2016-02-02'])
  })

  it('is the day of the dateline, where the bounds leave one year', () => {
    const text = `Council votes to close the pier

OSLO, March 9 (AP) — The council voted on Wednesday to close the pier, President Obama's envoy said.

President Obama visited it in 2014, before the Islamic State claimed an attack there.`
    expect(parse(text).published).toMatchObject({ value: '2016-03-09', rule: 'dateline-day' })
  })

  it('is null where nothing fixes it, and dates that hang on it are too', () => {
    const { published, dates, diagnostics } = parse(
      'The mayor resigned on Monday, her office said. She was elected in May.',
    )
    expect(published).toBeNull()
    expect(dates.map(({ value }) => value)).toEqual([null, null])
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-publication-date'])
  })
})

describe('datelines and pictures', () => {
  it('get the year of the publication', () => {
    const text = `Council votes to close the pier

OSLO, Dec. 30 (AP) — The council voted to close the pier.`
    const { blocks } = parse(text, { published: '2016-01-02' })
    expect(blocks.flatMap(({ dateline }) => (dateline ? [dateline.date] : []))).toEqual(['2015-12-30'])
  })
})
