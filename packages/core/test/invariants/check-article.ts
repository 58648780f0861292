// What must hold of every article, whatever was parsed.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import type { Article, Span } from '../../src/model'
import { isBlank, splitsPair } from '../../src/source/characters'
import { foldText } from '../../src/source/span'

/** A rule bears the name of the source file that decided. */
const ruleFiles = new Set(
  readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts')),
)
const CERTAINTIES = ['stated', 'inferred', 'guessed']

export function checkArticle(article: Article): void {
  checkSpans(article)
  checkTiling(article)
  checkTokens(article)
  checkIndexes(article)
  checkQuotes(article)
  checkWords(article)
}

/** Walks the whole value: every `{start, end}` is a span, every decision says why. */
function checkSpans(article: Article): void {
  const { source } = article
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) {
      if (value === undefined) expect.fail(`${path} is undefined`)
      if (typeof value === 'number' && !Number.isInteger(value)) expect.fail(`${path} is ${value}`)
      return
    }
    const node = value as Record<string, unknown>
    if ('start' in node && 'end' in node) {
      const { start, end } = value as Span
      const where = `${path} [${start}, ${end})`
      if (!(start >= 0 && start < end && end <= source.length)) expect.fail(`${where} is empty or out of range`)
      if (splitsPair(source, start) || splitsPair(source, end)) expect.fail(`${where} splits a surrogate pair`)
      // A diagnostic may show a caller's hint as it was given.
      const own = !path.startsWith('article.diagnostics')
      if (own && (isBlank(source.charCodeAt(start)) || isBlank(source.charCodeAt(end - 1))))
        expect.fail(`${where} begins or ends blank`)
    }
    if ('text' in node && 'span' in node) {
      const { start, end } = node.span as Span
      if (node.text !== foldText(source, start, end))
        expect(node.text, `${path}.text`).toBe(foldText(source, start, end))
    }
    if ('rule' in node || 'certainty' in node) {
      // "file-name", or "file-name/detail".
      const [file] = String(node.rule).split('/')
      if (!ruleFiles.has(file)) expect.fail(`${path}.rule: no source file is called ${file}`)
      if (!CERTAINTIES.includes(String(node.certainty))) expect.fail(`${path}.certainty is ${node.certainty}`)
      if (!Array.isArray(node.evidence)) expect.fail(`${path}.evidence is no list`)
    }
    for (const key of Object.keys(node)) if (key !== 'source') walk(node[key], `${path}.${key}`)
  }
  walk(article, 'article')
}

/** Blocks and sentences are in order, don't overlap, and hold every character that is not blank. */
function checkTiling({ source, blocks, sentences }: Article): void {
  expect(
    blocks.map(({ id }) => id),
    'block ids',
  ).toEqual(blocks.map((_, index) => index))
  expectTiles(
    source,
    blocks.map(({ span }) => span),
    0,
    source.length,
    'blocks',
  )
  let at = 0
  for (const block of blocks) {
    const spans: Span[] = []
    for (; at < sentences.length && sentences[at].block === block.id; at++) spans.push(sentences[at].span)
    expectTiles(source, spans, block.span.start, block.span.end, `sentences of block ${block.id}`)
  }
  expect(at, 'sentences in block order').toBe(sentences.length)
}

function checkTokens({ source, sentences }: Article): void {
  for (const { span, tokens } of sentences) {
    if (tokens.length === 0) continue
    expectTiles(
      source,
      tokens.map((token) => token.span),
      span.start,
      span.end,
      'tokens',
    )
  }
}

function expectTiles(source: string, spans: readonly Span[], from: number, to: number, what: string): void {
  let at = from
  const expectBlank = (end: number) => {
    for (; at < end; at++)
      if (!isBlank(source.charCodeAt(at))) expect.fail(`${what} leave out ${JSON.stringify(source[at])} at ${at}`)
  }
  for (const { start, end } of spans) {
    if (start < at || end > to) expect.fail(`${what}: [${start}, ${end}) overlaps or sticks out`)
    expectBlank(start)
    at = end
  }
  expectBlank(to)
}

/** Every number that names a block, sentence, entity or date is an index into that array. */
function checkIndexes(article: Article): void {
  const { blocks, sentences, entities, dates, figures, sections, quotes, timeline } = article
  const inside = (index: number, list: readonly unknown[], what: string) =>
    index >= 0 && index < list.length ? undefined : expect.fail(`${what} ${index} is out of range`)
  for (const { id, duplicateOf } of blocks)
    if (duplicateOf !== null) expect(duplicateOf >= 0 && duplicateOf < id, `duplicateOf ${duplicateOf}`).toBe(true)
  for (const section of sections) {
    if (section.crosshead !== null) inside(section.crosshead, blocks, 'crosshead')
    for (const block of section.blocks) inside(block, blocks, 'section block')
  }
  for (const figure of figures) {
    for (const block of figure.blocks) inside(block, blocks, 'figure block')
    for (const { entity } of figure.positions) inside(entity, entities, 'position')
  }
  expect(
    entities.map(({ id }) => id),
    'entity ids',
  ).toEqual(entities.map((_, index) => index))
  for (const { speakers } of quotes)
    for (const { entity } of speakers) if (entity !== null) inside(entity, entities, 'speaker')
  for (const entry of timeline) {
    inside(entry.date, dates, 'timeline date')
    inside(entry.sentence, sentences, 'timeline sentence')
    for (const entity of entry.entities) inside(entity, entities, 'timeline entity')
  }
  for (const { mentions, name } of entities) {
    expect(mentions.length, `mentions of ${name}`).toBeGreaterThan(0)
    for (const { span } of mentions) expectInBlock(article, span, 'mention')
  }
  for (const { span } of dates) expectInBlock(article, span, 'date')
}

function checkQuotes(article: Article): void {
  for (const quote of article.quotes) {
    const { type, content, parts, cue, speakers } = quote
    if (type === 'scare') expect(content, 'content of scare').toEqual([])
    else expect(content.length, `content of ${type}`).toBeGreaterThan(0)
    if (type === 'indirect') expect(parts, 'parts of indirect').toEqual([])
    else expect(parts.length, `parts of ${type}`).toBeGreaterThan(0)
    for (const spans of [content, parts]) {
      for (const [index, span] of spans.entries()) {
        expectInBlock(article, span, 'quote')
        if (index > 0) expect(spans[index - 1].end, 'order within a quote').toBeLessThanOrEqual(span.start)
      }
    }
    if (cue) expectInBlock(article, cue, 'cue')
    for (const { span } of speakers) expectInBlock(article, span, 'speaker')
  }
}

function expectInBlock({ blocks }: Article, { start, end }: Span, what: string): void {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle].span.start <= start) low = middle
    else high = middle - 1
  }
  const span = blocks[low]?.span
  if (span === undefined || start < span.start || end > span.end)
    expect.fail(`${what} [${start}, ${end}) is not inside one block`)
}

/** Every string of the article is words of the source. */
function checkWords(article: Article): void {
  const whole = foldText(article.source, 0, article.source.length)
  const words = [
    article.headline,
    article.deck,
    ...article.authors.map(({ name }) => name),
    ...article.entities.map(({ name }) => name),
    ...article.figures.map(({ credit }) => credit?.text ?? null),
  ]
  for (const text of words) if (text !== null && !whole.includes(text)) expect.fail(`"${text}" is not in the source`)
}
