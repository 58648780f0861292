import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, type Quote, type Span } from '../src'
import { body } from './last-paragraph'

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
    [
      'document',
      'The report said the bridge was unsafe.',
      'indirect',
      ['the bridge was unsafe'],
      'said',
      ['The report'],
    ],
    [
      'court papers',
      'Court papers show that the builder was paid twice.',
      'indirect',
      ['that the builder was paid twice'],
      'show',
      ['Court papers'],
    ],
    [
      'unnamed source',
      '“The money is gone,” said a senior official close to the talks.',
      'direct',
      ['“The money is gone,”'],
      'said',
      ['a senior official close to the talks'],
    ],
    [
      'poll',
      'A poll by the college found that most voters want the bridge back.',
      'indirect',
      ['that most voters want the bridge back'],
      'found',
      ['A poll by the college'],
    ],
    ['question mark inside', '“Is the bridge safe?” Lee asked.', 'direct', ['“Is the bridge safe?”'], 'asked', ['Lee']],
    [
      'question mark inside, apposition',
      '“Is the bridge safe?” Lee, a driver from the valley, asked.',
      'direct',
      ['“Is the bridge safe?”'],
      'asked',
      ['Lee, a driver from the valley'],
    ],
    ['went on', '“We will pay for it,” she went on.', 'direct', ['“We will pay for it,”'], 'went', ['she']],
    [
      'tweeted',
      '“We will pay for it!” Lee tweeted on Monday.',
      'direct',
      ['“We will pay for it!”'],
      'tweeted',
      ['Lee'],
    ],
    [
      'as Lee noted',
      'As Lee noted, the bridge is a hundred years old.',
      'indirect',
      ['the bridge is a hundred years old'],
      'noted',
      ['Lee'],
    ],
    [
      'noun',
      'The town was angry over her claim that the bridge was safe.',
      'indirect',
      ['that the bridge was safe'],
      'claim',
      ['her'],
    ],
    ['passive', 'The plan was praised by Lee.', 'indirect', ['The plan'], 'was praised', ['Lee']],
    [
      'accused of',
      'Lee accused the builder of taking money.',
      'indirect',
      ['the builder of taking money'],
      'accused',
      ['Lee'],
    ],
    ['object and infinitive', 'Lee urged the council to act.', 'indirect', ['the council to act'], 'urged', ['Lee']],
    ['not to', 'Lee vowed not to sell the bridge.', 'indirect', ['not to sell the bridge'], 'vowed', ['Lee']],
    [
      'parenthesis before the verb',
      'Lee, in a letter to the council, said that the bridge was lost.',
      'indirect',
      ['that the bridge was lost'],
      'said',
      ['Lee'],
    ],
    [
      'called a name',
      'Lee dismissed the builder as a “clown.”',
      'partial',
      ['the builder as a “clown.”'],
      'dismissed',
      ['Lee'],
    ],
    [
      'a list of parts',
      'Lee called the plan “a mess,” “a shame” and “a crime.”',
      'partial',
      ['the plan “a mess,” “a shame” and “a crime.”'],
      'called',
      ['Lee'],
    ],
  ])('%s', (_, words, type, content, cue, speakers) => {
    expect(quotes(body(words)).at(-1)).toEqual({ type, content, cue, speakers })
  })
})

describe('statements one after the other', () => {
  it('leaves out where it was said', () => {
    expect(quotes(body('Lee said the bridge would be rebuilt on CNN’s “New Day.”'))).toMatchObject([
      { type: 'indirect', content: ['the bridge would be rebuilt'], speakers: ['Lee'] },
      { type: 'scare' },
    ])
  })

  it('keeps the verb after the first report apart', () => {
    expect(quotes(body('“It was close,” Lee said, adding that the bridge would stay shut.'))).toMatchObject([
      { type: 'direct', content: ['“It was close,”'], speakers: ['Lee'] },
      { type: 'indirect', content: ['that the bridge would stay shut'], cue: 'adding', speakers: ['Lee'] },
    ])
  })

  it('gives quotes alone in their paragraphs to the one who spoke before', () => {
    const found = quotes(
      body('“We lost the bridge,” Mayor Ann Lee said.\n\n“Nobody was hurt, and we are grateful for that.”'),
    )
    expect(found.map(({ speakers }) => speakers)).toEqual([['Mayor Ann Lee'], ['Mayor Ann Lee']])
  })

  it('takes a quote over several paragraphs as one statement', () => {
    const found = quotes(
      body(
        'Mayor Ann Lee wrote:\n\n“We lost the bridge in the night of the storm.\n\n“We will build a new one, and it will be better.”',
      ),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ type: 'direct', speakers: ['Mayor Ann Lee'] })
    expect(found[0].content).toHaveLength(2)
  })

  it('reads the turns of a transcript', () => {
    const found = quotes(
      body(
        'SMITH: Is the bridge safe to drive on this winter?\n\nLEE: It is not, and it will not be for a year.\n\nSMITH: Thank you for taking the time today.',
      ),
    )
    expect(found.map(({ speakers }) => speakers)).toEqual([['SMITH'], ['LEE'], ['SMITH']])
  })

  it('reads labels inside the marks', () => {
    const found = quotes(
      body(
        'The exchange went on:\n\n“SMITH: Is the bridge safe to drive on?\n\n“LEE: It is not safe at all, and you know it.”',
      ),
    )
    expect(found.map(({ speakers }) => speakers)).toEqual([['SMITH'], ['LEE']])
  })

  it('reads a signature', () => {
    const found = quotes(
      body('“The bridge was the heart of this town for a hundred years.” — Ann Lee, retired teacher'),
    )
    expect(found).toMatchObject([{ type: 'direct', speakers: ['Ann Lee, retired teacher'] }])
  })

  it('does not count a pull quote again', () => {
    const source = body(
      '“We will rebuild the bridge,” Lee said.\n\n“We will rebuild the bridge”\n\nThe river was quiet again by the evening of the next day, and so was the town.',
    )
    const start = source.lastIndexOf('“')
    const { quotes: found } = parse(source, {
      hints: [{ span: { start, end: source.indexOf('\n', start) }, type: 'pull-quote' }],
    })
    expect(found).toHaveLength(1)
  })
})

describe('whom the speakers are', () => {
  const names = (source: string) => {
    const article = parse(source)
    return article.quotes.map(({ speakers }) =>
      speakers.map(({ entity }) => (entity === null ? null : article.entities[entity].name)),
    )
  }

  it('follows pronouns to the last speaker they fit', () => {
    expect(
      names(
        body(
          'Mayor Ann Lee said the bridge was lost. “We will rebuild it,” she said.\n\nShe added that the council would pay.',
        ),
      ),
    ).toEqual([['Ann Lee'], ['Ann Lee'], ['Ann Lee']])
  })

  it('takes the name from an apposition', () => {
    expect(names(body('His lawyer, Ann Lee, said the bridge was lost.'))).toEqual([['Ann Lee']])
    expect(names(body('A spokesman for the council, Tom Hale, said the bridge was lost.'))).toEqual([['Tom Hale']])
    expect(
      names(body('“It is gone,” said the engineer of the bridge, Erik Lund, who had seen the storm come.')),
    ).toEqual([['Erik Lund']])
  })

  it('leaves open who is not named', () => {
    expect(names(body('A spokesman for Mayor Ann Lee said the bridge was lost.'))).toEqual([[null]])
  })
})

describe('other languages', () => {
  it('find marks and leave the speaker open', () => {
    const source =
      'Le pont sera reconstruit au printemps\n\nLa maire a promis mardi que la ville paierait les travaux et que le pont serait « plus beau que jamais ». Les habitants de la vallée attendent depuis des mois que les routes soient ouvertes.'
    const found = parse(source, { language: 'fr' }).quotes
    expect(found).toHaveLength(1)
    expect(found[0].speakers).toEqual([])
    expect(found[0].parts.map(({ start, end }) => source.slice(start, end))).toEqual(['plus beau que jamais'])
  })

  it.each([
    ['fr', '« Nous avons cherché partout », explique le maire.', 'direct'],
    ['ru', '«Мы долго искали водителей», — сказал мэр.', 'direct'],
    ['pl', '„To była trudna decyzja” – powiedział burmistrz.', 'direct'],
    ['he', '"אין לנו ברירה אחרת כרגע." כך אמר ראש העירייה.', 'direct'],
    ['hi', 'महापौर ने कहा, "यह कठिन फैसला था।"', 'direct'],
    // What is called so, and a few words of somebody's.
    ['ru', 'Об этом пишет газета «Вестник», сообщили в мэрии.', 'scare'],
    ['fr', 'Le trafic reste « fortement perturbé », selon la régie.', 'scare'],
  ])('tell a sentence that somebody said from a few words in marks: %s %s', (language, sentence, type) => {
    const { quotes } = parse(sentence, { language })
    expect(quotes.map((quote) => [quote.type, quote.speakers])).toEqual([[type, []]])
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
