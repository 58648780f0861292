import { expect, it } from 'vitest'
import { inWords, stretchOf } from '../../src/panels/edtf'

const days = (value: string) => {
  const stretch = stretchOf(value)
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return stretch && [day(stretch.from), day(stretch.to)]
}

it.each([
  ['2018-01-01', '2018-01-01', '2018-01-02'],
  ['2018-02', '2018-02-01', '2018-03-01'],
  ['2018', '2018-01-01', '2019-01-01'],
  ['201X', '2010-01-01', '2020-01-01'],
  ['19XX', '1900-01-01', '2000-01-01'],
  ['2017-12-XX', '2017-12-01', '2018-01-01'],
  ['2018-W01', '2018-01-01', '2018-01-08'],
  ['2020-W53', '2020-12-28', '2021-01-04'],
  ['2018-22', '2018-06-01', '2018-09-01'],
  ['2017-08/2018-01', '2017-08-01', '2018-02-01'],
  ['../2018-01-01', '2018-01-01', '2018-01-02'],
  ['2018-01-01?', '2018-01-01', '2018-01-02'],
])('%s reaches from %s to before %s', (value, from, to) => {
  expect(days(value)).toEqual([from, to])
})

it.each(['P3D', 'R/P1W', '', 'soon', '2018-13', '2018-99-01'])('%j is no stretch of time', (value) => {
  expect(stretchOf(value)).toBeNull()
})

it('tells what is approximate', () => {
  expect(stretchOf('2018~')?.approximate).toBe(true)
  expect(stretchOf('2018-01-01/2018-02-01?')?.approximate).toBe(true)
  expect(stretchOf('2018')?.approximate).toBe(false)
})

it('words whole days and months, and leaves the rest as it is', () => {
  expect(inWords('2018-01-01')).toBe('Mon, 1 January 2018')
  expect(inWords('2018-01-01T20:31:00+02:00')).toBe('Mon, 1 January 2018, 20:31')
  expect(inWords('2018-08')).toBe('August 2018')
  expect(inWords('2018-08?')).toBe('August 2018 (approximately)')
  expect(inWords('2018-W01')).toBe('2018-W01')
})
