// Whole stories of the kinds that newspapers print, written for this project: who is in them, and who says what. What a
// story expects was read against its text; where it says nothing of a kind, the finder still has faults there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src'

interface Story {
  /** "name | role" */
  readonly people: readonly string[]
  readonly organizations?: readonly string[]
  readonly places?: readonly string[]
  /** Speaker's name (or words, where nobody is named) and how what is said begins and ends. */
  readonly statements: readonly (readonly [speaker: string, begins: string, ends: string])[]
}

const stories: Record<string, Story> = {
  court: {
    people: [
      'Denise Harrop',
      'Simon Achterberg KC',
      'Leila Osei',
      'Martin Fenwick-Hale | Judge',
      'Kayleigh Pugh | Detective Sergeant',
      "Robert Dunmore | company's chairman",
      'Alan Sykes',
      'Peter Nolan',
    ],
    organizations: ['Weybridge Crown Court', 'Marlstone Police', 'Crown Prosecution Service'],
    places: ['Quayside Terrace', 'Marlstone'],
    statements: [
      ['Weybridge Crown Court', 'Denise Harrop, 54,', 'by her late mother'],
      ['Simon Achterberg KC', 'the fraud began', 'the same number'],
      ['Simon Achterberg KC', '“She was trusted', 'all three.”'],
      ['Denise Harrop', '14 counts', 'abuse of position'],
      ['Leila Osei', 'her client was', 'her divorce'],
      ['Leila Osei', 'the judge to take', 'sold her house'],
      ['Martin Fenwick-Hale', 'the offences', 'persistent'],
      ['Martin Fenwick-Hale', '“Your colleagues', 'could not stop.”'],
      ['Kayleigh Pugh', 'other small firms', 'their invoices'],
      ['Robert Dunmore', 'he had considered', 'a friend'],
      ['Crown Prosecution Service', 'that it would', '“every penny”'],
    ],
  },
  scooter: {
    people: [
      'Alfie Burnside',
      'Kirsty Burnside',
      'Imran Qureshi | Shopworker',
      'Pauline Dredge',
      'Mark Halliwell | Det Sgt',
      'Siobhan Keane | Labour MP',
      'Stacey Noakes',
      'Darren Pike | football coach',
    ],
    places: ['Droylsby', 'Greater Manchester'],
    statements: [
      ['Kirsty Burnside', '“He was my world', "what's for tea.”"],
      ['Greater Manchester Police', 'a 17-year-old boy', 'dangerous driving'],
      ['A source close to the investigation', '“The rider', 'stop.”'],
      ['Imran Qureshi', 'he would “never forget”', "boy's face"],
      ['Imran Qureshi', "“I've got kids", 'would do.”'],
      ['Pauline Dredge', 'locals had been', 'for months'],
      ['Pauline Dredge', '“They ride', 'Four!”'],
      ['Mark Halliwell', '“Our thoughts', 'forward.”'],
      ['Tameside Council', 'it was “working closely”', 'with police'],
      ['Darren Pike', '“Fly high', 'number 7.”'],
    ],
  },
  curry: {
    people: [
      'Marcia Ellingham',
      'Frayling | Mrs Justice',
      'Graham Ellingham',
      'Rupert Askew KC',
      "Nadine Obi | Ellingham's barrister",
      'Hugh Prior | DCI',
    ],
    organizations: ['Bristol Crown Court', 'Avon and Somerset Police'],
    places: ['Clevedon', 'Manila'],
    statements: [
      ['Frayling', 'that she had', 'remorse”'],
      ['', 'that Ellingham, a school bursar', '3 November 2022'],
      ['Rupert Askew KC', 'She then waited', 'dialling 999'],
      ['Rupert Askew KC', '“She sat', 'level 212.”'],
      ['Nadine Obi', 'the judge to', 'character'],
      ['Nadine Obi', 'the defendant', 'madness”'],
      ['Hugh Prior', '“This was', 'shown.”'],
      ['detectives', 'The man', 'of the plot'],
    ],
  },
  boat: {
    people: [
      'Tunde Balogun | President',
      'Abdullahi Baba-Lami',
      'Kola Adeyemi | Special Adviser on Information and Strategy',
      'Yahaya Sanusi',
      'Ladi Shehu',
      'Sani Gwada | community leader',
      'Chukwuma Eze | Dr. | Managing Director of NIWA',
      'Wasiu Adelani',
    ],
    statements: [
      ['Abdullahi Baba-Lami', 'the boat was', 'overloaded'],
      ['Abdullahi Baba-Lami', '26 passengers', '12 others'],
      ['Abdullahi Baba-Lami', '"The boat', 'into two,"'],
      ['Ladi Shehu', 'that she lost', 'daughters'],
      ['Ladi Shehu', '"I held one', 'from me,"'],
      ['Sani Gwada', '"Which life', '2019,"'],
      ['Chukwuma Eze', 'that operators', 'prosecuted'],
      ['Wasiu Adelani', 'to get back', 'correspondent'],
    ],
  },
  match: {
    people: [
      'Kofi Mensah',
      'Tom Ridley',
      'Luca Bianchi',
      'Declan Moore',
      'Sam Whitlock',
      'Ben Astley | goalkeeper',
      'Carla Jennings | Town manager',
      'Ray Tully | Harriers boss',
      'Michael Oduya | referee',
      'Lowe',
      'Hart',
      'Okonkwo',
      'Stone',
      'Park',
      'Bell',
      'Dean',
      'Frost',
      'Marsh',
      'Gill',
      'Rhodes',
      'Holt',
      'Wells',
      'Chase',
      'London',
    ],
    organizations: [
      'Calder Harriers',
      'Eastmere Town',
      'Northgate United',
      'Northern League',
      'BBC Radio Eastmere',
      'Hearts of Oak',
    ],
    statements: [
      ['Carla Jennings', '"I thought', 'outstanding."'],
      ['Ray Tully', '"Everyone', 'to the league."'],
      ['Sam Whitlock', 'he had felt', 'gone down'],
      ['Sam Whitlock', '"It\'s a penalty', 'the week,"'],
    ],
  },
  strike: {
    people: [
      'Vadym Honchar | regional governor',
      'Olena Marchenko',
      'Taras Kovalenko | President',
      'Pieter de Wit | NATO Secretary General',
      'Igor Sokolov | Kremlin spokesman',
    ],
    organizations: [
      'Defense Ministry',
      'General Staff',
      'NATO',
      'Institute for the Study of War',
      'State Department',
      'Kremlin',
      'United Nations',
    ],
    places: ['Zarevka', 'Moscow', 'Russia', 'Ukraine', 'Brussels', 'Washington', 'Dnipro'],
    statements: [
      ['Vadym Honchar', '"They were buying', 'within miles."'],
      ['Defense Ministry', 'the strike', 'the strike'],
      ['Defense Ministry', 'that its troops', 'of Stepove'],
      ['General Staff', 'that the village', 'fallen'],
      ['Olena Marchenko', 'she had bent down', 'against a wall'],
      ['Olena Marchenko', '"I heard', 'mouths moving."'],
      ['Taras Kovalenko', 'the attack', 'terror"'],
      ['Pieter de Wit', 'the alliance', 'next week'],
      ['the commander', '"We count', 'one,"'],
      ['State Department', 'the strike', 'the strike'],
      ['Igor Sokolov', 'Russia "never', 'civilians,"'],
    ],
  },
  tanker: {
    people: [
      'Tunde Balogun | President',
      'Kola Adeyemi | Special Adviser on Information and Strategy',
      'Yusuf Baba-Lami | Director-General of the Niger State Emergency Management Agency',
      'Ibrahim Sule | Governor',
      'Musa Garba | state chairman of the Nigeria Union of Petroleum and Natural Gas Workers',
      "Aishatu Sa'adu | Sector Commander of the Federal Road Safety Corps",
      'Femi Ojo | National Publicity Secretary',
    ],
    places: ['Niger', 'Bida-Lapai', 'Bida', 'Abuja'],
    statements: [
      ['Eyewitnesses', 'residents rushed', 'it exploded'],
      ['Yusuf Baba-Lami', '17 persons', 'Hospital, Bida'],
      ['Yusuf Baba-Lami', '"We have warned', 'tankers,"'],
      ['Ibrahim Sule', 'motorists', 'traffic rules'],
      ['Musa Garba', 'the accident', 'the road'],
      ["Aishatu Sa'adu", 'the corps', 'the scene'],
      ['Peoples Democratic Party', 'that he should', 'the victims'],
    ],
  },
  claims: {
    people: [
      'Gabriela Moura | chief economist at Lyle Capital in New York',
      'Martin Hale | Chair',
      'Tom Kelleher | North America economist at Harbour Economics',
      'Joan Ferris | Treasury Secretary',
    ],
    organizations: [
      'Labor Department',
      'Reuters',
      'Lyle Capital',
      'Federal Reserve',
      'Harbour Economics',
      'CNBC',
      'Commerce Department',
    ],
    places: ['US', 'New York', 'North America', 'China'],
    statements: [
      ['Labor Department', 'The number', 'since February'],
      ['Gabriela Moura', '"Companies', 'altogether."'],
      ['Martin Hale', 'that the central bank', 'job market'],
      ['Some policymakers', 'that cutting', 'inflation'],
      ['Tom Kelleher', '"People who', 'new ones,"'],
      ['Tom Kelleher', 'that the unemployment', '4.4%'],
      ['Joan Ferris', 'recession fears', '"nonsense"'],
      ['Commerce Department', 'Factory orders', 'in June'],
    ],
  },
  trees: {
    people: [
      'Helena Koutsouris | Barrister',
      "Tim Alford SC | council's barrister",
      'Rachel Pham | Justice',
      'Warren Doyle | Mayor',
      'Yiannis Pappas | Local cafe owner',
      'Cate Mulvaney',
      'Josh Tan',
    ],
    places: ['Sydney', 'Marrickville'],
    statements: [
      ['Inner West residents', 'the mayor knew', 'healthy'],
      ['Land and Environment Court', 'that an arborist', 'condition'],
      ['Helena Koutsouris', 'the report had', 'shelved"'],
      ['Tim Alford SC', 'there was no', 'bad faith'],
      ['Tim Alford SC', '"This was', 'time,"'],
      ['Warren Doyle', 'any wrongdoing', 'wrongdoing'],
      ['Warren Doyle', 'that public safety', 'first'],
      ['Warren Doyle', 'the group', 'misinformation'],
      ['Yiannis Pappas', '"Someone', 'killed,"'],
      ['Cate Mulvaney', 'an independent', 'inquiry'],
      ['Josh Tan', 'such calls', 'premature'],
      ['a staff member', 'the trees', 'headache"'],
    ],
  },
}

describe.each(Object.entries(stories))('the story %s', (name, story) => {
  const source = readFileSync(join(import.meta.dirname, 'stories', `${name}.txt`), 'utf8')
  const article = parse(source)
  const named = (wanted: string) => article.entities.filter(({ type, inStory }) => inStory && type === wanted)

  it('has its people, with what they are', () => {
    const people = named('person').map(({ name, roles }) => [name, ...roles.map(({ text }) => text)].join(' | '))
    expect(people).toEqual(story.people)
  })

  // Not of every story is it said which these are.
  if (story.organizations)
    it('has its organizations', () => {
      expect(named('organization').map(({ name }) => name)).toEqual(story.organizations)
    })
  if (story.places)
    it('has its places', () => {
      expect(named('place').map(({ name }) => name)).toEqual(story.places)
    })

  it('says who says what', () => {
    const statements = article.quotes.map(({ content, speakers }) => ({
      speaker: speakers
        .map(({ entity, span }) =>
          entity === null ? source.slice(span.start, span.end) : article.entities[entity].name,
        )
        .join(' + '),
      begins: source.slice(content[0]?.start, content[0]?.end),
      ends: source.slice(content.at(-1)?.start, content.at(-1)?.end),
    }))
    for (const [speaker, begins, ends] of story.statements)
      expect(
        statements.some(
          (said) => said.speaker === speaker && said.begins.startsWith(begins) && said.ends.endsWith(ends),
        ),
        `${speaker}: ${begins}`,
      ).toBe(true)
  })
})
