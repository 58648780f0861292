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
    ['{p:Colin Rafferty}, 58, pleaded guilty. The 58-year-old left.', ['The 58-year-old → Colin Rafferty']],
    ['{p:Imran Qureshi} ran out. The dad-of-two was calm.', ['The dad-of-two → Imran Qureshi?']],
    ['{p:Bonnie Castle} sat in front. The mother of three was calm.', ['The mother of three → Bonnie Castle?']],
    ['{p:Chidi Nwosu}, 19, scored. The teenager sobbed.', ['The teenager → Chidi Nwosu']],
    [
      '{x:Danish} midfielder {p:Mikkel Lund} fell. {p:Paul Hegarty} watched. The {x:Dane} limped.',
      ['The Dane → Mikkel Lund'],
    ],
    // Somebody else than the sentence has named.
    [
      '{p:Will Nikora} limped off. {p:Andrew Fairleigh} said the 29-year-old would rest.',
      ['the 29-year-old → Will Nikora?'],
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
    '{p:Samuel Okafor}, 42, spoke. The 58-year-old left.',
    '{p:Samuel Okafor} spoke. The 58-year-old driver left.',
    '{p:Samuel Okafor} spoke. The {x:Danish} coast is long.',
    'Referee {p:Samuel Okafor} spoke. Then the video assistant referee left.',
    'The {o:Environment Agency} warned them. They ignored the agency of another country.',
    '{o:Fjord United} fell. The company is sorry.',
    'They said it was theirs.',
    '{o:Norwind} fell. He left.',
  ])('%s', (marked) => {
    expect(resolved(body(marked))).toEqual([])
  })
})
