import { describe, expect, it } from 'vitest'
import { body, joined } from './marked'

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
