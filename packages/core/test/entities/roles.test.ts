import { describe, expect, it } from 'vitest'
import { body, resolveMarked } from './marked'

function roles(marked: string): string[] {
  const { source, index } = resolveMarked(body(marked))
  return index.entities.flatMap(({ name, roles }) =>
    roles.map(({ text, span }) => {
      expect(source.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(text)
      return `${name}: ${text}`
    }),
  )
}

describe('roles', () => {
  it.each<[string, string[]]>([
    ['{x:Ghanaian} President {p:Samuel Okafor} spoke.', ['Samuel Okafor: Ghanaian President']],
    [
      'Prime Minister {p:Ingrid Vale} met {x:Ghanaian} President {p:Samuel Okafor}.',
      ['Ingrid Vale: Prime Minister', 'Samuel Okafor: Ghanaian President'],
    ],
    ['They met former Secretary of State {p:Ann Lowell} there.', ['Ann Lowell: former Secretary of State']],
    ['He asked campaign manager {p:Rob Moore} to go.', ['Rob Moore: campaign manager']],
    ['{p:Okafor}, the {x:Ghanaian} president, declined.', ['Okafor: Ghanaian president']],
    ['{p:Lou Brandt}, 42, a plumber from {l:Leeds}, saw it.', ['Lou Brandt: plumber']],
    ['{p:Lou Brandt}, 71, a retired tinsmith who lives nearby, saw it.', ['Lou Brandt: retired tinsmith']],
    [
      'The Commissioner for Environment, Mrs. {p:Hannatu Bello}, spoke.',
      ['Hannatu Bello: Commissioner for Environment'],
    ],
    [
      'The Chief Press Secretary to the governor, {p:Ismaila Isah}, spoke.',
      ['Ismaila Isah: Chief Press Secretary to the governor'],
    ],
    [
      'The President of the {o:Union of Teachers} ({o:UT}), Comrade {p:Titus Alu}, spoke.',
      ['Titus Alu: President of the Union of Teachers'],
    ],
    ['“It is late,” wrote analyst {p:Jon Pryke} in a note.', ['Jon Pryke: analyst']],
    ['The ministry’s spokesman, {p:Ali Hassan}, said no.', ['Ali Hassan: ministry’s spokesman']],
    ['{p:Jane Doe}, chief executive of {o:Norwind Corp.}, said so.', ['Jane Doe: chief executive of Norwind Corp.']],
    [
      'So said {p:Jane Doe}, a professor of law at {o:Kingsmere University}.',
      ['Jane Doe: professor of law at Kingsmere University'],
    ],
    [
      '{p:Jane Doe}, president and chief executive of {o:Norwind}, left.',
      ['Jane Doe: president and chief executive of Norwind'],
    ],
    ['Marine biologist {p:Joanna Pike} agreed.', ['Joanna Pike: Marine biologist']],
    ['Dr. {p:Elena Robles} agreed.', ['Elena Robles: Dr.']],
    ['{l:Israel}’s prime minister, {p:Dan Levi}, agreed.', ['Dan Levi: Israel’s prime minister']],
    [
      'Prime Minister {p:Dan Levi} came. {x:Israeli} Prime Minister {p:Dan Levi} left.',
      ['Dan Levi: Israeli Prime Minister'],
    ],
  ])('%s', (marked, expected) => {
    expect(roles(marked)).toEqual(expected)
  })
})

describe('no roles', () => {
  it.each([
    'Mr. {p:Dan Levi} came.',
    'His wife, {p:Ruth Levi}, came.',
    '{p:Dan Levi}, the president said, was ill.',
    '{p:Dan Levi}, {p:Ruth Levi} and the mayor came.',
    'The network criticized {p:Dan Levi}.',
    '{p:Dan Levi}, who met the president, came.',
    'A spokesman said that {p:Dan Levi} came.',
  ])('%s', (marked) => {
    expect(roles(marked)).toEqual([])
  })
})
