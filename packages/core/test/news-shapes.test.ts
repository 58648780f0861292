// Reports in the shapes that wire stories, courts, weather pages and interviews give them: a day between the verb and its
// report, datelines, names that hold words of other kinds, and turns whose labels are no names.
import { describe, expect, it } from 'vitest'
import { parse, type Span } from '../src'
import { body } from './last-paragraph'

function read(source: string) {
  const article = parse(source)
  const slice = ({ start, end }: Span) => source.slice(start, end)
  return article.quotes
    .filter(({ type }) => type !== 'scare')
    .map(({ content, cue, speakers }) => ({
      content: content.map(slice),
      cue: cue && slice(cue),
      speakers: speakers.map(({ span }) => slice(span)),
      names: speakers.map(({ entity }) => (entity === null ? null : article.entities[entity].name)),
      certainty: speakers.map(({ certainty }) => certainty),
    }))
}

describe('a day beside the verb', () => {
  it.each([
    ['between verb and report', 'The council said Tuesday that it would pay.', 'that it would pay', 'The council'],
    ['before a bare clause', 'The council said Tuesday it would pay.', 'it would pay', 'The council'],
    ['behind a bracket', 'Lund Metals (OSE: LUND) on Friday reported a loss.', 'a loss', 'Lund Metals (OSE: LUND)'],
    [
      'behind an apposition',
      'Lund Metals, the largest employer in the valley, today announced the sale of a mill.',
      'the sale of a mill',
      'Lund Metals, the largest employer in the valley',
    ],
    ['as part of what is reported', 'The council praised Monday night’s vote.', 'Monday night’s vote', 'The council'],
  ])('%s', (_, words, content, speaker) => {
    expect(read(body(words))).toMatchObject([{ content: [content], speakers: [speaker] }])
  })

  it('is nothing that somebody speaks of', () => {
    expect(read(body('The mayor of Millbrook spoke on Monday.'))).toEqual([])
  })
})

describe('where a report begins and ends', () => {
  it('begins behind the dateline', () => {
    const source =
      'Ferry sinks off Bergen\n\nOSLO, Jan 3 (Reuters) - A ferry with 90 people sank off Bergen on Tuesday, the coast guard said.\n\nDivers looked for the captain all day, and the search went on into the night.'
    expect(read(source)).toMatchObject([
      { content: ['A ferry with 90 people sank off Bergen on Tuesday'], speakers: ['the coast guard'] },
    ])
  })

  it.each([
    [
      'goes on behind an insertion before its verb',
      'Judges expressed concern that donors, including the Harper brothers, would stay away.',
      'that donors, including the Harper brothers, would stay away',
    ],
    [
      'begins behind the nearer verb',
      'The minister ordered an inquiry and said in a statement that no family would wait.',
      'that no family would wait',
    ],
  ])('%s', (_, words, content) => {
    expect(read(body(words)).map((quote) => quote.content)).toEqual([[content]])
  })

  it.each([
    ['a base form behind a verb', 'Court stays the sale, seeks reply from the council.'],
    [
      'a verb behind "and" and its subject’s insertion',
      'The plot goes nowhere, and the end, co-written by Lund, explains its start.',
    ],
  ])('has no speaker that is %s', (_, words) => {
    for (const { speakers } of read(body(words)))
      expect(speakers).not.toContainEqual(expect.stringMatching(/seeks|its/))
  })
})

describe('speakers with an age, a place, a party', () => {
  it.each([
    ['age and place', 'Ashley Dunham, 34, of Millbrook, said she was sorry.', 'Ashley Dunham, 34, of Millbrook'],
    [
      'age and job',
      'Ashley Dunham, 34, a teacher from Leeds, said she was sorry.',
      'Ashley Dunham, 34, a teacher from Leeds',
    ],
    [
      'party and office',
      'Sen. Tom Dunham, R-Ohio, chairman of the panel, said she was sorry.',
      'Sen. Tom Dunham, R-Ohio, chairman of the panel',
    ],
  ])('%s', (_, words, speaker) => {
    expect(read(body(words))).toMatchObject([{ speakers: [speaker], names: [expect.stringMatching(/ Dunham$/)] }])
  })

  it('takes no name before a number that counts people', () => {
    expect(read(body('In 2019, 34 people, many of them old, said they were sorry.'))).toMatchObject([
      { speakers: ['34 people, many of them old'] },
    ])
  })
})

describe('two reports in one sentence', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'the second has a speaker of its own',
      'Lee said she was tired and several voters said they were cold.',
      [
        ['Lee', 'she was tired'],
        ['several voters', 'they were cold'],
      ],
    ],
    [
      'the second follows marks that hold the comma',
      'Lee blamed the press for its claim that he “founded the cult,” saying they were picking at words.',
      [
        ['Lee', 'the press for its claim that he “founded the cult,”'],
        ['Lee', 'they were picking at words'],
      ],
    ],
    [
      'a pronoun goes on with the first',
      'Lee said the bridge was shut and she hoped it would hold.',
      [['Lee', 'the bridge was shut and she hoped it would hold']],
    ],
  ])('%s', (_, words, expected) => {
    expect(read(body(words)).map(({ speakers, content }) => [speakers[0], content[0]])).toEqual(expected)
  })
})

describe('subjects and what is none', () => {
  it.each([
    [
      'a phrase before the comma',
      'In that last step, officers can include a social media search, federal officials said.',
      'federal officials',
      'In that last step, officers can include a social media search',
    ],
    [
      'another verb before the name',
      'In addition to paid leave, aides say Ann Lee also advises her father on equal pay.',
      'aides',
      'Ann Lee also advises her father on equal pay',
    ],
    [
      'a quantity',
      'The budget office said about half of the loss came from tax cuts.',
      'The budget office',
      'about half of the loss came from tax cuts',
    ],
  ])('%s', (_, words, speaker, content) => {
    expect(read(body(words))).toMatchObject([{ speakers: [speaker], content: [content] }])
  })

  it('a company with its town and state', () => {
    expect(read(body('The Millbrook, Texas-based company said it would close.'))).toMatchObject([
      { speakers: ['The Millbrook, Texas-based company'], names: [null] },
    ])
  })

  it('what is reported to somebody is no infinitive', () => {
    expect(read(body('The following incidents were reported to the police.'))).toEqual([])
  })

  it('a decision ends before the verb that it is the subject of', () => {
    const found = read(
      body('The school’s decision to ban packed lunches has been debated by the parents of Millbrook.'),
    )
    expect(found[0]).toMatchObject({ content: ['to ban packed lunches'], speakers: ['The school'] })
  })

  it('a participle between commas says nothing', () => {
    expect(read(body('The deal, announced Friday, would last four years.'))).toEqual([])
  })

  it('a time behind a noun is the writer’s', () => {
    expect(read(body('Lee praised him last week.'))).toMatchObject([{ content: ['him'] }])
  })
})

describe('names of several kinds of words', () => {
  it.each<[string, string, string, string | null]>([
    ['a word that may be a verb', 'The Met Office issued a warning.', 'The Met Office', 'Met Office'],
    [
      'a preposition',
      'The Department for Education said heads would decide.',
      'The Department for Education',
      'Department for Education',
    ],
    [
      'an apposition without an article',
      'One victim, plumber Gary Oakes, said his van was gone.',
      'One victim, plumber Gary Oakes',
      'Gary Oakes',
    ],
    [
      'a person behind a body',
      'Bank of England governor Ann Lee said rates would rise.',
      'Bank of England governor Ann Lee',
      'Ann Lee',
    ],
    ['people of two nations', 'Greek and Maltese owners said they would sail.', 'Greek and Maltese owners', null],
  ])('%s', (_, words, speaker, name) => {
    expect(read(body(words))).toMatchObject([{ speakers: [speaker], names: [name] }])
  })

  it('gives a role the whole name of whom it belongs to', () => {
    const { entities } = parse(body('Bank of England governor Ann Lee said rates would rise.'))
    expect(entities.find(({ name }) => name === 'Ann Lee')?.roles.map(({ text }) => text)).toEqual([
      'Bank of England governor',
    ])
  })
})

describe('turns of an interview', () => {
  const interview = (stop: string) =>
    `Ten questions for the lighthouse keeper\n\nBy Lena Orr\n\nArvid Moen has kept the light for 31 years. We met him on the pier at noon.\n\nQ${stop} When do you get up?\n\nA${stop} Four.\n\nQ${stop} Every day of the year?\n\nA${stop} Every day. The sea does not sleep in, and my father told me so.`

  it.each(['.', ':'])('are those of Q%s and A%s', (stop) => {
    const turns = read(interview(stop)).filter(({ cue }) => cue === null)
    expect(turns.map(({ names }) => names[0])).toEqual(['Lena Orr', 'Arvid Moen', 'Lena Orr', 'Arvid Moen'])
    expect(turns.map(({ content }) => content[0])).toEqual([
      'When do you get up',
      'Four',
      'Every day of the year',
      'Every day. The sea does not sleep in, and my father told me so',
    ])
    expect(turns[1].certainty).toEqual(['guessed'])
  })

  it('leave A open where two people are named', () => {
    const source = interview(':').replace('Arvid Moen has', 'Arvid Moen and Ida Moen have')
    expect(read(source).find(({ content }) => content[0] === 'Four')?.names).toEqual([null])
  })

  it('are known by initials once the names were given in full', () => {
    const source =
      'The woman who counts eels\n\nThe counting goes on every spring in the river, whoever pays for it.\n\nSam Whittle: Does it shock you?\n\nJoanna Pike: No. It never did, and I was there.\n\nSW: What would you do first?\n\nJP: Open the sluices. There are 1,300 of them.\n\nSW: And then?\n\nJP: Wait.'
    const names = read(source).map((quote) => quote.names[0])
    const pair = ['Sam Whittle', 'Joanna Pike']
    expect(names).toEqual([...pair, ...pair, ...pair])
  })
})
