import type { Fact } from './facts'

export interface PastWeekday {
  readonly fact: Fact
  /** ISO 8601: Monday is 1. */
  readonly weekday: number
}

/** The bare weekdays that the text tells of as past: they lie in the seven days up to publication. */
export function pastWeekdays(facts: readonly Fact[]): PastWeekday[] {
  return facts.flatMap((fact) =>
    fact.meaning.kind === 'weekday' && fact.meaning.relation === null && fact.tense !== 'future' && !fact.caption
      ? [{ fact, weekday: fact.meaning.weekday }]
      : [],
  )
}

/**
 * The last of the week's days that the text tells of: the days in between are taken to be few, so the week begins after
 * the widest gap ("Sunday" and "Monday": Monday is the later). `null` where two gaps are alike.
 */
export function latestWeekday(past: readonly PastWeekday[]): PastWeekday | null {
  const days = [...new Set(past.map(({ weekday }) => weekday))].sort((a, b) => a - b)
  if (days.length === 0) return null
  let widest = 0
  let latest = days[0]
  let tied = false
  for (const [index, day] of days.entries()) {
    const next = days[(index + 1) % days.length]
    const gap = (next - day + 7) % 7 || 7
    if (gap === widest) tied = true
    if (gap > widest) {
      widest = gap
      latest = day
      tied = false
    }
  }
  return tied ? null : (past.find(({ weekday }) => weekday === latest) ?? null)
}
