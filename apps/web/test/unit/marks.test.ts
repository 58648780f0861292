import { expect, it } from 'vitest'
import { collectMarks } from '../../src/marks/collect-marks'
import { segments } from '../../src/marks/segments'
import { pageItems } from '../../src/page/page-items'
import { quoteGroups, scareQuotes } from '../../src/panels/quote-groups'
import { at, ferry } from '../support/ferry'

it('marks come in source order, and every one is a slice of the source', () => {
  const marks = collectMarks(ferry)
  expect(marks.length).toBeGreaterThan(10)
  for (const [index, { span }] of marks.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(marks[index - 1]?.span.start ?? 0)
    expect(ferry.source.slice(span.start, span.end)).toBe(ferry.source.slice(span.start, span.end).trim())
  }
})

it('overlapping marks cut a text into pieces that are the whole text', () => {
  const pieces = segments({ start: 0, end: 10 }, [
    { paint: 'quote', span: { start: 2, end: 8 } },
    { paint: 'person', span: { start: 5, end: 12 } },
  ])
  expect(pieces.map(({ start, end, paints }) => [start, end, ...paints])).toEqual([
    [0, 2],
    [2, 5, 'quote'],
    [5, 8, 'quote', 'person'],
    [8, 10, 'person'],
  ])
})

it('every block stands on the page once', () => {
  const blocks = pageItems(ferry).flatMap((item) => {
    if (item.type === 'block') return [item.block]
    return item.type === 'figure' ? [...item.blocks, ...item.repeats] : item.blocks
  })
  expect([...blocks].sort((a, b) => a - b)).toEqual(ferry.blocks.map(({ id }) => id))
})

it('quotes are grouped by who says them', () => {
  expect(quoteGroups(ferry, null)).toEqual([
    { entity: 0, name: 'Nora Blake', quotes: [0, 1] },
    { entity: 1, name: 'Tom Reyes', quotes: [2] },
  ])
  expect(quoteGroups(ferry, 'Tom Reyes')).toHaveLength(1)
  expect(scareQuotes(ferry)).toEqual([3])
  const unknown = { ...ferry, quotes: ferry.quotes.map((quote) => ({ ...quote, speakers: [] })) }
  expect(quoteGroups(unknown, null)).toEqual([{ entity: null, name: null, quotes: [0, 1, 2] }])
  const speakers = [
    { rule: 'subject', certainty: 'stated' as const, evidence: [], span: at('the crossing'), entity: null },
  ]
  const unnamed = { ...ferry, quotes: ferry.quotes.slice(0, 1).map((quote) => ({ ...quote, speakers })) }
  expect(quoteGroups(unnamed, null)).toEqual([{ entity: null, name: 'the crossing', quotes: [0] }])
})
