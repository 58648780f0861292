// Where a report begins and ends when it stands inside a subject or beside another report, and reports by other means than
// "said": views that are stated, things seen as something, what seems so.
import { describe, expect, it } from 'vitest'
import { parse } from '../src'
import { body, statements } from './last-paragraph'

/** Cue, contents and speakers of each statement in the last paragraph. */
const told = (words: string) =>
  statements(words).map(({ cue, content, speakers }) => [cue, content.join(' … '), speakers.join(' + ')])

describe('a report in a subject ends before the verb of the subject', () => {
  it.each([
    ['a relative clause', 'Residents who want to keep the bridge have written to the mayor.', 'to keep the bridge'],
    ['a participle', 'The group backing the new bridge is spending thousands on posters.', 'the new bridge'],
    [
      'a noun with "that"',
      'The promise that a new clinic would be built has raised hopes in the town.',
      'that a new clinic would be built',
    ],
    [
      'a clause in a clause',
      'Those who thought the bridge they used was safe were told to stay away.',
      'the bridge they used was safe',
    ],
    [
      'nothing to end before',
      'Lee met people who hoped that the bridge would be open again.',
      'that the bridge would be open again',
    ],
  ])('%s', (_, words, content) => {
    expect(told(words).map(([, what]) => what)).toContain(content)
  })
})

describe('a report ends where another begins', () => {
  it.each([
    [
      'participles side by side',
      'Lee spent the evening trashing the plan as wasteful and accusing the mayor of waste.',
      ['the plan as wasteful', 'the mayor of waste'],
    ],
    [
      'behind quoted words',
      'Lee wrote to members, calling it “a shame” and vowing to resign.',
      ['it “a shame”', 'to resign'],
    ],
    [
      'another who has spoken',
      'The builders claimed responsibility for the delay but officials have said they do not believe it.',
      ['responsibility for the delay', 'they do not believe it'],
    ],
    ['what describes the person praised', 'The council praised Ann Lee, the engineer of the bridge.', ['Ann Lee']],
  ])('%s', (_, words, contents) => {
    expect(told(words).map(([, what]) => what)).toEqual(contents)
  })
})

describe('reports without a verb of saying', () => {
  it.each([
    ['a view', 'Lee’s view is that the bridge should stay.', ['view', 'that the bridge should stay', 'Lee']],
    [
      'the view of somebody',
      'The opinion of the board is that no permit was needed.',
      ['opinion', 'that no permit was needed', 'the board'],
    ],
    ['a message', 'Her message was “keep out of the water.”', ['message', '“keep out of the water.”', 'Her']],
    [
      'made clear to somebody',
      'Lee made it clear to reporters on Friday that she would not resign.',
      ['made it clear', 'that she would not resign', 'Lee'],
    ],
    [
      'seen as',
      'The party sees the vote as a test of the mayor.',
      ['sees', 'the vote as a test of the mayor', 'The party'],
    ],
    [
      'a survey',
      'A survey shows steady support for the bridge.',
      ['shows', 'steady support for the bridge', 'A survey'],
    ],
    ['seems and an adjective', 'The bridge seems certain to close.', ['seems', 'The bridge … certain to close', '']],
    ['it appears', 'It appears that the pump failed first.', ['appears', 'that the pump failed first', '']],
    [
      'a verb with its preposition, behind a setting',
      'In a later interview with the paper, Lee joked about moving if the plan passed.',
      ['joked', 'moving if the plan passed', 'Lee'],
    ],
    [
      'an infinitive behind a setting',
      'In the coming months, Lee vowed to visit every farm.',
      ['vowed', 'to visit every farm', 'Lee'],
    ],
  ])('%s', (_, words, statement) => {
    expect(told(words)).toEqual([statement])
  })

  it.each([
    ['what something is called', 'A group called Clean Rivers was there with nets.'],
    ['what something is now called', 'The mill, now called Weir House, was sold in spring.'],
    ['a participle that describes', 'The firm’s reported net worth fell by half.'],
    ['a noun like a verb', 'This comes from freshly filed Harbour Commission reports that track spending.'],
    ['a participle like a noun', 'The old naming was dropped and the posting is vacant.'],
    ['appeared somewhere', 'Lee appeared in court on Monday.'],
    ['saw a thing', 'Lee saw the bridge from her window.'],
  ])('reads nothing in %s', (_, words) => {
    expect(told(words)).toEqual([])
  })
})

describe('titles of works', () => {
  it.each([
    ['read to somebody', 'Tom Hale read “The Water Babies” to the children at the hospital.'],
    ['written', 'She wrote “Tides of Home” in two years.'],
  ])('are nobody’s words: %s', (_, words) => {
    expect(told(words)).toEqual([])
  })

  it.each([
    ['a sign', 'The sign read “Keep Off the Grass”.', '“Keep Off the Grass”'],
    ['it', 'It read “Closed Until Further Notice”.', '“Closed Until Further Notice”'],
    ['words no work is called by', 'Lee wrote “never again” in the book.', '“never again” in the book'],
  ])('are not what %s says', (_, words, content) => {
    expect(told(words).map(([, what]) => what)).toEqual([content])
  })
})

it('names both of "both"', () => {
  expect(told('“It was dark,” both men said.')).toEqual([['said', '“It was dark,”', 'both men']])
})

describe('forms of courts, agencies and ministries', () => {
  it.each([
    [
      'appealed to somebody to do it',
      'The governor appealed to motorists to obey the rules.',
      [['appealed', 'motorists to obey the rules', 'The governor']],
    ],
    [
      'a second report behind "but"',
      'The ministry did not comment on the strike but said in its daily briefing that its troops had won.',
      [
        ['did not comment', 'the strike', 'The ministry'],
        ['said', 'that its troops had won', 'The ministry'],
      ],
    ],
    [
      'what is claimed is told apart from who claims it',
      'A spokesman said the army “never targets civilians,” a claim disputed by Lee.',
      [['said', 'the army “never targets civilians,”', 'A spokesman']],
    ],
    [
      'counsel who submits',
      'Senior counsel Ann Lee submitted that rain had held up the work.',
      [['submitted', 'that rain had held up the work', 'Senior counsel Ann Lee']],
    ],
    [
      'asked to come to a hearing',
      'The court asked the mayor to remain present at the next hearing in August.',
      [['asked', 'the mayor to remain present at the next hearing in August', 'The court']],
    ],
    [
      'colleagues who plan',
      'Lee and her colleagues plan to return to the bridge.',
      [['plan', 'to return to the bridge', 'Lee and her colleagues']],
    ],
    [
      'a second deed without report',
      'The premier praised the crew but ruled out a second search.',
      [['praised', 'the crew', 'The premier']],
    ],
    [
      'what a court heard',
      'Lee took the keys home, Millbrook Crown Court heard on Tuesday.',
      [['heard', 'Lee took the keys home', 'Millbrook Crown Court']],
    ],
    [
      'behind a week',
      'This week the leader of the council, Ann Lee, proposed closing the bridge.',
      [['proposed', 'closing the bridge', 'the leader of the council, Ann Lee']],
    ],
    [
      'a relative clause with "in which"',
      'The court read emails in which a clerk described the trees as “a headache”.',
      [['described', 'the trees as “a headache”', 'a clerk']],
    ],
    ['what somebody is asked and laughs at', 'Asked if it was over, Lee laughed.', [['Asked', 'if it was over', '']]],
    [
      'going on is no report',
      'Lee said the fraud began in March and went on until auditors saw that the numbers were wrong.',
      [['said', 'the fraud began in March and went on until auditors saw that the numbers were wrong', 'Lee']],
    ],
    [
      'anonymity',
      'A commander, who spoke on condition of anonymity, said the bridge was lost.',
      [['said', 'the bridge was lost', 'A commander, who spoke on condition of anonymity']],
    ],
  ])('%s', (_, words, expected) => {
    expect(told(words)).toEqual(expected)
  })

  it.each([
    ['what a fire claims', 'The mayor has ordered a review of the fire that claimed 31 lives in the town.'],
    ['a count of votes', 'The scheme was approved by 23 votes to 17.'],
    ['whom a show appeals to', 'The show appealed to children.'],
  ])('reads nothing in %s', (_, words) => {
    expect(told(words)).toEqual([])
  })

  it('reaches past titles to the name behind a post', () => {
    const source = body('The chairman of the Drivers Union, Comrade Musa Bello, blamed the road.')
    const { quotes, entities } = parse(source)
    expect(
      quotes.flatMap(({ speakers }) => speakers.map(({ entity }) => entity !== null && entities[entity].name)),
    ).toEqual(['Musa Bello'])
  })
})
