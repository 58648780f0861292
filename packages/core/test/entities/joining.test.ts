import { describe, expect, it } from 'vitest'
import { joined } from './marked'

describe('names that are one', () => {
  it.each<[string, string, string[]]>([
    [
      'a surname and the full name, whichever comes first',
      '{p:Okafor} wins again\n\n{p:Samuel Okafor} won. {p:Okafor} wept.',
      ['person Samuel Okafor = Okafor'],
    ],
    [
      'a given name alone',
      'A day at sea\n\n{p:Ingrid Vale} rowed on. “It hurts,” {p:Ingrid} said.',
      ['person Ingrid Vale = Ingrid'],
    ],
    [
      'initials',
      'A book\n\n{p:Jonathan R. Maddox} wrote it. {p:J. Maddox} signed it, {p:Jonathan Maddox} read it.',
      ['person Jonathan R. Maddox = J. Maddox, Jonathan Maddox'],
    ],
    [
      'a short given name',
      'The mayor\n\n{p:William Garner} and nobody else: {p:Bill Garner} ran alone.',
      ['person William Garner = Bill Garner'],
    ],
    [
      'a nickname in marks',
      'The boxer\n\n{p:Anton} “{p:Tiny}” {p:Brandt} fell. {p:Brandt} rose.',
      ['person Anton “Tiny” Brandt = Brandt'],
    ],
    [
      'half of a double name',
      'The botanist\n\n{p:Greta Lind-Hale} died. {p:Greta Lind} was born in 1930, and {p:Paul Lind} in 1931.',
      ['person Greta Lind-Hale = Greta Lind', 'person Paul Lind'],
    ],
    [
      'a sentence that ends in what may be a title',
      'The film\n\n{p:Ines Vega} made it. Every line has to count. {p:Vega} knows.',
      ['person Ines Vega = Vega'],
    ],
    [
      'a surname of two words',
      'Elections\n\n{p:Rosa Marta Vega Prieto} leads. {p:Vega Prieto} is a judge.',
      ['person Rosa Marta Vega Prieto = Vega Prieto'],
    ],
    [
      'an article before a surname',
      'Talks\n\n{p:Karim al-Hadi} left. {p:Hadi} did not say why.',
      ['person Karim al-Hadi = Hadi'],
    ],
    [
      'titles that the finder took for a part of the name',
      'Talks\n\n{p:Dr. Lena Moss} left. {p:Prof Moss} stayed away.',
      ['person Lena Moss = Moss'],
    ],
    ['a possessive', 'Talks\n\n{o:Norwind’s} plan failed. {o:Norwind} is sorry.', ['organization Norwind']],
    [
      'an acronym in brackets',
      'Fish\n\nThe {o:Northern Fisheries Council} ({o:NFC}) met. The {o:NFC} voted.',
      ['organization Northern Fisheries Council = NFC'],
    ],
    [
      'an acronym without brackets',
      'Fish\n\nThe {o:Federation of Baltic Anglers} met. The {o:FBA} voted.',
      ['organization Federation of Baltic Anglers = FBA'],
    ],
    [
      'a dropped legal form',
      'Steel\n\n{o:Norwind Corp.} fell. {o:Norwind} is not for sale, {o:Norwind Group} said.',
      ['organization Norwind Corp. = Norwind, Norwind Group'],
    ],
    [
      'the first word of an organization',
      'Banks\n\n{o:Halvorsen Brothers} lost a case. {o:Halvorsen} will appeal.',
      ['organization Halvorsen Brothers = Halvorsen'],
    ],
    [
      'the head of an organization’s name',
      'Floods\n\nThe {o:Army Corps of Engineers} came. The {o:Corps} left.',
      ['organization Army Corps of Engineers = Corps'],
    ],
    [
      'two names of one country',
      'Trade\n\nThe {l:United States} and the {l:U.S.} and {l:America}.',
      ['place United States = U.S., America'],
    ],
    [
      'a type that the finder got wrong once',
      'Ore\n\n{o:Kestrel} digs. {o:Kestrel} drills. {p:Kestrel} pays.',
      ['organization Kestrel'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected)
  })
})
