import { describe, expect, it } from 'vitest'
import { body, resolved } from './marked'

describe('descriptions and pronouns', () => {
  it.each<[string, string[]]>([
    [
      '{x:Ghanaian} President {p:Samuel Okafor} spoke. Then the {x:Ghanaian} president left.',
      ['the Ghanaian president → Samuel Okafor'],
    ],
    ['Sen. {p:Ann Lowell} spoke. The senator left.', ['The senator → Ann Lowell']],
    ['{p:Samuel Okafor} said he was tired.', ['he → Samuel Okafor']],
    ['{p:Anna Kofler} met {p:Samuel Okafor}. She thanked him.', ['She → Anna Kofler', 'him → Samuel Okafor']],
    ['The {o:Environment Agency} warned them. They ignored the agency.', ['the agency → Environment Agency']],
    ['{o:Norwind Corp.} fell. The company is sorry.', ['The company → Norwind Corp.']],
    [
      'The {o:Ministry of Defence} spoke. Then the defence ministry fell silent.',
      ['the defence ministry → Ministry of Defence'],
    ],
    ['Mrs. {p:Vale} spoke at length. Her husband slept.', ['Her → Vale']],
  ])('%s', (marked, expected) => {
    expect(resolved(body(marked))).toEqual(expected)
  })
})

describe('left open', () => {
  it.each([
    'The president left.',
    'Vice President {p:Samuel Okafor} spoke. Then the president left.',
    '{x:Ghanaian} President {p:Samuel Okafor} spoke. Then the {x:Norwegian} president left.',
    '{p:Samuel Okafor} spoke. She left.',
    'Referee {p:Samuel Okafor} spoke. Then the video assistant referee left.',
    'The {o:Environment Agency} warned them. They ignored the agency of another country.',
    '{o:Fjord United} fell. The company is sorry.',
    'They said it was theirs.',
    '{o:Norwind} fell. He left.',
  ])('%s', (marked) => {
    expect(resolved(body(marked))).toEqual([])
  })
})
