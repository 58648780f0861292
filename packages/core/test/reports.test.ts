// Reports without a plain "Smith said …": subjects with appositions, adjectives and nouns that report, passives, questions,
// and where a report ends.
import { describe, expect, it } from 'vitest'
import { parse } from '../src'
import { body, statements } from './last-paragraph'

describe('whose report it is', () => {
  it.each([
    [
      'an apposition with a verb of its own',
      'Ann Lee of Millbrook, a councillor who has refused to resign, said the bridge deserved better.',
      'the bridge deserved better',
      'Ann Lee of Millbrook, a councillor who has refused to resign',
    ],
    [
      'a relative clause that quotes',
      'Ann Lee, who calls the plan a “disaster,” said she would not vote for it.',
      'she would not vote for it',
      'Ann Lee',
    ],
    [
      'a share of the voters',
      'About four in 10 said they were tired of the bridge.',
      'they were tired of the bridge',
      '10',
    ],
    ['a percentage', 'Of those asked, 47% say the bridge is safe.', 'the bridge is safe', '47%'],
    ['another', 'While one builder was paid, another says there is no money.', 'there is no money', 'another'],
    [
      'behind a list',
      'The storm hit the most exposed farms, drivers and town officials told the paper.',
      'The storm hit the most exposed farms',
      'drivers and town officials',
    ],
    ['a surname like an adverb', '“Bridges matter,” Kelly said.', '“Bridges matter,”', 'Kelly'],
    [
      'a verb nobody listed',
      '“The bridge will stand,” an angry Lee bellyached.',
      '“The bridge will stand,”',
      'an angry Lee',
    ],
    [
      'an agency that quotes somebody as saying it',
      'The agency quoted Lee as saying: “The bridge will stand.”',
      '“The bridge will stand.”',
      'Lee',
    ],
    [
      'the same without marks',
      'The paper quoted a councillor, Ann Lee, as saying that the bridge would stand.',
      'that the bridge would stand',
      'a councillor, Ann Lee',
    ],
    [
      'somebody who was quoted as saying it',
      'Lee was quoted as saying that the bridge would stand.',
      'that the bridge would stand',
      'Lee',
    ],
    ['a question with an object', '“Why is it shut?” Lee asked council members.', '“Why is it shut?”', 'Lee'],
  ])('%s', (_, words, content, speaker) => {
    expect(statements(words)).toContainEqual(expect.objectContaining({ content: [content], speakers: [speaker] }))
  })

  it('lets a participle in a setting be no speaker', () => {
    const found = statements('In a statement released Thursday, Ann Lee reacted to the news, saying: “It is over.”')
    expect(found.at(-1)).toMatchObject({ content: ['“It is over.”'], speakers: ['Ann Lee'] })
  })

  it('keeps an owner of words from becoming the subject', () => {
    const found = statements('Lee doubled down on his comments about Roe and said the judge had a conflict.')
    expect(found.at(-1)).toMatchObject({ content: ['the judge had a conflict'], speakers: ['Lee'] })
  })
})

describe('nouns and adjectives that report', () => {
  it.each([
    ['Lee is confident that the bridge will stand.', 'that the bridge will stand', 'is confident', 'Lee'],
    ['The drivers were angry about the toll.', 'the toll', 'were angry', 'The drivers'],
    ['The council remains unwilling to pay for a bridge.', 'to pay for a bridge', 'remains unwilling', 'The council'],
    ['Lee made it clear that she would stay.', 'that she would stay', 'made it clear', 'Lee'],
    [
      'The mayor expressed concern that the bridge would fall.',
      'that the bridge would fall',
      'expressed concern',
      'The mayor',
    ],
    ['Roe made the claim that tolls had risen.', 'that tolls had risen', 'claim', 'Roe'],
  ])('%s', (words, content, cue, speaker) => {
    expect(statements(words)).toEqual([{ content: [content], cue, speakers: [speaker] }])
  })

  it('leaves alone what is clear by itself', () => {
    expect(statements('It was clear that the storm was over.')).toEqual([])
  })
})

describe('nobody named', () => {
  it.each([
    ['The bridge is seen as a danger to drivers.', ['The bridge', 'a danger to drivers'], 'is seen'],
    ['Two builders were accused of taking money.', ['Two builders', 'taking money'], 'were accused'],
    ['Asked whether the bridge was safe, Lee walked away.', ['whether the bridge was safe'], 'Asked'],
  ])('%s', (words, content, cue) => {
    expect(statements(words)).toEqual([{ content, cue, speakers: [] }])
  })

  it('names the agent where one is told', () => {
    expect(statements('The plan has been called “a slow disaster” by Ann Lee, a driver.')).toMatchObject([
      { content: ['“a slow disaster”'], speakers: ['Ann Lee, a driver'] },
    ])
  })
})

describe('where a report begins and ends', () => {
  it.each([
    ['a relative clause', 'Lee wants a new bridge, which would cost a million.', 'a new bridge'],
    ['a contrast', 'Lee praised the builder, but the work was poor.', 'the builder'],
    [
      'a comparison',
      'Half of the drivers said the bridge was safe, compared with a third in May.',
      'the bridge was safe',
    ],
    ['a comma inside the marks', 'Lee backed “a better bridge,” telling drivers to wait.', '“a better bridge,”'],
    ['its preposition', 'Lee warned of a “ferocious” winter ahead.', 'a “ferocious” winter ahead'],
    ['the main clause', 'After Roe praised the plan, Lee walked out.', 'the plan'],
  ])('%s', (_, words, content) => {
    expect(statements(words)[0]?.content).toEqual([content])
  })

  it('takes the clause behind a setting and "according to"', () => {
    expect(statements('But on Monday, according to Lee, the builder asked for more.')).toMatchObject([
      { content: ['on Monday', 'the builder asked for more'], speakers: ['Lee'] },
    ])
    expect(statements('It did not go unseen: According to recent counts, the bridge carries less.')).toMatchObject([
      { content: ['the bridge carries less'], speakers: ['recent counts'] },
    ])
  })

  it('reads "in the words of" like "according to"', () => {
    expect(statements('She does not like “surprises,” in the words of one driver.')).toMatchObject([
      { content: ['She does not like “surprises,”'], cue: 'in the words of', speakers: ['one driver'] },
    ])
  })

  it('takes a mere setting for no statement', () => {
    expect(statements('Despite his own doubts, the tired builder continued.')).toEqual([])
  })
})

describe('labels and titles around a colon', () => {
  it.each([
    ['inverted', 'Continued Ann Lee: “So I think the bridge is a very real problem.”', 'Ann Lee'],
    [
      'behind a dash',
      'The count was close to the end - Jane Roe: “The bridge was the last to be counted.”',
      'Jane Roe',
    ],
    [
      'an author',
      '“Rain at Last for the Valley Farms This Year,” by Jane Roe: “The rain came at last to the farms.”',
      'Jane Roe',
    ],
  ])('%s', (_, words, speaker) => {
    expect(statements(words)).toMatchObject([{ speakers: [speaker] }])
  })
})

describe('two speakers', () => {
  it('takes both, though one has a place of its own', () => {
    expect(
      statements(
        'The bridge will be shut, according to both the mayor’s office in Millbrook and the council in Halsten.',
      ),
    ).toMatchObject([{ speakers: ['the mayor’s office in Millbrook', 'the council in Halsten'] }])
  })
})

describe('words that report nothing', () => {
  it.each([
    ['a participle that is a cause', 'The mayor has a key part in talks determining what the bridge will look like.'],
    ['a noun behind its owner', 'The builder cut its yearly forecast on Thursday.'],
  ])('%s', (_, words) => {
    expect(statements(words)).toEqual([])
  })

  it('keeps a negation in a passive', () => {
    expect(statements('Drivers are advised not to cross the bridge.')).toMatchObject([
      { content: ['not to cross the bridge'] },
    ])
  })

  it('takes a title of a work out of a statement', () => {
    const source = body('Lee compared the storm to the film “Deep Water Rising” and said the bridge was “a wreck.”')
    const parts = parse(source).quotes.map(({ type, parts }) => [
      type,
      ...parts.map((p) => source.slice(p.start, p.end)),
    ])
    expect(parts).toContainEqual(['scare', 'Deep Water Rising'])
    expect(parts).toContainEqual(['partial', 'a wreck.'])
  })
})

describe('pronouns that speak', () => {
  const people = (words: string) => {
    const article = parse(body(words))
    return article.quotes.map(({ speakers }) =>
      speakers.map(({ entity }) => entity !== null && article.entities[entity].name),
    )
  }

  it('reads "it" as the organization that the paragraph begins with', () => {
    expect(people('Millbrook Council shut the bridge on Monday. “It is not safe,” it said.').at(-1)).toEqual([
      'Millbrook Council',
    ])
  })

  it('prefers whom the paragraph names to who spoke before', () => {
    const found = people(
      'Margaret Lee, the mayor, opened the bridge. “It holds,” Lee said.\n\n“I worry about her,” her sister Fiona Roe said.\n\nThe council thanked Margaret Lee for her work. “I burned their letter,” she said.',
    )
    expect(found.at(-1)).toEqual(['Margaret Lee'])
  })
})
