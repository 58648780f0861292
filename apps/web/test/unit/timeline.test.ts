import type { Article } from 'nutgraf'
import { expect, it } from 'vitest'
import { labelHeight, layOutTimeline } from '../../src/panels/timeline-layout'
import { ferry } from '../support/ferry'

const entry = (value: string, sentence: number) => ({ date: 0, sentence, value, entities: [], caption: false })
const withTimeline = (...timeline: Article['timeline']): Article => ({ ...ferry, timeline })

it('a sentence that gives one day in two ways is one event', () => {
  const { points } = layOutTimeline(
    withTimeline(entry('2024-01-18', 6), entry('2024-01-18', 6), entry('2024-01-18', 7), entry('2024-01-17', 6)),
  )
  expect(points.map(({ value, entry }) => [value, entry])).toEqual([
    ['2024-01-17', 3],
    ['2024-01-18', 0],
    ['2024-01-18', 2],
    ['2024-01-18', null],
  ])
})

it('labels keep their distance and stay inside, however close their days are', () => {
  const days = Array.from({ length: 12 }, (_, day) => entry(`2024-01-${String(day + 1).padStart(2, '0')}`, 6))
  const { points, height } = layOutTimeline(withTimeline(entry('1901', 7), ...days))
  expect(points).toHaveLength(14)
  for (const [index, { label }] of points.entries()) {
    const above = points[index - 1]
    if (above) expect(label - above.label).toBeGreaterThanOrEqual(labelHeight - 1e-6)
    expect(label).toBeGreaterThanOrEqual(-1e-6)
    expect(label + labelHeight).toBeLessThanOrEqual(height + 1e-6)
  }
})
