import { describe, expect, it } from 'vitest'
import { body, joined, resolveMarked } from './marked'

describe('names that a finder got half right', () => {
  it.each<[string, string, string[]]>([
    [
      'an owner and what it owns',
      body('{l:Norway} likes {o:Norway’s Fjord Bank}.'),
      ['place Norway', 'organization Fjord Bank'],
    ],
    [
      'a possessive at the beginning',
      body('{l:Norway}{o:’s Fjord Bank} fell.'),
      ['place Norway', 'organization Fjord Bank'],
    ],
    ['a nationality', body('The {l:South American} team met {p:Argentine} fans.'), []],
    [
      'a nation and a title in a name',
      body('They met {p:Philippine President Ferdinand Cruz}.'),
      ['person Ferdinand Cruz'],
    ],
    [
      'a verb of a headline',
      body('{p:Anna Kofler} spoke.', '{p:Anna Kofler Blasts} Council Over Bridge'),
      ['person Anna Kofler'],
    ],
    ['a month of a date', body('The vote of {o:Mar} 12 and that of {o:Jun}. 3 were close.'), []],
    ['a weekday of a date', body('The vote of {o:Mon}, Jun 10 was close.'), []],
    [
      'initials left out',
      body('A manager, J.T. {o:Kofler}, spoke to R.K. {p:Bristow}.'),
      ['person J.T. Kofler', 'person R.K. Bristow'],
    ],
    [
      'a surname taken for a place',
      body('{p:Anna Kofler} spoke. Trust in {l:Kofler} is high.'),
      ['person Anna Kofler = Kofler'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['a country that looks like several nationals', body('The {l:Philippines} won.'), ['place Philippines']],
    ['a person called like a month', body('They met {p:Jan} and 12 others.'), ['person Jan']],
    [
      'the letters of a state',
      body('The U.S. {o:Treasury} met in D.C. {l:Kofler}.'),
      ['organization Treasury', 'place Kofler'],
    ],
    [
      'a place that bears a surname',
      body('{p:Anna Bristol} spoke in {l:Bristol}.'),
      ['person Anna Bristol', 'place Bristol'],
    ],
    ['a name with a possessive of its own', body('The {o:People’s Front} met.'), ['organization People’s Front']],
    ['a party that is called by its members', body('It is {o:Labour} that lost.'), ['organization Labour']],
    ['a given name that is a nationality', body('They met {p:Roman} there.'), ['person Roman']],
    ['a headline’s own name', body('They said so.', 'Anger at {o:Fjord Bank Oslo}'), ['organization Fjord Bank Oslo']],
  ])('leaves %s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})

describe('common nouns whose capital comes from where they stand', () => {
  it.each<[string, string, string[]]>([
    ['people', body('{o:Survivors} were taken home.'), []],
    [
      'a union of members',
      body('{o:Union} members spoke. {o:Union} leader {p:Anna Kofler} left.'),
      ['person Anna Kofler'],
    ],
    ['cameras', body('{o:CCTV} showed the boat. Then {o:CCTV} was lost.'), []],
    ['behind a mark', body('“{o:Witnesses} called us.”'), []],
  ])('drops %s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    [
      'a word that has its capital elsewhere, too',
      body('{o:Union} members spoke. They joined the {o:Rail Union} last year.'),
      ['organization Rail Union = Union'],
    ],
    [
      'a name that is a word',
      body('{o:Parliament} voted. {p:Young} spoke.'),
      ['organization Parliament', 'person Young'],
    ],
  ])('keeps %s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})

describe('line-ups', () => {
  it('takes whoever is listed behind a team for people', () => {
    const teams = body('{o:Fjord Rovers}: {p:Hart}; Walker, {o:Stones}, {l:Shaw}, Rice; {l:Bell}, Kane.')
    expect(joined(teams)).toEqual([
      'organization Fjord Rovers',
      'person Hart',
      'person Stones',
      'person Shaw',
      'person Bell',
    ])
  })

  it('takes the label for a team wherever it stands, and no player for a title', () => {
    const teams = body('{p:Fjord Harriers}: {p:Hart}; Walker, {l:Shaw}, Rice; Dean, {p:Bell}, Kane. {p:Harriers} won.')
    expect(joined(teams)).toEqual([
      'organization Fjord Harriers = Harriers',
      'person Hart',
      'person Shaw',
      'person Bell',
    ])
    expect(resolveMarked(teams).index.entities.flatMap(({ roles }) => roles)).toEqual([])
  })

  it.each([
    ['a list of countries', 'Members: {l:Norway}, {l:Kenya}, {l:Peru}, {l:Chile}, {l:Japan}, {l:India}, {l:Nepal}.'],
    ['scores', 'Oslo: {l:Norway} 259 and 207 (Hart 69; Shaw 43), {l:Kenya} 114 (Bell 28) Rice Kane Stones Walker.'],
    [
      'a sentence with a colon',
      'They went to many: {l:Norway}; then on to Kenya, Peru, Chile, Japan, India and Nepal.',
    ],
  ])('not %s', (_, words) => {
    expect(joined(body(words)).every((entity) => entity.startsWith('place'))).toBe(true)
  })
})

describe('types that the article itself tells', () => {
  it.each<[string, string, string[]]>([
    [
      'a given name of somebody named in full',
      body('{p:Kofi Mensah} scored. {o:Kofi} will play.'),
      ['person Kofi Mensah = Kofi'],
    ],
    [
      'a company by its first word',
      body('{o:Vantor Inc} grew. {l:Vantor} cut its forecast.'),
      ['organization Vantor Inc = Vantor'],
    ],
    ['a court', body('The {l:Millbrook High Court} sat.'), ['organization Millbrook High Court']],
    ['a university', body('She left the {l:University of Millbrook}.'), ['organization University of Millbrook']],
    ['a sister', body('Her sister, {l:Chantelle}, left.'), ['person Chantelle']],
    [
      'a force of two counties',
      body('{l:Avon} and {o:Somerset Police} spoke.'),
      ['organization Avon and Somerset Police'],
    ],
    ['letters behind a name', body('{p:Anna Kofler KC} spoke. {p:Kofler} won.'), ['person Anna Kofler KC = Kofler']],
  ])('%s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    [
      'a place that somebody’s given name is as well',
      body('{p:Chelsea Holm} lives in {l:Chelsea}.'),
      ['person Chelsea Holm', 'place Chelsea'],
    ],
    [
      'a town and its police',
      body('{l:Oslo} and the {o:Bergen Police} agreed.'),
      ['place Oslo', 'organization Bergen Police'],
    ],
    ['a bank of a river', body('They met on the {l:West Bank}.'), ['place West Bank']],
  ])('but not %s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})
