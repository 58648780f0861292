import type { Article } from 'nutgraf'
import { type Stretch, stretchOf } from './edtf'

export interface TimelinePoint {
  /** The timeline's entry, or `null` for the day of publication. */
  readonly entry: number | null
  readonly value: string
  /** Fractions of the scale, 0 the earliest: where the stretch lies. */
  readonly from: number
  readonly to: number
  /** Where its label stands, in pixels: labels keep their distance, lines lead to the scale. */
  readonly label: number
}

interface Tick {
  readonly at: number
  readonly label: string
}

export interface TimelineLayout {
  readonly height: number
  readonly points: readonly TimelinePoint[]
  readonly ticks: readonly Tick[]
}

export const labelHeight = 76

/** Places the timeline's entries and the day of publication on one scale. */
export function layOutTimeline({ timeline, sentences, blocks, published }: Article): TimelineLayout {
  const dated: { entry: number | null; value: string; sentence: number | null; stretch: Stretch }[] = []
  for (const [entry, { value, sentence }] of timeline.slice(0, 200).entries()) {
    // A caption that is printed twice tells of one event.
    if (blocks[sentences[sentence]?.block ?? -1]?.duplicateOf !== null) continue
    // So does a sentence that gives one day in two ways.
    if (dated.some((other) => other.value === value && other.sentence === sentence)) continue
    const stretch = stretchOf(value)
    if (stretch) dated.push({ entry, value, sentence, stretch })
  }
  const publication = published && stretchOf(published.value)
  if (published && publication)
    dated.push({ entry: null, value: published.value, sentence: null, stretch: publication })
  if (dated.length === 0) return { height: 0, points: [], ticks: [] }
  dated.sort((a, b) => a.stretch.from - b.stretch.from || a.stretch.to - b.stretch.to)

  const first = Math.min(...dated.map(({ stretch }) => stretch.from))
  const last = Math.max(...dated.map(({ stretch }) => stretch.to))
  const height = Math.max(240, dated.length * labelHeight)
  const scale = (time: number) => (time - first) / (last - first)
  const labels = spread(
    dated.map(({ stretch }) => ((scale(stretch.from) + scale(stretch.to)) / 2) * height),
    height,
  )
  return {
    height,
    points: dated.map(({ entry, value, stretch }, index) => ({
      entry,
      value,
      from: scale(stretch.from),
      to: scale(stretch.to),
      label: labels[index] ?? 0,
    })),
    ticks: ticksBetween(first, last).map(({ time, label }) => ({ at: scale(time), label })),
  }
}

/** Tops for labels that would like to be centred at these heights, without any covering another. */
function spread(wished: readonly number[], height: number): number[] {
  const tops: number[] = []
  for (const wish of wished) tops.push(Math.max(wish - labelHeight / 2, (tops.at(-1) ?? -labelHeight) + labelHeight))
  let limit = height - labelHeight
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index] as number, limit)
    limit = (tops[index] as number) - labelHeight
  }
  return tops
}

/** Years, months or days, as few as can be read. */
function ticksBetween(first: number, last: number): { time: number; label: string }[] {
  const from = new Date(first)
  const years = new Date(last).getUTCFullYear() - from.getUTCFullYear()
  const months = years * 12 + new Date(last).getUTCMonth() - from.getUTCMonth()
  const ticks: { time: number; label: string }[] = []
  const add = (time: number, options: Intl.DateTimeFormatOptions) => {
    if (time >= first && time <= last) {
      ticks.push({ time, label: new Date(time).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' }) })
    }
  }
  if (years > 1) {
    const step = Math.max(1, Math.ceil(years / 8))
    for (let year = 0; year <= years + 1; year += step)
      add(Date.UTC(from.getUTCFullYear() + year, 0), { year: 'numeric' })
  } else if (months > 1) {
    const step = Math.max(1, Math.ceil(months / 8))
    for (let month = 0; month <= months + 1; month += step) {
      add(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + month), { month: 'short', year: '2-digit' })
    }
  } else {
    const day = 86_400_000
    const days = Math.ceil((last - first) / day)
    const step = Math.max(1, Math.ceil(days / 8))
    for (let index = 0; index <= days; index += step) {
      add(Math.floor(first / day) * day + index * day, { day: 'numeric', month: 'short' })
    }
  }
  return ticks
}
