import { describe, expect, it } from 'vitest'
import { joined } from './marked'

describe('names that are not one', () => {
  it.each<[string, string, string[]]>([
    [
      'two people of one surname',
      'Sisters\n\n{p:Anna Kofler} sings. {p:Eva Kofler} plays.',
      ['person Anna Kofler', 'person Eva Kofler'],
    ],
    [
      'father and son',
      'A firm\n\n{p:Otto Frey Sr.} built it. {p:Otto Frey Jr.} sold it.',
      ['person Otto Frey Sr.', 'person Otto Frey Jr.'],
    ],
    [
      'a couple told apart by Mr. and Mrs.',
      'A couple\n\n{p:Paul Lindner} met {p:Sofia Lindner}. Mrs. {p:Lindner} spoke.',
      ['person Paul Lindner', 'person Sofia Lindner = Lindner'],
    ],
    [
      'a man whom only his wife’s full name could explain',
      'A speech\n\nMr. {p:Barlow} wept. His wife, {p:Susan Barlow}, did not.',
      ['person Barlow', 'person Susan Barlow'],
    ],
    [
      'a president and his wife, who is named in full first',
      'A speech\n\n{p:Susan Barlow} sat. President {p:Barlow} spoke. Mr. {p:Barlow} wept. Mr. {p:Barlow} left. {p:John Barlow} was tired.',
      ['person Susan Barlow', 'person John Barlow = Barlow'],
    ],
    [
      'a family and its members',
      'Heirs\n\nThe {p:Barlow} family sued. {p:Susan Barlow} did not.',
      ['person Barlow', 'person Susan Barlow'],
    ],
    [
      'a plural and its members',
      'Heirs\n\nThen the {p:Barlows} sued. {p:Susan Barlow} did not.',
      ['person Barlows', 'person Susan Barlow'],
    ],
    [
      'an initial that two people share',
      'Papers\n\n{p:John Amory} and {p:Jane Amory} wrote. {p:J. Amory} read.',
      ['person John Amory', 'person Jane Amory', 'person J. Amory'],
    ],
    [
      'organizations with one first word',
      'Clubs\n\n{o:Ravenna Rovers} beat {o:Ravenna Albion}.',
      ['organization Ravenna Rovers', 'organization Ravenna Albion'],
    ],
    [
      'a place and an organization named after it',
      'Clubs\n\n{l:Ravenna} likes {o:Ravenna Rovers}.',
      ['place Ravenna', 'organization Ravenna Rovers'],
    ],
    [
      'a common word and the organization that begins with it',
      'Boards\n\nThe {o:National Trust} is no {o:National}.',
      ['organization National Trust', 'organization National'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })

  it('drops what is no name of the three: storms, positions, other names', () => {
    expect(joined('Weather\n\n{p:Storm Agnes} hit {x:Russian} ports ({o:L}).')).toEqual([])
  })
})
