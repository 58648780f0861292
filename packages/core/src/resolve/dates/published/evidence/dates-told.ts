import { Cost, type DayEvidence } from './day-evidence'

/** How many of them are asked. */
const most = 12

/** Dates with their year that are told as past lie before publication; the latest day mostly not long before. */
export const datesTold: DayEvidence = {
  name: 'dates-told',
  weigh({ facts }, scores) {
    const seen = new Set<string>()
    let latest: { start: number; precision: string; span: { start: number; end: number } } | null = null
    for (const { period, tense, span, dateline } of facts) {
      if (!period || dateline || tense === 'future' || period.start > scores.to || period.start < scores.from) continue
      if (period.precision !== 'day' && tense !== 'past') continue
      if (seen.has(period.value) || seen.size === most) continue
      seen.add(period.value)
      const { start, precision } = period
      const cost = precision === 'day' ? Cost.Unlikely : precision === 'month' ? -8 : Cost.Doubtful
      // A time zone may make it tomorrow's date.
      scores.add(span, (day) => (day < start - 1 ? cost : 0))
      if (!latest || start > latest.start) latest = { start, precision, span }
    }
    if (latest?.precision !== 'day') return
    const { start } = latest
    scores.add(latest.span, (day) => {
      const gone = day - start
      return gone <= 7 ? 0 : gone <= 30 ? -2 : gone <= 120 ? -4 : -6
    })
  },
}
