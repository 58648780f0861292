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
  ])('%s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['a name with a possessive of its own', body('The {o:People’s Front} met.'), ['organization People’s Front']],
    ['a party that is called by its members', body('It is {o:Labour} that lost.'), ['organization Labour']],
    ['a given name that is a nationality', body('They met {p:Roman} there.'), ['person Roman']],
    ['a headline’s own name', body('They said so.', 'Anger at {o:Fjord Bank Oslo}'), ['organization Fjord Bank Oslo']],
  ])('leaves %s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})
