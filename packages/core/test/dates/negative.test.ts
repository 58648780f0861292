import { describe, expect, it } from 'vitest'
import { datesOf } from './read'

/** Words that look like dates and are none. */
const cases: readonly string[] = [
  'The council may vote.',
  'May I come in?',
  'Theresa May spoke first.',
  'They will march on the capital.',
  'The March for Life drew crowds.',
  'April Ryan asked about it.',
  'He wrote for the Sunday Times.',
  'She reads The Mail on Sunday.',
  'They watched Saturday Night Live.',
  'He bought it on Black Friday at the outlet.',
  'The sun sat low.',
  'The film “1984” was shown.',
  'The plan, “2020 Vision”, was dropped.',
  'Some 2000 people came.',
  'They paid $2000 for it.',
  'He lives at 12/14 Main Street.',
  'She is in her 80s.',
  'Prices will fall again.',
  'He finished second.',
  'The last man left.',
  'That man fell.',
  'The score was 2-1.',
  'USA Today reported it.',
  'He spoke on “Today” and left.',
  'A unit of 21st Century Fox closed.',
  'The stamp read 10:14PMFeatured and no more.',
  'Call 555-2016-2017 for help.',
]

describe('no dates', () => {
  it.each(cases)('%s', (text) => {
    expect(datesOf(text, '2016-06-16')).toEqual([])
  })
})
