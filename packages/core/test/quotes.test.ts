import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, type Quote, type Span } from '../src'

const body = (words: string) =>
  `A headline for the test\n\nThe town council met for three hours on the evening of the storm and then went home again.\n\n${words}`

/** The quotes of a text in words: type, contents, cue, speakers. */
function quotes(source: string) {
  const slice = ({ start, end }: Span) => source.slice(start, end)
  return parse(source).quotes.map((quote: Quote) => ({
    type: quote.type,
    content: quote.content.map(slice),
    cue: quote.cue && slice(quote.cue),
    speakers: quote.speakers.map(({ span }) => slice(span)),
  }))
}

describe('who said what', () => {
  it.each([
    [
      'speaker behind',
      '“We will rebuild the bridge,” Mayor Ann Lee said on Monday.',
      'direct',
      ['“We will rebuild the bridge,”'],
      'said',
      ['Mayor Ann Lee'],
    ],
    [
      'inverted',
      '“We will rebuild the bridge,” said Ann Lee, who runs the town.',
      'direct',
      ['“We will rebuild the bridge,”'],
      'said',
      ['Ann Lee, who runs the town'],
    ],
    [
      'apposition between',
      '“We will rebuild it,” Ann Lee, the mayor of the town, said.',
      'direct',
      ['“We will rebuild it,”'],
      'said',
      ['Ann Lee, the mayor of the town'],
    ],
    [
      'speaker before',
      'Ann Lee said, “We will rebuild the bridge.”',
      'direct',
      ['“We will rebuild the bridge.”'],
      'said',
      ['Ann Lee'],
    ],
    [
      'colon',
      'Ann Lee added: “We will rebuild the bridge.”',
      'direct',
      ['“We will rebuild the bridge.”'],
      'added',
      ['Ann Lee'],
    ],
    [
      'in between',
      '“We will rebuild it,” she said, “and we will pay for it.”',
      'direct',
      ['“We will rebuild it,”', '“and we will pay for it.”'],
      'said',
      ['she'],
    ],
    [
      'goes on in the next sentence',
      '“We will rebuild it,” Lee said. “We have the money.”',
      'direct',
      ['“We will rebuild it,”', '“We have the money.”'],
      'said',
      ['Lee'],
    ],
    [
      'partial',
      'Lee said the bridge was “a wreck” before the storm.',
      'partial',
      ['the bridge was “a wreck” before the storm'],
      'said',
      ['Lee'],
    ],
    [
      'that',
      'Lee said that the bridge would be rebuilt.',
      'indirect',
      ['that the bridge would be rebuilt'],
      'said',
      ['Lee'],
    ],
    ['no that', 'Lee said the bridge would be rebuilt.', 'indirect', ['the bridge would be rebuilt'], 'said', ['Lee']],
    [
      'addressee',
      'Lee told reporters on Monday that the bridge would be rebuilt.',
      'indirect',
      ['that the bridge would be rebuilt'],
      'told',
      ['Lee'],
    ],
    ['infinitive', 'Lee vowed to rebuild the bridge.', 'indirect', ['to rebuild the bridge'], 'vowed', ['Lee']],
    [
      'belief',
      'Lee believes that the bridge can be saved.',
      'indirect',
      ['that the bridge can be saved'],
      'believes',
      ['Lee'],
    ],
    [
      'negation stays inside',
      'Lee said she would not sell the bridge.',
      'indirect',
      ['she would not sell the bridge'],
      'said',
      ['Lee'],
    ],
    [
      'clause first',
      'The bridge would be rebuilt, Lee said.',
      'indirect',
      ['The bridge would be rebuilt'],
      'said',
      ['Lee'],
    ],
    [
      'according to',
      'The bridge cost a million, according to the report.',
      'indirect',
      ['The bridge cost a million'],
      'according to',
      ['the report'],
    ],
    [
      'several speakers',
      'The bridge is safe, according to both the Transport Ministry and the council.',
      'indirect',
      ['The bridge is safe'],
      'according to',
      ['the Transport Ministry', 'the council'],
    ],
  ])('%s', (_, words, type, content, cue, speakers) => {
    expect(quotes(body(words)).at(-1)).toEqual({ type, content, cue, speakers })
  })
})

const seed = join(import.meta.dirname, '../../../../shared/seeds/netanyahu-putin.txt')

describe.skipIf(!existsSync(seed))('the quotes of the seed article', () => {
  const source = existsSync(seed) ? readFileSync(seed, 'utf8') : ''
  const slice = ({ start, end }: Span) => source.slice(start, end)
  const found = () =>
    parse(source).quotes.map((quote) => ({
      type: quote.type,
      parts: quote.parts.map(slice),
      speakers: quote.speakers.map(({ span }) => slice(span)),
    }))
  const by = (part: string, type: string) => found().find((quote) => quote.type === type && quote.parts.includes(part))

  it('credits "soon" to both of its sources, and tells the one in the headline apart', () => {
    expect(by('soon', 'partial')?.speakers).toEqual(['the Prime Minister’s Office', 'the Kremlin'])
    expect(by('soon', 'scare')?.speakers).toEqual([])
  })

  it('credits the four others', () => {
    expect(by('excellent ties', 'partial')?.speakers).toEqual(['Netanyahu'])
    const nature = 'Russian-Israeli relations are of a friendly and constructive nature.'
    expect(found().find(({ parts }) => parts.includes(nature))?.speakers[0]).toMatch(/^Putin/)
    const both = by('in politics, trade, the economy, culture and other areas,', 'partial')
    expect(both?.parts).toHaveLength(2)
    expect(both?.speakers).toEqual(['Putin'])
  })

  it('reports the warning over Syria', () => {
    const warning = parse(source).quotes.find(
      ({ type, content }) =>
        type === 'indirect' && content.some((span) => slice(span).startsWith('that Israel will not tolerate')),
    )
    expect(warning?.speakers.map(({ span }) => slice(span))).toEqual(['Netanyahu'])
  })
})
