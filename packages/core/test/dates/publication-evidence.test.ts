// The kinds of evidence that are weighed where nobody states the day, each in an article of our own. What happened in
// these campaigns is as in the data; the ferries, farmers and harbours are not.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src'
import { lagsOf, type ToldWeekday } from '../../src/resolve/dates/published/evidence/weekday-lags'
import type { Style } from '../../src/resolve/dates/published/style'

function publishedOf(source: string) {
  const { published } = parse(source)
  return (
    published && {
      value: published.value,
      certainty: published.certainty,
      evidence: published.evidence.map(({ start, end }) => source.slice(start, end)),
    }
  )
}

describe('a day', () => {
  it('follows from an event, an agency’s weekday and the end of a campaign', () => {
    expect(
      publishedOf(`Cruz leaves the race after Indiana

INDIANAPOLIS (AP) — Republican presidential candidate Ted Cruz ended his campaign after he lost Tuesday’s primary in Indiana to Donald Trump, now the presumptive Republican nominee.

“The harbor is closed,” an aide said early Wednesday. Next week’s primaries are in Nebraska and West Virginia.`),
    ).toMatchObject({ value: '2016-05-04', evidence: expect.arrayContaining(['Tuesday’s primary']) })
  })

  it('lies between what is over and what is to come', () => {
    expect(
      publishedOf(`Rubio courts the dockworkers

Republican presidential candidate Marco Rubio told dockworkers on Saturday that he would win their votes before Tuesday’s New Hampshire primary.

Donald Trump, who lost the Iowa caucuses last week, spoke in Dover on Sunday morning.`),
    ).toMatchObject({
      value: '2016-02-07',
      evidence: expect.arrayContaining(['Tuesday’s New Hampshire primary', 'caucuses last week']),
    })
  })

  it('follows from who leaves the race, in any campaign', () => {
    // An agency's story of the day, 30 January 2008, and a newspaper's of the day before, 21 January 2024.
    expect(
      publishedOf(`Edwards bows out

NEW ORLEANS (AP) — Presidential candidate John Edwards suspended his campaign Wednesday, leaving Hillary Clinton and Barack Obama to fight for the nomination.

“We sang on Wednesday,” said a sailor, Ann Holm, who met him early Wednesday. Edwards told sailors Wednesday that he was proud.`),
    ).toMatchObject({ value: '2008-01-30', evidence: expect.arrayContaining(['suspended his campaign Wednesday']) })
    expect(
      publishedOf(`DeSantis ends his run

MIAMI - Gov. Ron DeSantis dropped out of the Republican presidential race on Sunday and endorsed Donald Trump two days before the New Hampshire primary.

Nikki Haley, campaigning in New Hampshire on Sunday, said that New Hampshire had a choice. DeSantis told sailors Sunday that he was done. "It is over," he said Sunday.`),
    ).toMatchObject({
      value: '2024-01-22',
      evidence: expect.arrayContaining(['two days before the New Hampshire primary']),
    })
  })

  it('is the day of a dateline whose weekday is told', () => {
    const article = (weekday: string) => `Clinton opens a ferry

PORTLAND, Maine, Sept. 2 (UPI) — Democratic presidential nominee Hillary Clinton opened a ferry on ${weekday} while Donald Trump campaigned in the south.

Voters cheered as the ferry left.`
    expect(publishedOf(article('Friday'))).toMatchObject({ value: '2016-09-02', certainty: 'inferred' })
    expect(publishedOf(article('Monday'))?.value).not.toBe('2016-09-02')
  })

  it('is not that of a dateline without its place, which another house may have printed later', () => {
    const article = (line: string) => `Clinton opens a ferry

${line} (Reuters) - Democratic presidential nominee Hillary Clinton opened a ferry on Friday while Donald Trump campaigned in the south.

Voters cheered as the ferry left.`
    expect(publishedOf(article('PORTLAND, Maine, Sept. 2'))?.value).toBe('2016-09-02')
    expect(publishedOf(article('Sept. 2'))?.value).toBe('2016-09')
  })

  it('is counted down to an event', () => {
    const article = (left: string, weekday: string, week: string) => `Clinton looks for a hall

Hillary Clinton’s campaign still has no hall in Concord for a dinner, with ${left} the New Hampshire primary. Bernie Sanders has two halls, voters said in a statement on ${weekday}.

The Iowa caucuses were ${week} week.`
    expect(publishedOf(article('one day to go until', 'Monday', 'last'))).toMatchObject({
      value: '2016-02-08',
      evidence: expect.arrayContaining(['one day to go until the New Hampshire primary']),
    })
    expect(publishedOf(article('four days to go until', 'Friday', 'this'))?.value).toBe('2016-02-05')
    // No Monday is four days before it.
    expect(publishedOf(article('four days to go until', 'Monday', 'this'))?.value).not.toBe('2016-02-08')
  })

  it('is never told by bare weekdays', () => {
    expect(
      publishedOf(`Trump and Clinton speak to farmers

Donald Trump and Hillary Clinton spoke to farmers on Monday, their campaigns said. On Tuesday, voters asked both of them about the price of milk.`),
    ).toBeNull()
  })

  it('is not told by somebody else’s “last night”', () => {
    const article = (said: string) => `Clinton and Trump speak to farmers

Democratic presidential nominee Hillary Clinton and Republican nominee Donald Trump spoke to farmers. ${said} Voters laughed.`
    const own = publishedOf(
      article('Both had met in last night’s first presidential debate at Hofstra University in Hempstead.'),
    )
    expect(own).toMatchObject({ value: '2016-09-27' })
    const other = publishedOf(
      article('“I was at last night’s first presidential debate at Hofstra University in Hempstead,” one said.'),
    )
    expect(other?.value).not.toBe('2016-09-27')
  })

  it('is not the date of a caption', () => {
    expect(
      publishedOf(`Trump and Clinton speak to farmers

Hillary Clinton greets farmers in Ames, Iowa, on Oct. 3, 2016. (Photo: JAN VIK/NORDBILD)
Donald Trump and Hillary Clinton spoke to farmers about the campaign, and voters laughed.`)?.value,
    ).not.toBe('2016-10-03')
  })
})

describe('a day beside an event', () => {
  const article = (sentence: string, weekday = 'Tuesday') => `Sanders looks for a hall

WASHINGTON (AP) — Presidential candidates Bernie Sanders and Hillary Clinton asked voters for a hall early ${weekday}, the campaign in need of halls.

${sentence}`

  it('may stand before a longer name of it', () => {
    expect(
      publishedOf(
        article(
          'The hall is for next week’s competitive New York primary. Sanders had one in Madison before last week’s Wisconsin primary.',
        ),
      )?.value,
    ).toBe('2016-04-12')
  })

  it('is not the event’s where it tells when somebody said so', () => {
    const told = (said: string) =>
      publishedOf(article(`The hall is for next week’s New York primary. Nobody needs a debate, ${said}.`))?.value
    expect(told('a spokesman said Thursday')).toBe(told('a spokesman said on Thursday'))
    expect(told('a spokesman said Thursday')).toBe(told('a spokesman said'))
  })

  it('is over where the event has a winner, whatever somebody carried into it', () => {
    expect(
      publishedOf(
        article(
          'He was the winner of Wisconsin’s Democratic primary Tuesday. His debts entering Tuesday’s primary were small.',
        ),
      )?.value,
    ).toBe('2016-04-05')
  })

  it('is not that of a broadcast that bears the event’s name', () => {
    const value = (name: string) =>
      publishedOf(article(`Nobody knew why she had spoken of halls in last night’s ${name}.`, 'Wednesday'))?.value
    expect(value('State of the Union')).toBe('2016-01-13')
    expect(value('“State of the Union”')).toBeUndefined()
  })

  it('is of the debate of the party whose candidates are named', () => {
    const value = (names: string) =>
      publishedOf(`A debate in the desert

LAS VEGAS (AP) — ${names} met voters and were loud in last night’s debate on CNN in Las Vegas, an aide to the presidential campaign said early Wednesday.`)
        ?.value
    expect(value('Bernie Sanders and Hillary Clinton')).toBe('2015-10-14')
    expect(value('Ted Cruz and Marco Rubio')).not.toBe('2015-10-14')
  })
})

describe('where a text comes from', () => {
  const article = (mark: string) => `Sanders wins in Wisconsin

MADISON - Presidential candidate Bernie Sanders won Tuesday's Wisconsin primary, and Hillary Clinton lost it.

"We sang on Tuesday," a voter said ${mark} and a neighbor of hers had seen him on Tuesday. Voters were tired Tuesday.`

  it('shows in its dashes: a newspaper’s story of a day is of the next', () => {
    expect(publishedOf(article('-'))?.value).toBe('2016-04-06')
    expect(publishedOf(article('—'))?.value).not.toBe('2016-04-06')
  })
})

/** How likely a story is of so many days after the newest day that it tells as past. */
function shareOf(gone: number, how: Partial<ToldWeekday>, style: Style): number {
  const told: ToldWeekday = {
    weekday: 2,
    times: 1,
    early: false,
    night: false,
    issued: false,
    ofEvent: false,
    dayBefore: false,
    ahead: false,
    deep: false,
    sent: false,
    ...how,
  }
  const likelihoods = lagsOf(told, style, false).map((weight) => 10 ** (weight / 10))
  return likelihoods[gone] / likelihoods.reduce((sum, likelihood) => sum + likelihood)
}

describe('a newspaper', () => {
  const shareOfNextDay = (how: Partial<ToldWeekday>) => shareOf(1, how, 'print')

  it('is the more surely of the next day the more often the day is told, most where the day before is told too', () => {
    expect(shareOfNextDay({ times: 2 })).toBeGreaterThan(shareOfNextDay({ times: 1 }))
    expect(shareOfNextDay({ times: 3 })).toBeGreaterThan(shareOfNextDay({ times: 2 }))
    expect(shareOfNextDay({ times: 3, dayBefore: true })).toBeGreaterThan(shareOfNextDay({ times: 3 }))
  })
})

describe('a web page', () => {
  it('is of the day whose morning it tells, and of the day after whose night it tells', () => {
    expect(shareOf(0, { early: true }, 'web')).toBeGreaterThan(0.65)
    expect(shareOf(0, {}, 'web')).toBeLessThan(0.6)
    expect(shareOf(1, { night: true }, 'web')).toBeGreaterThan(0.55)
    expect(shareOf(1, { night: true, ofEvent: true }, 'web')).toBeGreaterThan(shareOf(1, { night: true }, 'web'))
  })
})

describe('a story sent from somewhere', () => {
  it('is the more surely in the next day’s paper', () => {
    expect(shareOf(1, { sent: true }, 'print')).toBeGreaterThan(shareOf(1, {}, 'print'))
    expect(shareOf(1, { deep: true }, 'print')).toBeLessThan(shareOf(1, {}, 'print'))
  })
})

describe('a post that the text shows', () => {
  // The number of a post holds its time: Wednesday, 2019-05-15, at 19:00 UTC; the same day at night in America.
  const afternoon = '1128736805483446272'
  const night = '1128865151185846272'
  const article = (link: string, weekday = 'Wednesday') => `Council votes to close the pier

The council voted on ${weekday} to close the pier. Mayor Ann Holm praised the vote:

${link}

The pier was built in 1911.`

  it.each([
    `https://twitter.com/annholm/status/${afternoon}`,
    `<blockquote data-tweet-id="${afternoon}">A good day for the pier.</blockquote>`,
    `<tweet tweet_id="${afternoon}"/>`,
  ])('gives the day: %s', (link) => {
    expect(publishedOf(article(link))).toEqual({
      value: '2019-05-15',
      certainty: 'guessed',
      evidence: ['Wednesday', afternoon],
    })
  })

  it('leaves the day to a weekday that came after it', () => {
    expect(publishedOf(article(`https://twitter.com/annholm/status/${afternoon}`, 'Friday morning'))).toMatchObject({
      value: '2019-05-17',
    })
  })

  it('was told the next day where it was posted at night', () => {
    expect(publishedOf(article(`https://x.com/annholm/status/${night}`))).toMatchObject({ value: '2019-05-16' })
  })

  it('gives the month where the weekday told is an older one', () => {
    expect(publishedOf(article(`https://twitter.com/annholm/status/${afternoon}`, 'Monday'))).toMatchObject({
      value: '2019-05',
      certainty: 'inferred',
    })
  })

  it.each([
    'A good day for the pier. — Ann Holm (@annholm) May 15, 2019',
    '<tweet tweet-author="@annholm" tweet-date="May 15, 2019">A good day for the pier.</tweet>',
  ])('gives the day by its date: %s', (post) => {
    expect(publishedOf(article(post, 'Wednesday morning'))).toMatchObject({
      value: '2019-05-15',
      evidence: ['Wednesday morning', 'May 15, 2019'],
    })
    // At Greenwich it was the next day already.
    expect(publishedOf(article(post, 'Tuesday morning'))?.value).toBe('2019-05')
  })

  it('is history where the text tells of later days', () => {
    const link = `https://twitter.com/annholm/status/${afternoon}`
    expect(publishedOf(`${article(link)} The harbor was sold in 2021.`)).toBeNull()
    expect(publishedOf(`${article(link)} The harbor was sold on May 10, 2019.`)?.value).toBe('2019-05-15')
  })

  it('bears a date of its own, unlike a name in brackets', () => {
    const sentence = (name: string) => `The pier opened for Ann Holm (${name}) May 15, 2019 and has been full since.`
    expect(publishedOf(article(sentence('@annholm'), 'Wednesday morning'))).not.toBeNull()
    expect(publishedOf(article(sentence('annholm'), 'Wednesday morning'))).toBeNull()
  })

  it.each([
    `https://mastodon.example/@annholm/statuses/${afternoon}`,
    `https://example.com/order/status/${afternoon}`,
    `Tweet ${afternoon} was deleted.`,
    'https://twitter.com/annholm',
  ])('is not any number: %s', (link) => {
    expect(publishedOf(article(link))).toBeNull()
  })
})

describe('a month', () => {
  const article = (when: string) => `Trump’s aides look for a hall

Donald Trump, the presumptive Republican nominee, has no hall for a dinner at ${when} convention in Cleveland, his campaign said. Hillary Clinton, the likely Democratic nominee, has three.

Voters in Brussels, where the attacks in March killed 32, will not be asked. The aides will not speak of halls before next week’s primary in the District of Columbia. A man who had left flowers for the victims of the Orlando shooting said so last week.`

  it('is claimed where the day stays open', () => {
    expect(publishedOf(article('next month’s'))).toMatchObject({
      value: '2016-06',
      evidence: expect.arrayContaining(['next month’s convention']),
    })
  })

  it('dates months and leaves weekdays open', () => {
    const { dates, diagnostics } = parse(`${article('next month’s')} He spoke on Monday.`)
    expect(dates.at(-1)?.value).toBeNull()
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-publication-date'])
    expect(dates.map(({ value }) => value)).toContain('2016-03')
  })
})

describe('a mere year', () => {
  it('does not place months, days and weekdays', () => {
    const { dates } = parse('The mayor resigned on Monday. She was elected in March, and had run since Feb. 9.', {
      published: '2016',
    })
    expect(dates.map(({ value }) => value)).toEqual([null, null, null])
  })

  it('places years', () => {
    const { dates } = parse('The mayor was elected last year.', { published: '2016' })
    expect(dates.map(({ value }) => value)).toEqual(['2015'])
  })
})

describe('nothing', () => {
  it.each([
    [
      'of a story of no campaign',
      `Council votes to close the pier

The council voted on Tuesday night to close the pier after a debate that took four hours. Mayor Ann Trump said on Wednesday that she would sign.`,
    ],
    [
      'of somebody who ran once',
      `A museum opens

Former Republican presidential candidate Rick Santorum opened a museum of campaigns on Friday. Mitt Romney, the nominee of 2012, sent a letter to the voters of the town.`,
    ],
    [
      'of one name that ran in three campaigns',
      `Trump opens a golf course

Donald Trump opened a golf course on Friday. Voters of the town like golf, a poll found, and the election of a new greenkeeper is near.`,
    ],
  ])('is claimed %s', (_, source) => {
    expect(publishedOf(source)).toBeNull()
  })
})

describe('floods', () => {
  it.each([
    'the debate on Tuesday and ',
    'Tuesday night’s Iowa primary debate. ',
    'Republican presidential candidate Ted Cruz and Hillary Clinton ',
    'last night’s debate in Flint, Iowa, on March 9 ',
    'https://twitter.com/a/status/1128736805483446272 on Monday ',
  ])('of “%s” take linear time', (phrase) => {
    const head = 'Hillary Clinton and Ted Cruz campaign in the presidential primary. '
    const time = (count: number) => {
      const source = head + phrase.repeat(count)
      const start = performance.now()
      parse(source)
      return performance.now() - start
    }
    time(200)
    const small = time(200)
    expect(time(1600)).toBeLessThan(28 * Math.max(small, 20))
  })
})
