// Hours that belong to a memory, in sentences of our own.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src'

function hoursOf(sentence: string) {
  const source = `Town remembers the flood

The town held a service on Monday, May 13, 2019, for those who died. ${sentence}`
  const { dates, timeline } = parse(source, { published: '2019-05-15' })
  const hours = dates.flatMap((date, index) => (date.type === 'time' ? [{ index, value: date.value }] : []))
  return {
    values: hours.map(({ value }) => value),
    inTimeline: timeline.filter(({ date }) => hours.some(({ index }) => index === date)).length,
  }
}

describe('the hour of a memory', () => {
  it.each([
    '“I woke at four in the morning and the house was shaking,” he recalled.',
    'She remembered how her father rose at 4 a.m. to bake.',
    'He used to get up at 4 a.m. to milk the cows.',
    'She was sent out as a girl at 5 a.m. to fetch water.',
    'Decades ago the ferry left at 6 a.m. with the mail.',
    'In 1994 she was woken at four in the morning by the sirens.',
    'In her childhood the bells rang at 6 a.m. and nobody slept on.',
  ])('has no day and no place in the timeline: %s', (sentence) => {
    expect(hoursOf(sentence)).toEqual({ values: [null], inTimeline: 0 })
  })

  it.each([
    ['The council met at 7 p.m. to vote.', '2019-05-13T19:00'],
    ['The pump is used to drain the square at 7 p.m. every day it rains.', '2019-05-13T19:00'],
    ['The dairy recalled its milk at 7 p.m. after a test.', '2019-05-13T19:00'],
    ['On Tuesday, the mayor remembered, the sirens began at 7 p.m. again.', '2019-05-14T19:00'],
  ])('is told from the hour of a day: %s', (sentence, value) => {
    expect(hoursOf(sentence)).toEqual({ values: [value], inTimeline: 1 })
  })
})
