import { describe, expect, it } from 'vitest'
import { readText } from '../src/language/read-text'
import type { Block } from '../src/model'
import { createParser } from '../src/parser'

function split(source: string, language = 'en'): string[] {
  const block: Block = {
    type: 'paragraph',
    id: 0,
    span: { start: 0, end: source.length },
    text: source,
    duplicateOf: null,
    dateline: null,
    rule: 'test',
    certainty: 'stated',
    evidence: [],
  }
  return readText(source, [block], language).sentences.map(({ start, end }) => source.slice(start, end))
}

/** "|" marks where one sentence ends and the next begins. */
function check(marked: string): void {
  const expected = marked.split(/ ?\| ?/)
  const source = marked.replaceAll('|', '')
  expect(split(source), marked).toEqual(expected)
}

/** The same for texts that have no space between sentences. */
function checkUnspaced(marked: string): void {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|'))
}

describe('stops', () => {
  it.each([
    'The pact was signed. |It took a year.',
    'Really?! |Yes!! |Nobody knew.',
    'It fell to $3.50. |The bank said no.',
    'Prices rose 3.5 percent at 3.40 p.m. in Haifa.',
    'The answer is no. |See No. 10 and p. 55 for more.',
    'She works at Yahoo! in the accounting department.',
    'i asked him about it. he never answered.'.replace('. he', '. |he'),
    'The site is https://example.com/a_b.html. |Write to Jane.Doe@example.com. |She answers.',
    'See N°. 12.34 there. |It holds the rest.',
    'What a day :) |They won.',
  ])('%s', check)
})

describe('abbreviations and initials', () => {
  it.each([
    'Mr. Smith met Dr. No and Gov. Jane Q. Public on Jan. 5 in St. Louis.',
    'She lives in the U.S. |The law does not apply there.',
    'He joined the U.S. Senate after the U.S. elections.',
    'The talks began at 5 p.m. Monday. |They ended at 9 p.m. |Nobody spoke.',
    'The talks ended at 9 p.m. Police left.'.replace('m. P', 'm. |P'),
    'Acme Inc. said so. |They bought Roe & Co. |It closed.',
    'The shares of Acme Inc. |Shares of others fell.',
    'Acme Inc. Chief Executive Jane Roe left.',
    'We make a good team, you and I. |Did you see Albert I. Jones?',
    'He takes vitamin C. |The doctor agreed.',
    'That is John Roe Jr.’s book.',
    'Guests, e.g. Roe v. Wade experts, were few. |Nobody minded.',
  ])('%s', check)
})

describe('quotations', () => {
  it.each([
    '“We won. |It was hard,” he said. |“They lost.”',
    '“Will you go?” he asked.',
    '“Why now?” Putin said. |Nobody answered.',
    '“Never!” Prime Minister Jane Roe said.',
    '“Why now?” |The question hung in the air.',
    '"This is great." |She held the book out.',
    "She turned to him, 'This is great.' she said.",
    '« Bonjour. » |Il est parti.',
    '„Das ist gut.“ |Er ging.',
  ])('%s', check)
})

describe('ellipses and brackets', () => {
  it.each([
    'I never meant that.... |She left the store.',
    'I was ... well, what I mean...see . . . the thing is . . . I did not.',
    'The rest was lost. |. . . The practice was not. . . .',
    'He taught (He had worked as an engineer.) at the school.',
    '(He had left.) |She stayed.',
    '"Roe [...] saw the stairs [...]" (Smith 55).',
  ])('%s', check)
})

describe('sentences without a stop before them', () => {
  it.each([
    '1) The first item |2) The second item',
    '1. The first item. |2. The second item.',
    'a. The first item |b. The second item',
    '• One thing • Another'.replace(' • A', ' |• A'),
    'The capsule after landing |Photo: Jane Roe.',
    'Tuesday, May 1, 2018 |The bridge is closed.',
    'Interview with a Bridge Engineer |Tuesday, 1 May 2018',
    'The bridge was closed on Tuesday, 1 May 2018',
  ])('%s', check)
})

describe('other scripts', () => {
  it.each(['他来了。|她走了！|“好。”|谁？', 'सच है।| वह गया।'])('%s', (marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim())
    expect(split(marked.replaceAll('|', ''))).toEqual(expected)
  })

  it.each(['هل جاء؟ |نعم.', 'Он ушёл. |Она осталась.', '¿Quién? |Nadie.'])('%s', check)
})

describe('other languages', () => {
  it.each([
    ['de', 'Das war am 3. Mai 2019 in Kiel. |Er kommt, z. B. Montag. |Sie wurde 15. |Der Rat schwieg.'],
    ['it', 'Il sig. Rossi non ha risposto. |Il dott. Bianchi sì.'],
    ['es', 'El Sr. Berg no respondió. |¿Quién pagará?'],
    ['fr', 'M. Dupont est parti. |Il est revenu.'],
    ['ru', 'Это было в 2019 г. |Г-н Берг жил на ул. Мира.'],
  ])('%s: %s', (language, marked) => {
    expect(split(marked.replaceAll('|', ''), language)).toEqual(marked.split(/ ?\| ?/))
  })
})

describe('a space that got lost', () => {
  it.each(['The end.|Then it rained.', 'It cost 1,000.|That is a lot.', 'Version 2.0 of Node.js'])('%s', checkUnspaced)
})

describe('tokens of sentences', () => {
  const parse = createParser({ names: null })

  it('are left out unless asked for', () => {
    expect(parse('It cost $5.').sentences[0].tokens).toEqual([])
  })

  it('say what they are', () => {
    const source = 'It cost $5.'
    const [{ tokens }] = parse(source, { tokens: true }).sentences
    expect(tokens.map(({ type, span }) => [type, source.slice(span.start, span.end)])).toEqual([
      ['word', 'It'],
      ['word', 'cost'],
      ['symbol', '$'],
      ['number', '5'],
      ['punctuation', '.'],
    ])
  })
})
