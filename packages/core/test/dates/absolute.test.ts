import { describe, expect, it } from 'vitest'
import { datesOf, type Row } from './read'

/** Sentence, its dates: none needs to know when the text was published. */
const cases: readonly (readonly [text: string, ...dates: Row[]])[] = [
  ['The vote of 2018-01-31 stands.', ['2018-01-31', '2018-01-31']],
  [
    'It was logged at 2018-01-31T20:31:00+02:00 by the port.',
    ['2018-01-31T20:31:00+02:00', '2018-01-31T20:31:00+02:00'],
  ],
  ['They met on Tuesday, Nov. 8, 2016, in Oslo.', ['Tuesday, Nov. 8, 2016', '2016-11-08']],
  ['They met on 8 November 2016 in Oslo.', ['8 November 2016', '2016-11-08']],
  ['They met on the 8th of November 2016 in Oslo.', ['the 8th of November 2016', '2016-11-08']],
  ['They met on November 8th, 2016, in Oslo.', ['November 8th, 2016', '2016-11-08']],
  ['The court sat on April 24 and 25, 2016, in Oslo.', ['April 24', '2016-04-24'], ['25, 2016', '2016-04-25']],
  [
    'The court sat on June 5, 6 and 7, 2016, in Oslo.',
    ['June 5', '2016-06-05'],
    ['6', '2016-06-06'],
    ['7, 2016', '2016-06-07'],
  ],
  ['The court sat on 24 and 25 April 2016 in Oslo.', ['24', '2016-04-24'], ['25 April 2016', '2016-04-25']],
  [
    'The court sat on the 3rd, 4th and 5th of May 2016 in Oslo.',
    ['3rd', '2016-05-03'],
    ['4th', '2016-05-04'],
    ['5th of May 2016', '2016-05-05'],
  ],
  ['The fair ran from March 3-5, 2016, in Oslo.', ['March 3-5, 2016', '2016-03-03/2016-03-05']],
  ['The form was dated 10/31/2016 in ink.', ['10/31/2016', '2016-10-31']],
  ['The form was dated 31/10/2016 in ink.', ['31/10/2016', '2016-10-31']],
  ['The form was dated 31.10.2016 in ink.', ['31.10.2016', '2016-10-31']],
  ['The mine closed in August 2015 for good.', ['August 2015', '2015-08']],
  ['The mine closed in 2015 for good.', ['2015', '2015']],
  ['The mine closed in early 2015 for good.', ['early 2015', '2015']],
  ['He ruled from 1914-18 in exile.', ['1914-18', '1914/1918']],
  ['Profits fell in the third quarter of 2015 again.', ['the third quarter of 2015', '2015-35']],
  ['Profits fell in the first half of 2015 again.', ['the first half of 2015', '2015-40']],
  ['Rain fell in the summer of 2015 again.', ['the summer of 2015', '2015-22']],
  ['It was built in the late 1970s by hand.', ['the late 1970s', '197X']],
  ["It was built in the '90s by hand.", ["the '90s", '199X']],
  ['It was built in the nineties by hand.', ['the nineties', '199X']],
  ['It was built in the 19th century by hand.', ['the 19th century', '18XX']],
  ['It was signed on Christmas Day 2015 in Oslo.', ['Christmas Day 2015', '2015-12-25']],
  [
    'The train left at 9 a.m. EST on Nov. 8, 2016, as planned.',
    ['9 a.m. EST on Nov. 8, 2016', '2016-11-08T09:00-05:00'],
  ],
  ['The strike lasted three weeks.', ['three weeks', 'P3W']],
  ['The board meets every Tuesday.', ['every Tuesday', 'R/P1W']],
]

describe('dates that the text states in full', () => {
  it.each(cases.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(datesOf(text)).toEqual(dates)
  })
})

describe('numeric dates with two readings', () => {
  it('go by the habit of the article', () => {
    expect(datesOf('Made on 3/4/2016, sent on 25/4/2016.').map(([, value]) => value)).toEqual([
      '2016-04-03',
      '2016-04-25',
    ])
    expect(datesOf('Made on 3/4/2016, sent on 4/25/2016.').map(([, value]) => value)).toEqual([
      '2016-03-04',
      '2016-04-25',
    ])
  })
})
