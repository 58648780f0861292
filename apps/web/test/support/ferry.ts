// A parsed article written by hand: the page's tests must not hang on what the parser finds. Every kind of thing the
// model knows is in it once.
import type { Article, Block, BlockType, Decision, Span } from 'nutgraf'

export const ferryText = [
  'Home', // 0 furniture
  'Council keeps night ferry', // 1 headline
  'Crossing saved until spring', // 2 deck
  'By Ada Quill', // 3 byline
  'The Skerry Star leaves Saltby, June 2, 2023. (Photo: Owen Teale/Saltby Courier)', // 4 caption
  'The Skerry Star leaves Saltby, June 2, 2023.', // 5 duplicate caption
  'SALTBY, Jan 18 (Courier) - Mayor Nora Blake said on Thursday that the crossing “will not be cancelled.”', // 6
  '“People depend on it,” she said. “We heard them.”', // 7
  'A hard winter', // 8 crosshead
  'Tom Reyes of Harbour Line called it a “lifeline” and said fares would rise in 2025.', // 9
  'The so-called “ghost boat” sails at 11.40pm.', // 10
  'Fares are reviewed yearly.', // 11 list item
  'Timetables are not.', // 12 list item
  'Correction: an earlier version misspelled the name of the ferry.', // 13
  'Ada Quill covers transport.', // 14 author note
  'Related: Storm closes pier', // 15 furniture
].join('\n\n')

const types: readonly BlockType[] = [
  'furniture', 'headline', 'deck', 'byline', 'caption', 'caption', 'paragraph', 'paragraph', 'crosshead', 'paragraph',
  'paragraph', 'list-item', 'list-item', 'correction', 'author-note', 'furniture',
] // biome-ignore format: one line would be longer

/** The span of the nth time that these words stand in the text. */
export function at(words: string, nth = 1, text = ferryText): Span {
  let start = -1
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`“${words}” does not stand ${nth} times in the text`)
  }
  return { start, end: start + words.length }
}

const decision = (rule: string, ...evidence: Span[]): Decision => ({ rule, certainty: 'inferred', evidence })
const words = (text: string, nth = 1) => ({ text, span: at(text, nth) })
const name = (text: string, nth = 1) => ({ ...decision('full-name'), span: at(text, nth), form: 'name' as const })

function blocks(): Block[] {
  let from = 0
  return types.map((type, id) => {
    const end = ferryText.indexOf('\n\n', from)
    const span = { start: from, end: end < 0 ? ferryText.length : end }
    from = span.end + 2
    return {
      ...decision(type === 'paragraph' ? 'paragraph' : `${type}-line`),
      type,
      id,
      span,
      text: ferryText.slice(span.start, span.end),
      duplicateOf: id === 5 ? 4 : null,
      dateline:
        id === 6
          ? {
              ...decision('dateline'),
              span: at('SALTBY, Jan 18 (Courier) -'),
              places: [words('SALTBY')],
              agency: words('Courier', 2),
              date: '2024-01-18',
            }
          : null,
    }
  })
}

const all = blocks()

export const ferry: Article = {
  schemaVersion: 1,
  source: ferryText,
  language: 'en',
  headline: 'Council keeps night ferry',
  deck: 'Crossing saved until spring',
  authors: [{ name: 'Ada Quill', role: null, organization: null, span: at('Ada Quill') }],
  published: { ...decision('dateline-day', at('Jan 18'), at('on Thursday')), value: '2024-01-18', basis: 'inferred' },
  modified: null,
  blocks: all,
  sections: [
    { crosshead: null, blocks: [6, 7] },
    { crosshead: 8, blocks: [9, 10, 11, 12] },
  ],
  figures: [
    {
      caption: 'The Skerry Star leaves Saltby, June 2, 2023.',
      credit: {
        text: 'Owen Teale/Saltby Courier',
        span: at('Owen Teale/Saltby Courier'),
        photographers: [words('Owen Teale')],
        agencies: [words('Saltby Courier')],
      },
      blocks: [4, 5],
      date: '2023-06-02',
      positions: [],
    },
  ],
  sentences: all.map(({ span, id }) => ({ span, block: id, tokens: [] })),
  entities: [
    {
      id: 0,
      type: 'person',
      name: 'Nora Blake',
      aliases: [words('Nora Blake')],
      roles: [words('Mayor')],
      country: null,
      inStory: true,
      mentions: [name('Nora Blake'), { ...decision('pronoun'), span: at('she'), form: 'pronoun' }],
    },
    {
      id: 1,
      type: 'person',
      name: 'Tom Reyes',
      aliases: [words('Tom Reyes')],
      roles: [],
      country: null,
      inStory: true,
      mentions: [name('Tom Reyes')],
    },
    {
      id: 2,
      type: 'organization',
      name: 'Harbour Line',
      aliases: [words('Harbour Line')],
      roles: [],
      country: 'GB',
      inStory: true,
      mentions: [name('Harbour Line')],
    },
    {
      id: 3,
      type: 'place',
      name: 'Saltby',
      aliases: [words('Saltby')],
      roles: [],
      country: 'GB',
      inStory: true,
      mentions: [name('Saltby'), name('SALTBY')],
    },
    {
      id: 4,
      type: 'person',
      name: 'Ada Quill',
      aliases: [words('Ada Quill')],
      roles: [],
      country: null,
      inStory: false,
      mentions: [name('Ada Quill'), name('Ada Quill', 2)],
    },
  ],
  quotes: [
    {
      ...decision('partial-quote'),
      span: at('that the crossing “will not be cancelled.”'),
      type: 'partial',
      content: [at('that the crossing “will not be cancelled.”')],
      parts: [at('will not be cancelled.')],
      cue: at('said'),
      speakers: [{ ...decision('subject-of-cue'), span: at('Mayor Nora Blake'), entity: 0 }],
    },
    {
      ...decision('direct-quote'),
      span: at('“People depend on it,” she said. “We heard them.”'),
      type: 'direct',
      content: [at('“People depend on it,”'), at('“We heard them.”')],
      parts: [at('People depend on it,'), at('We heard them.')],
      cue: at('said', 2),
      speakers: [{ ...decision('pronoun-speaker', at('Nora Blake')), span: at('she'), entity: 0 }],
    },
    {
      ...decision('reported-clause'),
      span: at('fares would rise in 2025'),
      type: 'indirect',
      content: [at('fares would rise in 2025')],
      parts: [],
      cue: at('said', 3),
      speakers: [{ ...decision('subject-of-cue'), span: at('Tom Reyes'), entity: 1 }],
    },
    {
      ...decision('so-called'),
      span: at('“ghost boat”'),
      type: 'scare',
      content: [],
      parts: [at('ghost boat')],
      cue: null,
      speakers: [],
    },
  ],
  dates: [
    { ...decision('full-date'), span: at('June 2, 2023'), type: 'date', value: '2023-06-02', anchor: 'absolute' },
    {
      ...decision('weekday', at('Jan 18')),
      span: at('Thursday'),
      type: 'date',
      value: '2024-01-18',
      anchor: 'published',
    },
    { ...decision('year'), span: at('2025'), type: 'date', value: '2025', anchor: 'absolute' },
  ],
  timeline: [
    { date: 0, sentence: 4, value: '2023-06-02', entities: [3], caption: true },
    { date: 1, sentence: 6, value: '2024-01-18', entities: [0], caption: false },
    { date: 2, sentence: 9, value: '2025', entities: [1, 2], caption: false },
  ],
  diagnostics: [{ code: 'example', message: 'The timestamp names no year.', span: at('Jan 18') }],
}
