import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DayScores, partStretches, type WeighedDays } from '../../src/resolve/dates/published/day-scores'

const span = { start: 0, end: 1 }

const stretches = fc.array(
  fc
    .record({
      from: fc.integer({ min: -5, max: 30 }),
      length: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constant(Infinity)),
      weight: fc.integer({ min: -9, max: 0 }),
    })
    .map(({ from, length, weight }): WeighedDays => ({ from, to: from + length - 1, weight })),
  { maxLength: 6 },
)

const weightOn = (days: readonly WeighedDays[], day: number) =>
  days.filter(({ from, to }) => day >= from && day <= to).map(({ weight }) => weight)

describe('stretches parted from each other', () => {
  it('weigh on each day what the best of them weighs, and no day twice', () => {
    fc.assert(
      fc.property(stretches, (given) => {
        const parted = partStretches(given)
        for (let day = -8; day <= 60; day++) {
          const all = weightOn(given, day)
          expect(weightOn(parted, day)).toEqual(all.length === 0 ? [] : [Math.max(...all)])
        }
      }),
    )
  })
})

describe('the scores of days', () => {
  it('are the same for stretches as for each day of them', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 25 }), (given, asked) => {
        const open = [
          { from: 0, to: 9 },
          { from: 15, to: 25 },
        ]
        const whole = new DayScores(open)
        whole.addStretches(span, -9, partStretches(given))
        const shares = Array.from({ length: 26 }, (_, day) => whole.share({ from: day, to: day }))
        const best = whole.best()
        const single = new DayScores(open)
        single.add(span, (day) => Math.max(-9, ...weightOn(given, day)))
        expect(single.best()).toBe(best)
        expect(single.share({ from: asked, to: asked })).toBeCloseTo(shares[asked], 12)
        expect(shares[12]).toBe(0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      }),
    )
  })
})
