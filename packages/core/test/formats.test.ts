import { describe, expect, it } from 'vitest'
import { parse } from '../src'
import { findFormat, formats } from '../src/formats'
import { datesToCsv, peopleToCsv, quotesToCsv } from '../src/formats/csv'
import { toJsonLd } from '../src/formats/json-ld'
import { toMarkdown } from '../src/formats/markdown'
import { toNinjs } from '../src/formats/ninjs'
import { type NlcstNode, toNlcst } from '../src/formats/nlcst'
import { toWebAnnotation } from '../src/formats/web-annotation'
import type { Article } from '../src/model'

const source = `Harbour bridge to stay shut 🌉

By Jane Roe

The harbour bridge will stay shut until 3 May 2019, Mayor Ada Lind said on Monday.

“We found *two* cracks, and \\"many\\" more,” Lind told reporters. “Nobody was hurt.”

1. This is no list. The engineer, Tom Berg, 42, said that the steel was old.
`
const article = parse(source, { published: '2019-04-02', tokens: true })

/** A value with every kind of thing in it, whatever the stages make of the text above. */
const built: Article = {
  ...article,
  language: 'en',
  headline: '# 1 *bridge*',
  deck: null,
  authors: [
    {
      name: 'Jane Roe',
      role: { text: 'Staff', span: { start: 0, end: 1 } },
      organization: null,
      span: { start: 0, end: 1 },
    },
  ],
  published: { value: '2019-04-02?', basis: 'inferred', rule: 'test', certainty: 'guessed', evidence: [] },
  entities: [
    {
      id: 0,
      type: 'person',
      name: 'Ada Lind',
      aliases: [],
      roles: [{ text: 'Mayor, of "Harbour"', span: { start: 0, end: 1 } }],
      country: null,
      inStory: true,
      mentions: [],
    },
  ],
  quotes: [
    {
      type: 'direct',
      span: { start: 31, end: 42 },
      content: [{ start: 31, end: 42 }],
      parts: [{ start: 34, end: 42 }],
      cue: null,
      speakers: [{ entity: 0, span: { start: 34, end: 42 }, rule: 'test', certainty: 'stated', evidence: [] }],
      rule: 'test',
      certainty: 'stated',
      evidence: [],
    },
  ],
  dates: [],
}

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  expect(text.endsWith('\r\n')).toBe(true)
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('the table of formats', () => {
  it('has ids that differ and are found', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
    for (const format of formats) expect(findFormat(format.id)).toBe(format)
    expect(findFormat('yaml')).toBeNull()
  })

  it.each(formats.map(({ id, write }) => [id, write] as const))(
    '%s ends in a line break, for an empty text too',
    (_, write) => {
      expect(write(article)).toMatch(/[^\n]\r?\n$/)
      expect(write(parse(''))).toMatch(/\n$/)
    },
  )

  it.each(formats.filter(({ mediaType }) => mediaType.includes('json')).map(({ id, write }) => [id, write] as const))(
    '%s is JSON',
    (_, write) => {
      expect(() => JSON.parse(write(article))).not.toThrow()
    },
  )

  it('writes an article a line as jsonl', () => {
    expect(findFormat('jsonl')?.write(article).split('\n')).toHaveLength(2)
  })
})

describe('CSV', () => {
  it('quotes what holds commas and marks', () => {
    expect(readCsv(peopleToCsv(built))[1].slice(0, 2)).toEqual(['Ada Lind', 'Mayor, of "Harbour"'])
  })

  it('has a row per quote', () => {
    const [header, row] = readCsv(quotesToCsv(built))
    expect(row[header.indexOf('speaker')]).toBe('Ada Lind')
    expect(row[header.indexOf('quoted')]).toBe(source.slice(34, 42))
    expect(readCsv(quotesToCsv(built, { headless: true }))).toHaveLength(1)
  })

  it('gives dates their sentence', () => {
    const [header, row] = readCsv(datesToCsv(article))
    expect(row[header.indexOf('text')]).toBe('3 May 2019')
    expect(row[header.indexOf('value')]).toBe('2019-05-03')
    expect(row[header.indexOf('sentence')]).toMatch(/^The harbour bridge .* Monday\.$/)
  })

  it('guards spreadsheets only where asked', () => {
    const evil = { ...built, entities: [{ ...built.entities[0], name: '=1+1' }] }
    expect(readCsv(peopleToCsv(evil))[1][0]).toBe('=1+1')
    expect(readCsv(peopleToCsv(evil, { spreadsheet: true }))[1][0]).toBe("'=1+1")
  })

  it('has a byte order mark for spreadsheets, which take it for an old encoding else', () => {
    expect(quotesToCsv(built, { spreadsheet: true })).toBe(`\ufeff${quotesToCsv(built)}`)
    expect(quotesToCsv(built, { spreadsheet: true, headless: true })).toBe(quotesToCsv(built, { headless: true }))
  })
})

describe('Markdown', () => {
  it('escapes what the text does not mean as markup', () => {
    const text = '*A* _b_ snake_case [c] <d>\n\n1. This is a paragraph of some length, and it is no list at all.'
    const body = toMarkdown(parse(text), { bodyOnly: true })
    // A deck is set in bold: those marks are ours.
    expect(body.replaceAll('**', '')).not.toMatch(/(?<!\\)[*<[]/)
    expect(body).toContain('snake_case')
  })

  it('puts what is known into the front matter, and an inferred date only where asked', () => {
    expect(toMarkdown(built)).toMatch(/^---\ntitle: "# 1 \*bridge\*"\nauthors:\n {2}- "Jane Roe"\nlang: "en"\n---\n/)
    expect(toMarkdown(built, { inferred: true })).toContain('\ndate: "2019-04-02"\n')
    expect(toMarkdown(built, { bodyOnly: true })).not.toContain('---')
  })
})

describe('JSON-LD', () => {
  it('is a NewsArticle', () => {
    const node = toJsonLd(built)
    expect(node['@type']).toBe('NewsArticle')
    expect(node.author).toEqual([{ '@type': 'Person', name: 'Jane Roe', jobTitle: 'Staff' }])
    expect(node.hasPart).toEqual([
      { '@type': 'Quotation', text: source.slice(34, 42), creator: [{ '@type': 'Person', name: 'Ada Lind' }] },
    ])
    expect(node).not.toHaveProperty('alternativeHeadline')
  })

  it('never ends the script element that holds it', () => {
    const text = findFormat('json-ld')?.write({ ...built, headline: '</script><!-- & more' }) ?? ''
    expect(text).not.toContain('<')
    expect(JSON.parse(text).headline).toBe('</script><!-- & more')
  })

  it('holds an inferred date back unless asked', () => {
    expect(toJsonLd(built)).not.toHaveProperty('datePublished')
    expect(toJsonLd(built, { inferred: true }).datePublished).toBe('2019-04-02')
    expect(toJsonLd(article).datePublished).toBe('2019-04-02')
  })
})

describe('ninjs', () => {
  it('has the uri it needs, the same for the same text', () => {
    expect(toNinjs(article).uri).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(toNinjs(article).uri).toBe(toNinjs(built).uri)
    expect(toNinjs(article).uri).not.toBe(toNinjs(parse(`${source} `)).uri)
    expect(toNinjs(article, { uri: 'https://example.com/a' }).uri).toBe('https://example.com/a')
  })

  it('writes no date without a time', () => {
    expect(toNinjs(article)).not.toHaveProperty('contentCreated')
    const published = {
      ...built.published,
      value: '2019-04-02T10:00:00+02:00',
      basis: 'stated',
    } as Article['published']
    expect(toNinjs({ ...built, published }).contentCreated).toBe('2019-04-02T10:00:00+02:00')
  })

  it('counts characters and words of the body', () => {
    const body = toNinjs(article).bodies?.[0]
    expect(body?.charCount).toBe([...(body?.value ?? '')].length)
    expect(body?.wordCount).toBe(toJsonLd(article).wordCount)
    // 16, 13 and 16 by hand.
    expect(body?.wordCount).toBe(45)
  })

  it('counts no words where blanks part none', () => {
    const japanese = parse(
      '橋は来月まで閉鎖\n\n港湾局は月曜日、橋の閉鎖を来月まで続けると発表した。市長は「安全が第一だ」と述べた。\n',
    )
    expect(japanese.language).toBe('ja')
    expect(toNinjs(japanese).bodies?.[0].charCount).toBeGreaterThan(30)
    expect(toNinjs(japanese).bodies?.[0]).not.toHaveProperty('wordCount')
    expect(toJsonLd(japanese)).not.toHaveProperty('wordCount')
  })
})

describe('Web Annotation', () => {
  const page = toWebAnnotation(article)
  const characters = [...source]

  it('counts code points', () => {
    expect(page.items.length).toBeGreaterThan(0)
    for (const { target } of page.items) {
      const [{ exact }, { start, end }] = target.selector
      expect(characters.slice(start, end).join('')).toBe(exact)
    }
  })

  it('gives the words before and after', () => {
    for (const { target } of page.items) {
      const [{ exact, prefix, suffix }] = target.selector
      expect(source).toContain(prefix + exact + suffix)
    }
  })

  it('gives every annotation an IRI of its own', () => {
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length)
    const uri = 'https://example.com/a#top'
    expect(toWebAnnotation(article, { uri }).items[0].id).toBe('https://example.com/a#annotation-1')
    expect(toWebAnnotation(article, { uri }).items[0].target.source).toBe(uri)
  })
})

describe('nlcst', () => {
  const leaves = (node: NlcstNode): string => node.value ?? (node.children ?? []).map(leaves).join('')
  const types = (node: NlcstNode): string[] => [node.type, ...(node.children ?? []).flatMap(types)]

  it('loses nothing', () => {
    expect(leaves(toNlcst(article))).toBe(source)
    expect(leaves(toNlcst(parse(source)))).toBe(source)
    expect(leaves(toNlcst(parse('')))).toBe('')
  })

  it('has words where tokens were asked for, and no stretch of bare source', () => {
    expect(types(toNlcst(article))).toContain('WordNode')
    expect(types(toNlcst(article))).not.toContain('SourceNode')
    expect(types(toNlcst(parse(source)))).not.toContain('WordNode')
  })

  it('counts lines by every kind of line end', () => {
    const tree = toNlcst(parse('One line here.\r\nTwo.\r\rFour.\n'))
    expect(tree.position.end).toEqual({ line: 5, column: 1, offset: 28 })
  })

  it('knows lines and columns', () => {
    const paragraph = toNlcst(article).children?.find(({ type }) => type === 'ParagraphNode')
    expect(paragraph?.position.start).toEqual({ line: 1, column: 1, offset: 0 })
  })
})
