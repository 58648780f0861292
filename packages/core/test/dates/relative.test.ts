import { describe, expect, it } from 'vitest'
import { datesOf, type Row } from './read'

/** Told on Thursday, 2016-06-16. */
const published = '2016-06-16'
const cases: readonly (readonly [text: string, ...dates: Row[]])[] = [
  ['The mayor resigned on Monday.', ['Monday', '2016-06-13']],
  ['The mayor resigned Thursday.', ['Thursday', '2016-06-16']],
  ['The mayor resigned last Thursday.', ['last Thursday', '2016-06-09']],
  ['The council will vote on Monday.', ['Monday', '2016-06-20']],
  ['The town holds its primary on Monday.', ['Monday', '2016-06-20']],
  ['The town held its primary on Monday.', ['Monday', '2016-06-13']],
  ['The mayor is likely to vote on Monday.', ['Monday', '2016-06-20']],
  ['The council will vote next Tuesday.', ['next Tuesday', '2016-06-21']],
  ['The mayor resigned Tuesday night.', ['Tuesday night', '2016-06-14']],
  ['The mayor resigned a full month ago.', ['a full month ago', '2016-05']],
  ['The mayor has a plan, and that is that.'],
  ['The mayor resigned yesterday.', ['yesterday', '2016-06-15']],
  ['The council will vote tomorrow.', ['tomorrow', '2016-06-17']],
  ['The bridge was closed in August.', ['August', '2015-08']],
  ['The bridge was closed in March.', ['March', '2016-03']],
  ['The bridge will be closed in August.', ['August', '2016-08']],
  ['The bridge was closed last August.', ['last August', '2015-08']],
  ['The bridge was closed on Dec. 8.', ['Dec. 8', '2015-12-08']],
  ['The bridge was closed on June 8.', ['June 8', '2016-06-08']],
  ['The mayor could not be reached for comment Saturday.', ['Saturday', '2016-06-11']],
  ['The trial opens on Monday.', ['Monday', '2016-06-20']],
  ['The ferry leaves Oslo at 9:50 on July 4.', ['9:50 on July 4', '2016-07-04T09:50']],
  ['The court will sit on June 24 and 25.', ['June 24', '2016-06-24'], ['25', '2016-06-25']],
  ['The court sat on June 2, and 25 people came.', ['June 2', '2016-06-02']],
  ['The court sat on June 2 and 3 in 10 judges left.', ['June 2', '2016-06-02']],
  ['The season ends in August.', ['August', '2016-08']],
  [
    'Mayor to speak on Tuesday as crews return to Oslo\n\nThe mayor spoke to crews in Oslo on Tuesday, and then they all went home by the evening train.',
    ['Tuesday', '2016-06-21'],
    ['Tuesday', '2016-06-14'],
  ],
  [
    'The van was taken on 12 September and found on October 3. Anybody who saw it may quote 7714 of 12/09/15.',
    ['12 September', '2015-09-12'],
    ['October 3', '2015-10-03'],
    ['12/09/15', '2015-09-12'],
  ],
  ['Trains may not run before Friday.', ['Friday', '2016-06-17']],
  ['The deadline was extended until Tuesday.', ['Tuesday', '2016-06-21']],
  ['Envoys of the United States met on Tuesday.', ['Tuesday', '2016-06-14']],
  ['The office will be closed from July 4 to July 8.', ['July 4', '2016-07-04'], ['July 8', '2016-07-08']],
  ['The poll was conducted June 3 to 9 by phone.', ['June 3 to 9', '2016-06-03/2016-06-09']],
  [
    'Profit fell in the third quarter of 2015. Sales rose from a year earlier.',
    ['the third quarter of 2015', '2015-35'],
    ['a year earlier', '2014-35'],
  ],
  ['The bridge was closed last week.', ['last week', '2016-W23']],
  ['The bridge was closed earlier this month.', ['earlier this month', '2016-06']],
  ['The bridge was closed last year.', ['last year', '2015']],
  ['The bridge was closed last fall.', ['last fall', '2015-23']],
  ['The bridge was closed two days ago.', ['two days ago', '2016-06-14']],
  ['The bridge was closed 10 years ago.', ['10 years ago', '2006']],
  ['The bridge was closed nearly four years ago.', ['nearly four years ago', '2012~']],
  ['The bridge was closed on Thanksgiving.', ['Thanksgiving', '2015-11-26']],
  ['The bridge was closed on Memorial Day.', ['Memorial Day', '2016-05-30']],
  [
    'The bridge was closed on Monday and opened the following day.',
    ['Monday', '2016-06-13'],
    ['the following day', '2016-06-14'],
  ],
  [
    'The bridge was closed in May 2011 and opened two years later.',
    ['May 2011', '2011-05'],
    ['two years later', '2013'],
  ],
]

/** Dates that hang on an event. */
const events: readonly (readonly [text: string, ...dates: Row[]])[] = [
  [
    'The council met on Monday to approve the harbour budget. The strike began two days after the council approved it.',
    ['Monday', '2016-06-13'],
    ['two days after', '2016-06-15'],
  ],
  [
    'The board dropped the plan on Wednesday, a week after parents signed a petition.',
    ['Wednesday', '2016-06-15'],
    ['a week after', '2016-06-15'],
  ],
  ['The strike began two days after the council fell.', ['two days after', null]],
]

describe('dates that hang on an event', () => {
  it.each(events.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(datesOf(text, published)).toEqual(dates)
  })
})

describe('dates that hang on the day of publication or on another date', () => {
  it.each(cases.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(datesOf(text, published)).toEqual(dates)
  })

  it('are null where nobody knows that day, and say so once', () => {
    expect(datesOf('The mayor resigned on Monday. He left last week.')).toEqual([
      ['Monday', null],
      ['last week', null],
    ])
  })
})
