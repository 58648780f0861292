import { describe, expect, it } from 'vitest'
import { createParser } from '../../src'

const parse = createParser({ names: null })

/** Types and names that the rules find in a body sentence, in order. */
function names(sentence: string): string[] {
  const article = parse(
    `A headline about nothing much\n\nIt had been a long week for all of them, and the rain had not stopped once. ${sentence}`,
  )
  return article.entities
    .flatMap(({ type, mentions }) =>
      mentions
        .filter(({ form }) => form === 'name')
        .map(({ span }) => ({ at: span.start, found: `${type} ${article.source.slice(span.start, span.end)}` })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ found }) => found)
}

describe('names by rules', () => {
  it.each<[string, string[]]>([
    ['They met Angela Torvald there.', ['person Angela Torvald']],
    ['They met President Okonjo there.', ['person Okonjo']],
    ['They met Foreign Minister Piet van der Berg there.', ['person Piet van der Berg']],
    ['Then Mrs. Bristow left.', ['person Bristow']],
    ['Then Lola Bristow left. Bristow was tired.', ['person Lola Bristow', 'person Bristow']],
    ['Some of it, Quentin Marsh said, was wrong.', ['person Quentin Marsh']],
    ['They flew to New Zealand, not to Peru.', ['place New Zealand', 'place Peru']],
    ['They live near Oswaldtwistle.', ['place Oswaldtwistle']],
    ['They swam in Lake Orrin and in the Hudson River.', ['place Lake Orrin', 'place Hudson River']],
    ['They sued Norwind Corp. over it.', ['organization Norwind Corp.']],
    ['They sued the Bank of Orrin over it.', ['organization Bank of Orrin']],
    ['They asked the Norwegian Foreign Ministry.', ['organization Foreign Ministry']],
    ['They asked NATO and the FBI.', ['organization NATO', 'organization FBI']],
    ['They asked the Kremlin.', ['organization Kremlin']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected)
  })
})

describe('no names by rules', () => {
  it.each([
    'However, nobody came on Monday or in January.',
    'Police said that they had seen it.',
    'Critics were not amused.',
    'They speak Norwegian and some French.',
    'They fought in World War II and in the Syrian Civil War.',
    'They won the World Cup.',
    'They sent New Year’s greetings.',
    'He said I was wrong, and I agreed.',
    'The euro fell to 1.07 US dollars, or about 7 percent.',
    'Whatever it was, it was over.',
  ])('%s', (sentence) => {
    expect(names(sentence)).toEqual([])
  })

  it('trusts no capital of a headline that the text below does not explain', () => {
    const article = parse(
      'Council Votes Against New Bridge\n\nIt had been a long week for all of them, and the rain had not stopped once.',
    )
    expect(article.entities).toEqual([])
  })

  it('leaves other languages alone', () => {
    const article = parse(
      'Der Stadtrat hat entschieden\n\nDie Oberbürgermeisterin sprach am Montag lange mit dem Ausschuss über die Brücke und den Haushalt der Stadt.',
    )
    expect(article.entities).toEqual([])
  })
})
