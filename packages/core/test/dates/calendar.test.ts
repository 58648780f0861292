import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  easterSunday,
  formatDay,
  fromDayNumber,
  islamicDayNumber,
  isoWeekOf,
  nthWeekday,
  toDayNumber,
  weekdayFrom,
  weekdayOf,
  weekdayUpTo,
} from '../../src/source/calendar'

const day = fc.integer({ min: -300_000, max: 300_000 })

describe('calendar', () => {
  it('agrees with Date on every day it is asked', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 864e5)
        expect(fromDayNumber(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  it('counts days back to where they came from', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = fromDayNumber(number)
        expect(toDayNumber(date.year, date.month, date.day)).toBe(number)
      }),
    )
  })

  it('lets months run over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: -30, max: 40 }), (year, month) => {
        expect(toDayNumber(year, month, 1) * 864e5).toBe(Date.UTC(year, month - 1, 1))
      }),
    )
  })

  it('finds weekdays on either side', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (number, weekday) => {
        const after = weekdayFrom(number, weekday)
        const before = weekdayUpTo(number, weekday)
        expect([weekdayOf(after), weekdayOf(before)]).toEqual([weekday, weekday])
        expect(after - number).toBeGreaterThanOrEqual(0)
        expect(after - number).toBeLessThan(7)
        expect(number - before).toBeGreaterThanOrEqual(0)
        expect(number - before).toBeLessThan(7)
      }),
    )
  })

  // The years whose first or last days belong to a week of another year.
  it.each([
    ['2018-01-01', 2018, 1],
    ['2017-01-01', 2016, 52],
    ['2016-01-03', 2015, 53],
    ['2014-12-29', 2015, 1],
    ['2020-12-31', 2020, 53],
  ])('puts %s into its ISO week', (date, year, week) => {
    expect(isoWeekOf(Date.parse(date) / 864e5)).toEqual({ year, week })
  })

  // Published tables of Easter.
  it.each([
    [1961, '1961-04-02'],
    [1998, '1998-04-12'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
  ])('finds Easter of %i', (year, date) => {
    expect(formatDay(easterSunday(year))).toBe(date)
  })

  it('finds Thanksgiving, Memorial Day', () => {
    expect(formatDay(nthWeekday(2016, 11, 4, 4))).toBe('2016-11-24')
    expect(formatDay(nthWeekday(2016, 5, 1, -1))).toBe('2016-05-30')
  })

  it('is a day off at most on Ramadan', () => {
    // Umm al-Qura: 1437-09-01 was 2016-06-06, 1445-09-01 was 2024-03-11.
    for (const [year, date] of [
      [1437, '2016-06-06'],
      [1445, '2024-03-11'],
    ] as const)
      expect(Math.abs(islamicDayNumber(year, 9, 1) - Date.parse(date) / 864e5)).toBeLessThanOrEqual(1)
  })
})
