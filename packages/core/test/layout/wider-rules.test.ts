// Rules found wanting on pages of kinds that nobody had looked at before: recipes, police logs, magazines, student papers.
import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'

const prose = [
  'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
  'Commuters on the islands said that they were relieved, but that they would keep their cars on the mainland for the time being, just to be sure.',
]
const headline = 'Ferry crews end two-week strike'
const article = (lines: readonly string[]) => parseLayout(lines.join('\n'))
const typeIn = (lines: readonly string[], line: string) => {
  const block = article(lines).blocks.find(({ text }) => text === line)
  return block === undefined ? 'no block' : `${block.type} ${block.rule}`
}

describe('list-heading', () => {
  const points = ['All lines run from Thursday', 'Old tickets stay valid until the end of March']

  it.each(['Key points:', 'AT A GLANCE', 'What we know so far', 'Das Wichtigste in Kürze:', 'En bref'])(
    '%s',
    (heading) => {
      const lines = [headline, prose[0], heading, ...points, prose[1], prose[2]]
      expect(typeIn(lines, heading)).toBe('crosshead list-heading')
      for (const point of points) expect(typeIn(lines, point)).toBe('list-item list-heading')
      expect(typeIn(lines, prose[1])).toMatch(/^paragraph/)
    },
  )

  it('heads what a recipe takes', () => {
    const parts = ['200 grams unsalted butter', '1 teaspoon salt', 'Raisins, for the eyes']
    const step = 'Warm the milk, crumble the yeast into it and let it stand for a quarter of an hour in a warm place.'
    const lines = [headline, ...prose, 'Ingredients', ...parts, step]
    expect(typeIn(lines, 'Ingredients')).toBe('crosshead list-heading')
    for (const part of parts) expect(typeIn(lines, part)).toBe('list-item list-heading')
  })

  it('heads links below the article, and nothing where one line follows', () => {
    expect(typeIn([headline, ...prose, 'What we know', ...points], 'What we know')).not.toContain('list-heading')
    expect(typeIn([headline, prose[0], 'Key points', prose[1], prose[2]], 'Key points')).not.toContain('list-heading')
  })
})

describe('day-headings', () => {
  it('head the entries of a log', () => {
    const lines = [headline, prose[0], 'Monday, Feb. 25', prose[1], 'Tuesday', prose[2]]
    expect(typeIn(lines, 'Monday, Feb. 25')).toBe('crosshead day-headings')
    expect(typeIn(lines, 'Tuesday')).toBe('crosshead day-headings')
  })

  it('are none with a year, or alone', () => {
    expect(typeIn([headline, 'Monday, Feb. 25, 2019', ...prose], 'Monday, Feb. 25, 2019')).not.toContain('day-headings')
    expect(typeIn([headline, prose[0], 'Tuesday', prose[1], prose[2]], 'Tuesday')).not.toContain('day-headings')
  })
})

describe('author-bio', () => {
  const note = (byline: string, line: string) => typeIn([headline, byline, ...prose, line], line)

  it.each([
    ['By Jane Holm', 'Jane Holm taught history in Umea from 1985 to 2019.'],
    ['By Jane Holm', 'Jane Holm has contributed to the magazine since 2011.'],
    ['By Jane Holm', 'Ms. Holm is a retired teacher in Umea.'],
    ['Jane Holm, News Editor', 'Jane Holm (she/her) is a junior majoring in history.'],
    ['By Jane Holm', 'Jane Holm: 555-0132, jholm@harborpost.example'],
    ['By Jane Holm', 'Contact this reporter at jholm@harborpost.example or call 555-0148.'],
    ['By Jane Holm', 'jholm@harborpost.example'],
    ['Par Jeanne Holm (Rennes, envoyée spéciale)', 'Jeanne Holm (Rennes, envoyée spéciale)'],
  ])('%s … %s', (byline, line) => {
    expect(note(byline, line)).toBe('author-note author-bio')
  })

  it('stands right below the byline, too', () => {
    const line = 'Mr. Holm is a retired teacher in Umea.'
    expect(typeIn([headline, 'By Peter Holm', line, ...prose], line)).toBe('author-note author-bio')
  })

  it('tells that a name below the headline is the author’s, though no lexicon knows it', () => {
    const lines = [
      headline,
      'And what it cost',
      'Anikka Raovan',
      ...prose,
      'Anikka Raovan is the harbor editor of The Ledger.',
    ]
    expect(typeIn(lines, 'Anikka Raovan')).toBe('byline author-bio')
    expect(article(lines).authors.map(({ name }) => name)).toEqual(['Anikka Raovan'])
  })

  it('is nobody else', () => {
    expect(note('By Jane Holm', 'Peter Ask has crossed the sound since 2011.')).not.toContain('author-note')
  })
})

describe('byline-head', () => {
  const authors = (...lines: readonly string[]) =>
    article([headline, ...lines, ...prose]).authors.map(({ name, role, organization }) => [
      name,
      role?.text,
      organization?.text,
    ])

  it('is no picture of a paper’s own', () => {
    const lines = [
      headline,
      'By Jane Holm',
      'The first ferry in two weeks left Umea on Tuesday.',
      'PETER ASK/HARBOR POST STAFF',
      ...prose,
    ]
    expect(typeIn(lines, 'PETER ASK/HARBOR POST STAFF')).toBe('credit credit-line')
    expect(article(lines).authors.map(({ name }) => name)).toEqual(['Jane Holm'])
  })

  it('has an organization on the line below', () => {
    expect(authors('By Jane Holm', 'Lakeside Media Group')).toEqual([['Jane Holm', undefined, 'Lakeside Media Group']])
  })

  it('is a name of ideographs that signs the article again', () => {
    const text = (signature: string) =>
      [
        '過疎の町に映画館復活　住民が３千万円集め',
        '2023年11月22日 11時30分',
        '佐伯美紀',
        '　広島県大崎町で３０年前に閉館した映画館「港座」が１９日、再開した。人口４千人の町で、住民らが約３千万円の資金を集めた。',
        '　この日は午前１０時の開場前から約１２０人が列をつくった。最初の上映作品は、閉館の日と同じ「東京物語」だった。',
        `　上映は週末のみという。${signature}`,
      ].join('\n')
    expect(parseLayout(text('（佐伯美紀）')).authors.map(({ name }) => name)).toEqual(['佐伯美紀'])
    expect(parseLayout(text('')).authors).toEqual([])
  })
})

describe('the headline', () => {
  const { headline: found } = article([headline, ...prose])

  it.each([
    ['a notice of its age', ['This article is more than 1 year old']],
    ['a menu in one line', ['News Obituaries Sports Opinion Lifestyle Classifieds']],
  ])('is not %s', (_, above) => {
    expect(found).toBe(headline)
    expect(article([...above, headline, 'Jane Holm', 'Mon 9 Oct 2023', ...prose]).headline).toBe(headline)
  })

  it('stands over a deck that is a sentence, and over one that goes on with “And”', () => {
    const deck = 'In a town of broken lifts, a handful of women decide who goes up.'
    expect(article(['The Elevator Keepers', deck, 'By Jane Holm', 'January 3, 2018', ...prose]).headline).toBe(
      'The Elevator Keepers',
    )
    expect(
      article(['Why Our Town Stopped Waiting', 'And what the ferries cost instead', 'Jane Holm', ...prose]).headline,
    ).toBe('Why Our Town Stopped Waiting')
  })

  it('is not what a picture shows', () => {
    const shown = 'A white ferry at the end of a long pier where officials and commuters wait for the company'
    const lines = [
      'Villagers buy pub',
      'Jane Holm',
      shown,
      'Image source, Harbor Post',
      'Image caption, The strike of the crews had stranded commuters',
      ...prose,
    ]
    expect(article(lines).headline).toBe('Villagers buy pub')
    expect(article(lines).figures.map(({ caption }) => caption)).toContain(
      'The strike of the crews had stranded commuters',
    )
  })
})

describe('datelines', () => {
  it('stand alone with a mere place right above the first paragraph', () => {
    expect(typeIn([headline, 'By Jane Holm', 'WELLINGTON —', ...prose], 'WELLINGTON —')).toBe('dateline lone-dateline')
  })

  it('are none of a mere word further down', () => {
    const scores =
      'RUSHING — Holm had 27 carries for 164 yards, and Ask carried the ball six more times for another 31 yards.'
    const { blocks } = article([headline, ...prose, prose[0].replace('Ferries', 'Boats'), scores])
    expect(blocks.at(-1)?.dateline).toBeNull()
    expect(article([headline, `UMEA — ${prose[0]}`, ...prose.slice(1)]).blocks[1].dateline?.places[0].text).toBe('UMEA')
  })
})

describe('credits', () => {
  const figure = (...lines: readonly string[]) => article([headline, 'By Jane Holm', ...lines, ...prose]).figures[0]

  it.each([['Ferries wait in the port of Umea on Monday.(Harbor News: Peter Ask)', 'Harbor News: Peter Ask', []]])(
    '%s',
    (line, text, photographers) => {
      const { credit } = parseLayout(line, { hints: [{ span: { start: 0, end: line.length }, type: 'caption' }] })
        .figures[0]
      expect(credit?.text).toBe(text)
      expect(credit?.photographers.map((words) => words.text)).toEqual(photographers)
    },
  )

  it('has dots for a colon', () => {
    expect(figure('Credit...Peter Ask for The Harbor Post').credit?.text).toBe('Peter Ask for The Harbor Post')
  })
})
