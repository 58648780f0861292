import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'

const paragraphs = [
  'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
  'Commuters on the islands said that they were relieved, but that they would keep their cars on the mainland for the time being, just to be sure.',
]
const headline = 'Ferry crews end two-week strike'

const typed = (lines: readonly string[]) =>
  parseLayout(lines.join('\n')).blocks.map(({ type, rule, text }) => ({ type, rule, text }))

describe('byline-under-deck', () => {
  const deck = 'The vote ends a row over pay that began in the autumn.'
  const under = (above: readonly string[], line: string) => {
    const { blocks, authors } = parseLayout([...above, line, ...paragraphs].join('\n'))
    const { type, rule } = blocks[above.length]
    return { type, rule, names: authors.map(({ name }) => name) }
  }

  it.each([
    ['Jane Holm, Harbor Network', ['Jane Holm']],
    ['Jane Holm in Umea', ['Jane Holm']],
    ['Jane Holm for The Harbor Post', ['Jane Holm']],
    ['Jane Holm & Peter Ask', ['Jane Holm', 'Peter Ask']],
    ['Author: Jane Holm', ['Jane Holm']],
    ['Words: Jane Holm. Pictures: Peter Ask', ['Jane Holm']],
    ['From Jane Holm in Umea', ['Jane Holm']],
    ['Jane Holm on 3 January 2018', ['Jane Holm']],
    ['Jane Holm Published 6:00 a.m. ET Jan. 3, 2018 | Updated 9:10 a.m. ET Jan. 4, 2018', ['Jane Holm']],
  ])('%s', (line, names) => {
    expect(under([headline, deck], line)).toEqual({ type: 'byline', rule: 'byline-under-deck', names })
  })

  it('is none below a picture or another byline, and none of what happened', () => {
    const caption = 'A ferry lies at the quay in Umea on Monday, January 1, 2018.'
    expect(under([headline, caption], 'Jane Holm, Harbor Network').rule).not.toBe('byline-under-deck')
    expect(under([headline, 'By Peter Ask'], 'Jane Holm, Harbor Network').rule).not.toBe('byline-under-deck')
    expect(under([headline, deck], 'CHELSEA BEAT UMEA ON MONDAY').names).toEqual([])
  })

  it("may be an agency's where the day stands below", () => {
    const stamp = 'Updated 12:24 am EST, Wednesday, January 3, 2018'
    expect(under([headline], ['Jane Holm and Peter Ask, Associated Press', stamp].join('\n'))).toEqual({
      type: 'byline',
      rule: 'byline-under-deck',
      names: ['Jane Holm', 'Peter Ask'],
    })
    expect(typed([headline, stamp, ...paragraphs])[1].type).toBe('timestamp')
  })

  it('is not who helped', () => {
    const names = (note: string) =>
      parseLayout([headline, ...paragraphs, note].join('\n\n')).authors.map(({ name }) => name)
    expect(names('(Reporting by Jane Holm in Umea; Editing by Peter Ask)')).toEqual(['Jane Holm'])
    expect(names('Additional reporting by Jane Holm')).toEqual([])
  })

  it('is a bare name beside a stamp, whatever words tell the time', () => {
    const lines = [headline, 'PUBLISHED WED, JAN 3 2018 6:35 AM EST', 'UPDATED AN HOUR AGO', 'Jane Holm', ...paragraphs]
    expect(typed(lines)[3]).toMatchObject({ type: 'byline', rule: 'byline-head' })
  })

  it('gives the day that stands beside the name', () => {
    const line = 'Jane Holm Published 6:00 a.m. ET Jan. 3, 2018'
    expect(parseLayout([headline, line, ...paragraphs].join('\n')).published?.value).toMatch(/^2018-01-03T06:00/)
  })
})

describe('byline-head', () => {
  it.each([
    ['By Jane Holm', ['Jane Holm']],
    ['By Jane Holm and Peter Ask, Harbor Post', ['Jane Holm', 'Peter Ask']],
    ['By Jane Holm - 01/03/18 06:56 AM EST', ['Jane Holm']],
    ['Jane Holm - Jan 3, 2018, 10:31 pm CST', ['Jane Holm']],
    ['Posted by Jane Holm on January 3, 2018', ['Jane Holm']],
    ['5:45 AM PST 1/3/2018 by Jane Holm', ['Jane Holm']],
    ['By Staff - Harbor Post - Wednesday, January 3, 2018', ['Staff']],
    ['By HP, in News, Shipping · 3 Jan 2018, 20:02 · 0 Comments', ['HP']],
    ['Ferries, News, Top 1 | Published: 5 hours ago | Written by Jane Holm', ['Jane Holm']],
    ['Jane Holm 7 hours ago', ['Jane Holm']],
    ['Jane Holm Parliamentary editor', ['Jane Holm']],
    ['Jane Holm Senior Shipping Editor, Harbor Post', ['Jane Holm']],
    ['Jane Holm @janeholm', ['Jane Holm']],
    ['Text: Jane Holm', ['Jane Holm']],
    ['Di Jane Holm', ['Jane Holm']],
    ['מאת דנה לוי', ['דנה לוי']],
    ['מאת דנה לוי, 3 בינואר 2018', ['דנה לוי']],
    ['بقلم: أحمد سالم - 3 يناير 2018', ['أحمد سالم']],
    ['記者 山田太郎', ['山田太郎']],
  ])('%s', (line, names) => {
    const { blocks, authors } = parseLayout([headline, line, ...paragraphs].join('\n'))
    expect(blocks[1]).toMatchObject({ type: 'byline', rule: 'byline-head' })
    expect(authors.map(({ name }) => name)).toEqual(names)
  })

  it('is an agency beside the day, but none that makes pictures', () => {
    const beside = (line: string) => typed([headline, line, 'January 3, 2018, 10:31 pm CST', ...paragraphs])[1]
    expect(beside('The Associated Press')).toMatchObject({ type: 'byline', rule: 'byline-head' })
    expect(beside('Getty Images').type).not.toBe('byline')
  })

  it('is what stands below a label of its own', () => {
    const lines = [headline, 'Author:', 'The Harbor Gang', 'Publish date:', 'January 3, 2018', ...paragraphs]
    expect(typed(lines)[2]).toMatchObject({ type: 'byline', rule: 'byline-head' })
    expect(parseLayout(lines.join('\n')).authors.map(({ name }) => name)).toEqual(['The Harbor Gang'])
  })

  it('may stand above the headline where none stands below', () => {
    const above = ['Jane Holm', 'Shipping', 'January 3, 2018 10:31 AM', headline]
    expect(typed([...above, ...paragraphs])[0]).toMatchObject({ type: 'byline', rule: 'byline-head' })
    expect(typed([...above, 'By Peter Ask', ...paragraphs])[0].rule).not.toBe('byline-head')
    expect(typed(['Jane Holm', 'Two ships were sold on Monday in Umea.', headline, ...paragraphs])[0].rule).not.toBe(
      'byline-head',
    )
  })

  it('reads the day on the same line', () => {
    const { published } = parseLayout([headline, 'Jane Holm - Jan 3, 2018, 10:31 pm CST', ...paragraphs].join('\n'))
    expect(published?.value).toBe('2018-01-03T22:31:00-06:00')
  })

  it.each([
    'By Tuesday all lines will run again',
    'Por fin zarpan los barcos',
    'Di nuovo in mare',
    'Jane Holm told a reporter at the pier',
    'By the end of March, the company will have paid back every ticket that was bought before the strike began.',
  ])('not: %s', (line) => {
    expect(typed([headline, line, ...paragraphs])[1].rule).not.toBe('byline-head')
  })
})

describe('authors', () => {
  const authorsOf = (lines: readonly string[]) => parseLayout(lines.join('\n')).authors.map(({ name }) => name)

  it('stand below a label of its own, not above it', () => {
    expect(authorsOf([headline, 'Anna Lind', 'By', 'Jane Holm', 'January 3, 2018', ...paragraphs])).not.toContain(
      'Anna Lind',
    )
    expect(authorsOf([headline, 'Author:', 'Jane Holm', ...paragraphs])).toEqual(['Jane Holm'])
  })

  it('of a teaser above the headline are its own', () => {
    const lines = [
      'Council puts off its vote',
      'By Peter Ask',
      'January 2, 2018',
      headline,
      'By Jane Holm',
      ...paragraphs,
    ]
    expect(authorsOf(lines)).toEqual(['Jane Holm'])
  })

  it('are said outright, and a name further down is in a picture', () => {
    const lines = [headline, 'By Jane Holm', 'January 3, 2018', 'Peter Ask', ...paragraphs]
    expect(authorsOf(lines)).toEqual(['Jane Holm'])
  })

  it('do not make pictures only', () => {
    expect(authorsOf([headline, 'By Jane Holm', 'Getty Images', ...paragraphs])).toEqual(['Jane Holm'])
    expect(authorsOf([headline, 'By Jane Holm', 'January 3, 2018', 'Getty Images', ...paragraphs])).toEqual([
      'Jane Holm',
    ])
  })
})

describe('author-bio', () => {
  it.each([
    'Jane Holm is a staff writer who covers shipping for the Harbor Post.',
    'Peter Ask contributed to this report.',
    'Jane Holm can be reached at jholm@example.org.',
  ])('%s', (line) => {
    const blocks = typed([headline, ...paragraphs, line])
    expect(blocks[4]).toMatchObject({ type: 'author-note', rule: 'author-bio' })
  })

  it('leaves a reporter in the news in the news', () => {
    const line =
      'Jane Holm is a reporter who was held for two days on the outer islands, and who told the council on Monday what she had seen there.'
    const blocks = typed([headline, line, ...paragraphs, ...paragraphs.map((text) => text.replace('the', 'The old'))])
    expect(blocks[1].type).toBe('paragraph')
  })
})

describe('credit-line', () => {
  it.each([
    'Anna Lind/Nordlys/Getty Images',
    '(AP Photo/Anna Lind)',
    'REUTERS/Anna Lind',
    'EPA-EFE/ANNA LIND',
    '(Photo by Anna Lind/Getty Images)',
    '(photo credit: ANNA LIND/NORDLYS)',
    '(Courtesy of the City of Umea)',
    '(Supplied: Umea Council)',
    'Handout via Reuters',
    'Staff photo by Anna Lind',
  ])('%s, with the caption above it', (credit) => {
    const caption = 'The first ferry leaves the harbor of Holmsund.'
    const blocks = typed([headline, paragraphs[0], paragraphs[1], caption, credit, paragraphs[2]])
    expect(blocks[3]).toMatchObject({ type: 'caption', rule: 'credit-line' })
    expect(blocks[4]).toMatchObject({ type: 'credit', rule: 'credit-line' })
  })

  it.each(['Image copyright Getty Images', 'Photo copyright Reuters'])(
    '%s, which may stand above its caption',
    (credit) => {
      const said = 'She has been sure of that for years.'
      const blocks = typed([headline, paragraphs[0], said, credit, 'Anna Lind at the quay in Umea', paragraphs[2]])
      expect(blocks[2].type).toBe('paragraph')
      expect(blocks[3]).toMatchObject({ type: 'credit', rule: 'credit-line' })
    },
  )

  it.each([
    'Photos: The harbor through the years and the ships that it has seen',
    '© 2018 Harbor Post. All rights reserved.',
  ])('not: %s', (line) => {
    expect(typed([headline, ...paragraphs, line])[4].rule).not.toBe('credit-line')
  })
})

describe('doubled-title', () => {
  it('takes the lower one for the headline', () => {
    const blocks = typed(['News', headline, headline, 'By Jane Holm', ...paragraphs])
    expect(blocks.map(({ type }) => type)).toEqual([
      expect.stringMatching(/furniture|eyebrow/),
      'furniture',
      'headline',
      'byline',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })
})

describe('a headline among others', () => {
  const prose = [...paragraphs, ...paragraphs.map((text) => text.replace('the', 'the old'))]
  const typeOf = (lines: readonly string[], text: string) => typed(lines).find((block) => block.text === text)?.type

  it.each([
    ['a trail of links', `Home News Shipping ${headline}`],
    ['the page title', `${headline} | Harbor Post`],
    ['the page title with a dash', `${headline} - Harbor Post`],
  ])('stands below %s with its words', (_, line) => {
    const blocks = typed([line, 'Shipping', headline, 'By Jane Holm', 'January 3, 2018', ...prose])
    expect(blocks[0]).toMatchObject({ type: 'furniture', rule: 'doubled-title' })
    expect(blocks[2]).toMatchObject({ type: 'headline', text: headline })
  })

  it('is not the half of it after a colon', () => {
    const whole = 'The ferry strike: What is the sound agreement?'
    const lines = [whole, ...prose.slice(0, 2), 'What is the sound agreement?', ...prose.slice(2)]
    expect(typeOf(lines, whole)).toBe('headline')
  })

  it('has its byline and its day below it, teasers above it have their own', () => {
    const lines = [
      'Latest news',
      'Council puts off its vote on the ferry strike and the crews',
      'Peter Ask',
      'January 2, 2018',
      headline,
      'Jane Holm',
      'January 3, 2018',
      ...prose,
    ]
    expect(parseLayout(lines.join('\n')).headline).toBe(headline)
  })

  it('is not the longer deck below it', () => {
    const deck = 'Crews voted on Monday to end the strike that stranded commuters on the outer islands for two weeks'
    expect(parseLayout(['Ferry crews end strike', deck, 'By Jane Holm', ...prose].join('\n')).headline).toBe(
      'Ferry crews end strike',
    )
  })

  it('is no row of digits', () => {
    expect(parseLayout(['Shipping', '11.14.2019 09:00 AM', headline, ...prose].join('\n')).headline).toBe(headline)
  })

  it('may stand below teasers of whole sentences', () => {
    const teaser =
      'Council puts off its vote on the harbor toll again, after a long night of speeches and two walkouts by the opposition.'
    const lines = [
      'Home',
      'Shipping',
      teaser,
      teaser.replace('harbor', 'bridge'),
      headline,
      'January 3, 2018',
      ...prose,
    ]
    expect(parseLayout(lines.join('\n')).headline).toBe(headline)
  })
})

describe('teaser-heading', () => {
  it('heads what is no part of the article', () => {
    const blocks = typed([
      headline,
      ...paragraphs,
      'You may also like',
      'Bridge toll to rise in spring',
      'Island school wins robot prize',
      'Harbor dredging starts next week',
    ])
    expect(blocks.slice(4).map(({ type }) => type)).toEqual(['furniture', 'furniture', 'furniture', 'furniture'])
    expect(blocks[4].rule).toBe('teaser-heading')
  })
})

describe('a schedule in the text', () => {
  it('is no furniture', () => {
    const blocks = typed([
      headline,
      ...paragraphs,
      'The ferry festival calls at:',
      'June 9 – Holmsund, Old Harbor @ Pier Two',
      'June 10 – Umea, River Quay @ The Dock',
      'June 14 – Vaasa, Inner Port @ Hall Nine',
      'June 16 – Kokkola, West Quay @ The Shed',
    ])
    for (const { type } of blocks.slice(5)) expect(['paragraph', 'list-item']).toContain(type)
  })
})

describe('texts of a few lines', () => {
  const sentence = 'The ferry left Holmsund on March 4, and came back on the same day without its passengers.'

  it.each([
    ['a headline and a sentence', ['Ferry stops', sentence], ['headline', 'paragraph']],
    ['a sentence alone', [sentence], ['paragraph']],
    [
      'two sentences',
      [sentence, 'The captain said on Monday that he would not try again.'],
      ['paragraph', 'paragraph'],
    ],
    [
      'with a byline',
      ['Ferry stops', 'By Jane Holm', sentence, '“It was fine,” the captain said.'],
      ['headline', 'byline', 'paragraph', 'paragraph'],
    ],
  ])('%s', (_, lines, types) => {
    expect(typed(lines).map(({ type }) => type)).toEqual(types)
  })
})

describe('credited-caption', () => {
  it('is known by the credit in brackets at its end', () => {
    const caption = 'Nils Berg speaks to crews at the harbor. (Anna Lind/AP)'
    expect(typed([headline, paragraphs[0], caption, ...paragraphs.slice(1)])[2]).toMatchObject({
      type: 'caption',
      rule: 'credited-caption',
    })
  })

  it.each(['Photo: Anna Lind', 'Credit: Anna Lind/Halsten Herald', 'Photograph by Anna Lind'])(
    'or behind a label: %s',
    (credit) => {
      const caption = `Nils Berg speaks to crews at the harbor. ${credit}`
      expect(typed([headline, paragraphs[0], caption, ...paragraphs.slice(1)])[2]).toMatchObject({
        type: 'caption',
        rule: 'credited-caption',
      })
    },
  )

  it('is no paragraph that ends in an aside', () => {
    const aside = `${paragraphs[0]} (The vote was close.)`
    expect(typed([headline, aside, ...paragraphs.slice(1)])[1].type).toBe('paragraph')
  })

  it.each(['(Anna Lind, The Halsten Herald)', '(Anna Lind | Nordlys)', '(Supplied: Umea Council)'])(
    'or with whom the photographer works for: %s',
    (credit) => {
      const caption = `Nils Berg speaks to crews at the harbor. ${credit}`
      const figures = parseLayout([headline, paragraphs[0], caption, ...paragraphs.slice(1)].join('\n')).figures
      expect(figures.map((figure) => figure.caption)).toEqual(['Nils Berg speaks to crews at the harbor.'])
      expect(figures[0].credit?.text).toBe(credit.replace(/^\((?:Supplied: )?|\)$/g, ''))
    },
  )

  it('is no paragraph that ends in whose member somebody is', () => {
    const aside = 'The motion was carried by nine votes to four. The last to speak was Anna Lind (Anna Lind, Labour).'
    expect(typed([headline, paragraphs[0], aside, ...paragraphs.slice(1)])[2].type).toBe('paragraph')
  })
})

describe('wire-marks', () => {
  it('reads the day of a release, and who to ask is no headline', () => {
    const {
      headline: found,
      published,
      blocks,
    } = parseLayout(
      ['FOR IMMEDIATE RELEASE: January 3, 2018', 'Contact: Jane Holm, 555-0100', headline, ...paragraphs].join('\n'),
    )
    expect(blocks.slice(0, 2).map(({ type, rule }) => [type, rule])).toEqual([
      ['timestamp', 'wire-marks'],
      ['furniture', 'wire-marks'],
    ])
    expect(found).toBe(headline)
    expect(published?.value).toBe('2018-01-03')
  })

  it('takes an embargo for no day of publication', () => {
    expect(parseLayout(['Embargoed until January 3, 2018', headline, ...paragraphs].join('\n')).published).toBeNull()
  })
})

describe.each([
  [
    'tag-line',
    [
      'Published under: Ferries , Islands , Strikes',
      'Filed under: Shipping',
      'Tags: ferries, sound',
      'More on these topics: Ferries | Islands',
      'Themen: Fähren, Häfen',
    ],
    ['Filed under oath, the papers say: nobody knew', 'Tag: the new game that the islands play'],
  ],
  [
    'copyright-line',
    [
      '© 2018 Harbor Post',
      'Copyright © 2018 Harbor Post, LLC. Click here for reprint permission.',
      'Harbor Post, LLC. All rights reserved.',
    ],
    ['“All rights reserved” is what the old sign said.', 'Copyright law changed in 2018, the crews found.'],
  ],
  [
    'sign-up-line',
    [
      'Harbor news never sleeps. Get the daily newsletter and don’t miss a moment of your sound.',
      'Let our news meet your inbox.',
      'The Post app is new: to subscribe, open it.',
    ],
    ['The company told its crews in a newsletter on Monday.', '“Sign up for the crews,” she said.'],
  ],
])('%s', (rule, lines, others) => {
  it.each(lines)('%s', (line) => {
    const blocks = typed([headline, 'By Jane Holm', ...paragraphs, line])
    expect(blocks[5]).toMatchObject({ type: 'furniture', rule: expect.stringMatching(rule) })
  })

  it.each(others)('not: %s', (line) => {
    expect(typed([headline, 'By Jane Holm', ...paragraphs, line, ...paragraphs])[5].rule).not.toBe(rule)
  })
})

describe('teaser-run', () => {
  const prose = [...paragraphs, ...paragraphs.map((text) => text.replace('the', 'the old'))]
  const teasers = [
    'Council puts off its vote on the harbor toll again',
    'Bridge toll to rise in spring, and the ferry’s with it',
    'Island school wins the prize for robots once more',
  ]

  it('is of other articles', () => {
    const blocks = typed([headline, ...prose, ...teasers, ...paragraphs.map((text) => text.replace('the', 'that'))])
    for (const { text, type, rule } of blocks)
      if (teasers.includes(text)) expect([type, rule]).toEqual(['furniture', 'teaser-run'])
  })

  it('is no list and no calendar', () => {
    for (const mark of ['• ', '- ', '9 June ', 'June 9, 2018 '])
      for (const { rule } of typed([headline, ...prose, ...teasers.map((text) => mark + text), ...paragraphs]))
        expect(rule).not.toBe('teaser-run')
  })
})

describe('doubled-caption', () => {
  const sentence = 'The first ferry leaves the old harbor of Holmsund on Tuesday.'

  it.each([
    ['alike', sentence],
    ['with a credit', `${sentence} (Anna Lind/AP)`],
  ])('is a sentence twice in a row, %s', (_, second) => {
    const blocks = typed([headline, paragraphs[0], sentence, second, ...paragraphs.slice(1)])
    expect(blocks.slice(2, 4).map(({ type, rule }) => [type, rule])).toEqual([
      ['caption', 'doubled-caption'],
      ['caption', second === sentence ? 'doubled-caption' : 'credited-caption'],
    ])
  })

  it('is no short headline over a sentence that opens alike', () => {
    const brief = 'The first ferry leaves the old harbor of Holmsund after the strike'
    const blocks = typed([headline, paragraphs[0], brief, sentence, ...paragraphs.slice(1)])
    expect(blocks[2].rule).not.toBe('doubled-caption')
  })

  it('is no link twice in a row', () => {
    const link = 'Harbor dredging starts next week at the old pier'
    const blocks = typed([headline, paragraphs[0], link, link, ...paragraphs.slice(1)])
    expect(blocks[2].rule).not.toBe('doubled-caption')
  })
})

describe('times of something else', () => {
  const body = Array.from({ length: 8 }, (_, at) => paragraphs[at % 3].replace('the', `the ${at} old`))

  it('are no live blog where they begin below the article', () => {
    const teasers = ['Council puts off its vote', 'Bridge toll to rise', 'Robot prize for island school'].flatMap(
      (title, at) => [title, `${at + 2} hours ago`, `${paragraphs[at].replace('the', 'that')}`],
    )
    const blocks = typed([headline, 'By Jane Holm', 'January 3, 2018', ...body, ...teasers])
    for (const { type, text } of blocks) if (/hours ago$/.test(text)) expect(type).not.toBe('timestamp')
  })

  it('are the days of comments', () => {
    const comments = [
      'Anna Lind',
      'January 4, 2018 at 6:58 am',
      'Good',
      'Peter Ask',
      'January 4, 2018 at 7:02 am',
      'Bad',
    ]
    const blocks = typed([headline, 'By Jane Holm', 'January 3, 2018', ...body, '2 Comments', ...comments])
    for (const { type, text } of blocks) if (text.includes('January 4')) expect(type).toBe('furniture')
  })
})

describe('live-times', () => {
  it('knows the heading of each entry', () => {
    const times = ['9:05 am', '9:40 am', '10:15 am']
    const headings = [
      'Crews begin to vote at the old harbor',
      'Council calls a special meeting',
      'First ferry leaves Holmsund',
    ]
    const entries = times.flatMap((time, index) => [time, headings[index], paragraphs[index]])
    const blocks = typed(['Ferry strike: the latest as crews vote', 'Live updates', ...entries])
    const found = blocks.filter(({ text }) => headings.includes(text))
    expect(found.map(({ type, rule }) => [type, rule])).toEqual(headings.map(() => ['crosshead', 'live-times']))
    expect(blocks[1].type).not.toBe('byline')
  })
})
