// Lines that real pages have and the line model alone gets wrong: headings that count, live entries, labels of pictures,
// what kind of piece it is, who the author is, and datelines of press agencies.
import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'

const prose = [
  'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
  'Commuters on the islands said that they were relieved, but that they would keep their cars on the mainland for the time being, just to be sure.',
]
const headline = 'Ferry crews end two-week strike'
const article = (lines: readonly string[]) => parseLayout(lines.join('\n\n'))
const types = (lines: readonly string[]) =>
  article(lines).blocks.map(({ type, text }): [string, string] => [text, type])
const typeOf = (lines: readonly string[]) => new Map(types(lines))

describe('headings that count', () => {
  const list = ['1. It starts in June', '2. It is not cheap', '3. You can bring a bike']
  const lines = [headline, ...list.flatMap((heading, at) => [heading, prose[at]])]

  it('stand above prose each', () => {
    for (const heading of list) expect(typeOf(lines).get(heading)).toBe('crosshead')
  })

  it('count down, too', () => {
    const down = ['#3. A bike', '#2. A boat', '#1. A train']
    const found = typeOf([headline, ...down.flatMap((heading, at) => [heading, prose[at]])])
    for (const heading of down) expect(found.get(heading)).toBe('crosshead')
  })

  it('are no headings where no prose stands between them', () => {
    const found = typeOf([headline, prose[0], ...list, prose[1], prose[2]])
    for (const heading of list) expect(found.get(heading)).not.toBe('crosshead')
  })
})

describe('live entries', () => {
  const lines = [
    'LIVE: Storm Brenna batters the coast',
    ...['14:32', 'Mayor urges people to stay indoors', prose[0]],
    ...['14:05', 'Trains suspended', 'There will be no trains on the coast line this evening.'],
    ...['13:41', 'Jane Holm', prose[1]],
    ...['12:10', prose[2]],
  ]

  it('have short headings and short sentences', () => {
    const found = typeOf(lines)
    expect(found.get('Trains suspended')).toBe('crosshead')
    expect(found.get('There will be no trains on the coast line this evening.')).toBe('paragraph')
  })

  it('have a name that is no heading', () => {
    expect(typeOf(lines).get('Jane Holm')).not.toBe('crosshead')
  })
})

describe('labels of pictures', () => {
  const lines = [
    headline,
    'By Jane Holm',
    'A white ferry at the end of a long pier',
    'Image source, Harbor Post',
    'Image caption,',
    'The ferry had been tied up for two weeks',
    ...prose,
  ]

  it('tell credit and captions', () => {
    const { figures } = article(lines)
    const found = typeOf(lines)
    expect(found.get('Image source, Harbor Post')).toBe('credit')
    expect(found.get('The ferry had been tied up for two weeks')).toBe('caption')
    expect(found.get('A white ferry at the end of a long pier')).toBe('caption')
    expect(figures.map(({ credit }) => credit?.text).filter(Boolean)).toEqual(['Harbor Post'])
  })

  it('leave the deck alone', () => {
    const deck = 'A long wait with an end that nobody expected'
    expect(typeOf([headline, deck, 'Image credit, Harbor Post', ...prose]).get(deck)).toBe('deck')
  })
})

describe('around the headline', () => {
  it.each(['OPINION', 'Obituaries', 'Q&A'])('%s is an eyebrow', (genre) => {
    expect(types([genre, headline, 'By Jane Holm', ...prose])[0]).toEqual([genre, 'eyebrow'])
  })

  it('a role alone below the name is the author’s', () => {
    const { authors } = article([headline, 'By Jane Holm', 'Wales environment correspondent', ...prose])
    expect(authors.map(({ name, role }) => [name, role?.text])).toEqual([
      ['Jane Holm', 'Wales environment correspondent'],
    ])
  })

  it('points that sum up are a list', () => {
    const points = ['- Crews end their strike', '- All lines run by Thursday', '- Old tickets stay good']
    const found = typeOf([headline, 'In short', ...points, ...prose])
    for (const point of points) expect(found.get(point)).toBe('list-item')
  })
})

describe('below the article', () => {
  it.each([
    'Jane Holm is a retired pilot and a member of the harbor board. She lives in Millbrook.',
    'Contact Jane Holm at 555-0188.',
  ])('an author note: %s', (note) => {
    expect(typeOf([headline, 'By Jane Holm', ...prose, note]).get(note)).toBe('author-note')
  })

  it('no note about somebody else', () => {
    const other = 'Erik Lund is a retired pilot and a member of the harbor board. He lives in Millbrook.'
    expect(typeOf([headline, 'By Jane Holm', ...prose, other]).get(other)).toBe('paragraph')
  })

  it('rights in other languages', () => {
    expect(types([headline, ...prose, '© RIPRODUZIONE RISERVATA']).at(-1)?.[1]).toBe('furniture')
  })
})

describe('after links to other articles', () => {
  const links = ['You may also like', 'Why the sound is getting shallower', 'The village that wants its mud back']

  it('the article goes on with a short sentence of its own', () => {
    const own = 'But fishermen fear that the new piers will damage spawning grounds.'
    expect(typeOf([headline, prose[0], prose[1], ...links, own, prose[2], prose[0]]).get(own)).toBe('paragraph')
  })
})

describe('datelines of press agencies', () => {
  it.each([
    ['DULUTH, Minn., Sept. 18, 2024 /PRNewswire/ -- ', 'DULUTH, Minn.', 'PRNewswire', '2024-09-18'],
    ['SAN JOSE, Calif.--(BUSINESS WIRE)--', 'SAN JOSE, Calif.', 'BUSINESS WIRE', null],
  ])('%s', (head, place, agency, date) => {
    const { blocks } = article([headline, head + prose[0], prose[1], prose[2]])
    const dateline = blocks.find(({ dateline }) => dateline !== null)?.dateline
    expect(dateline?.places.map(({ text }) => text)).toEqual([place])
    expect(dateline?.agency?.text).toBe(agency)
    expect(dateline?.date).toBe(date)
  })
})
