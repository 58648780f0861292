import { describe, expect, it } from 'vitest'
import { body, resolveMarked } from './marked'

/** The names of the marked text as "type: words", once each. */
function named(marked: string): string[] {
  const { source, index } = resolveMarked(body(marked))
  return index.entities.map(
    ({ type, mentions }) => `${type}: ${source.slice(mentions[0].span.start, mentions[0].span.end)}`,
  )
}

describe('names whose words tell better than their finder', () => {
  it.each<[string, string[]]>([
    ['{p:Shopworker Imran Qureshi} ran out.', ['person: Imran Qureshi']],
    ['{o:Clive Black of Shore Capital} called it grim.', ['person: Clive Black', 'organization: Shore Capital']],
    ['The firm {p:Brindle} & {p:Shaw} fell. It is late.', ['organization: Brindle & Shaw']],
    ['They saw {p:Ann} & {p:Bob} there.', ['person: Ann', 'person: Bob']],
    [
      'The {o:Department for Environment}, {o:Food and Rural Affairs} said no.',
      ['organization: Department for Environment, Food and Rural Affairs'],
    ],
    [
      'The {o:Department of Justice}, {o:Congress} and {o:Acme} said no.',
      ['organization: Department of Justice', 'organization: Congress', 'organization: Acme'],
    ],
    ['She met {l:Keltron}, the state-owned firm, there.', ['organization: Keltron']],
    ['He lives in {l:Droylsby}, {o:Greater Norsea}, now.', ['place: Droylsby', 'place: Greater Norsea']],
    ['{o:Residents} of {o:Kyumbi} said no.'.replace('{o:Residents}', 'Residents'), ['place: Kyumbi']],
    ['The speaker said the {p:Bill} was late.', []],
    ['The {o:Independent} candidate {p:Maud Roe} lost.', ['person: Maud Roe']],
    ['“I rang {p:Mum},” he said.', []],
    ['The {o:Harlan County Sheriff’s Office} said no.', ['organization: Harlan County Sheriff’s Office']],
  ])('%s', (marked, expected) => {
    expect(named(marked)).toEqual(expected)
  })
})

describe('people whom the finder passed over', () => {
  it.each<[string, string[]]>([
    ['On Friday Rain Newsome, the director general of the bank, left.', ['person: Rain Newsome']],
    ['He is Hajiya Ladi Shehu there.', ['person: Ladi Shehu']],
    ['Fisherman Denzil Pascoe, 63, was tying down boats.', ['person: Denzil Pascoe']],
    ['It was the sending-off of captain {x:Lee Stubbs} that told.', []],
    ['The Special Adviser on Trade, Mr Kola Ade, spoke.', ['person: Kola Ade']],
    ['The General Hospital, the largest in town, was full.', []],
    ['In Deep Water, a film, was shown.', []],
  ])('%s', (marked, expected) => {
    expect(named(marked)).toEqual(expected)
  })
})
