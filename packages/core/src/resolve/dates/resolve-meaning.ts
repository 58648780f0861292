import type { DateMeaning, Relation, YearPart } from '../../mentions/dates/date-expression'
import { fromDayNumber, isCalendarDay, toDayNumber, weekdayFrom, weekdayOf, weekdayUpTo } from '../../source/calendar'
import { holidayIn } from './holidays'
import { moveBy } from './move-by'
import { nearestDay, nearestYear } from './nearest-year'
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  intervalPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from './period'
import { type Reference, type Resolution, unresolved } from './reference'
import { resolveUnit } from './resolve-unit'

const stated = (period: Period | null): Resolution =>
  period ? { period, anchor: 'absolute', certainty: 'stated', evidence: [] } : unresolved('absolute')

const onPublished = (period: Period | null): Resolution =>
  period ? { period, anchor: 'published', certainty: 'inferred', evidence: [] } : unresolved('published')

/** The calendar value of what a date says, given what it can hang on. Events are the caller's. */
export function resolveMeaning(meaning: DateMeaning, reference: Reference): Resolution {
  const { published, previous, tense } = reference
  // Of a mere year of publication nobody can tell whether "in March" was in it or in the year before.
  const near = published && isLong(published) ? null : published
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, reference)
    case 'month': {
      const { month } = meaning
      const year = yearOf(meaning, published)
      if (year !== null) return (meaning.year === null ? onPublished : stated)(monthPeriod(year, month))
      if (!near) return unresolved('published')
      return onPublished(
        nearestYear(near, (y) => monthPeriod(y, month), direction(meaning.relation, tense), meaning.relation),
      )
    }
    case 'weekday':
      return resolveWeekday(meaning.weekday, meaning.relation, reference)
    case 'week': {
      const day = resolveMeaning(meaning.of, reference)
      return day.period ? { ...day, period: weekPeriod(day.period.start) } : day
    }
    case 'year': {
      const { quarter } = reference
      if (!meaning.period || !quarter) return stated(yearPeriod(meaning.year))
      return { ...onQuarter(quarter, meaning.year), certainty: 'inferred' }
    }
    case 'years':
      return stated(intervalPeriod(yearPeriod(meaning.from), yearPeriod(meaning.to)))
    case 'decade':
      return stated(decadePeriod(meaning.decade))
    case 'century':
      return stated(centuryPeriod(meaning.century))
    case 'season': {
      const { season } = meaning
      const year = yearOf(meaning, published)
      if (year !== null) return (meaning.year === null ? onPublished : stated)(seasonPeriod(year, season))
      if (!near) return unresolved('published')
      return onPublished(
        nearestYear(near, (y) => seasonPeriod(y, season), direction(meaning.relation, tense), meaning.relation),
      )
    }
    case 'quarter': {
      const { quarter } = meaning
      const build = (y: number) => (quarter > 4 ? halfPeriod(y, quarter - 4) : quarterPeriod(y, quarter))
      const year = yearOf(meaning, published)
      if (year !== null) return (meaning.year === null ? onPublished : stated)(build(year))
      if (!near) return unresolved('published')
      return onPublished(nearestYear(near, build, tense, null))
    }
    case 'unit':
      return resolveUnit(meaning.unit, meaning.relation, reference)
    case 'deictic':
      return onPublished(published?.precision === 'day' ? dayPeriod(published.start + meaning.days) : null)
    case 'offset': {
      if (meaning.from === 'event' || Number.isNaN(meaning.count)) return unresolved(meaning.from)
      // "compared with $3 million a year ago" in a story of a quarter is that quarter of the year before.
      if (meaning.unit === 'Y' && meaning.count === -1 && reference.quarter)
        return onQuarter(reference.quarter, fromDayNumber(reference.quarter.period.start).year - 1)
      if (meaning.from === 'published') return onPublished(published && moveBy(published, meaning.count, meaning.unit))
      if (!previous) return unresolved('mention')
      const period = moveBy(previous.period, meaning.count, meaning.unit)
      return period
        ? { period, anchor: 'mention', certainty: 'inferred', evidence: [previous.span] }
        : unresolved('mention')
    }
    case 'holiday': {
      const { name, days } = meaning
      const shift = (period: Period | null) => (period && days ? dayPeriod(period.start + days) : period)
      if (meaning.year !== null) return stated(shift(holidayIn(name, meaning.year)))
      if (!near) return unresolved('published')
      return onPublished(
        nearestYear(near, (y) => shift(holidayIn(name, y)), direction(meaning.relation, tense), meaning.relation),
      )
    }
    case 'range': {
      const from = resolveMeaning(meaning.from, reference)
      const to = resolveMeaning(meaning.to, { ...reference, published: from.period ?? published })
      return from.period && to.period && from.period.start < to.period.start
        ? { ...from, period: intervalPeriod(from.period, to.period) }
        : unresolved(from.anchor)
    }
    case 'clock':
      return previous?.period.precision === 'day' &&
        (reference.sameBlock || !published || previous.period.start <= published.end)
        ? { period: previous.period, anchor: 'mention', certainty: 'guessed', evidence: [previous.span] }
        : onPublished(published?.precision === 'day' ? published : null)
    case 'duration':
    case 'set':
      return unresolved(null)
  }
}

function isLong({ precision }: Period): boolean {
  return precision === 'year' || precision === 'decade' || precision === 'century'
}

function onQuarter({ period, span }: NonNullable<Reference['quarter']>, year: number): Resolution {
  const { month } = fromDayNumber(period.start)
  return {
    period: quarterPeriod(year, Math.ceil(month / 3)),
    anchor: 'mention',
    certainty: 'inferred',
    evidence: [span],
  }
}

function yearOf(part: YearPart, published: Period | null): number | null {
  if (part.year !== null) return part.year
  if (part.offset === null || !published) return null
  return fromDayNumber(published.start).year + part.offset
}

function direction(relation: Relation | null, tense: Reference['tense']): Reference['tense'] {
  if (relation === 'last' || relation === 'past') return 'past'
  if (relation === 'next' || relation === 'coming') return 'future'
  return tense
}

function resolveDay(meaning: DateMeaning & { kind: 'day' }, reference: Reference): Resolution {
  let { month, day } = meaning
  const { weekday, year } = meaning
  if (year !== null) {
    if (reference.dayFirst && isCalendarDay(year, day, month)) [month, day] = [day, month]
    return stated(isCalendarDay(year, month, day) ? dayPeriod(toDayNumber(year, month, day)) : null)
  }
  const { published } = reference
  if (!published || isLong(published)) return unresolved('published')
  const build = (y: number) => {
    if (!isCalendarDay(y, month, day)) return null
    const number = toDayNumber(y, month, day)
    return weekday > 0 && weekdayOf(number) !== weekday ? null : dayPeriod(number)
  }
  if (weekday === 0) {
    const found = nearestDay(published, build, direction(meaning.relation, reference.tense), meaning.relation)
    return found ? onPublished(found) : unresolved('published')
  }
  // A weekday fits one of the years around; where it doesn't, it is the writer's slip, and the date counts.
  const { year: now } = fromDayNumber(published.start)
  const fitting = [now, now - 1, now + 1].map(build).find((period) => period !== null)
  return fitting ? onPublished(fitting) : resolveDay({ ...meaning, weekday: 0 }, reference)
}

function resolveWeekday(
  weekday: number,
  relation: Relation | null,
  { published, previous, tense }: Reference,
): Resolution {
  if (relation === 'following' || relation === 'previous') {
    if (previous?.period.precision !== 'day') return unresolved('mention')
    const { start } = previous.period
    const day = relation === 'following' ? weekdayFrom(start + 1, weekday) : weekdayUpTo(start - 1, weekday)
    return { period: dayPeriod(day), anchor: 'mention', certainty: 'inferred', evidence: [previous.span] }
  }
  if (published?.precision !== 'day') return unresolved('published')
  const today = published.start
  switch (relation) {
    case 'last':
    case 'past':
      return onPublished(dayPeriod(weekdayUpTo(today - 1, weekday)))
    case 'next':
    case 'coming':
      return onPublished(dayPeriod(weekdayFrom(today + 1, weekday)))
    case 'this':
      return onPublished(dayPeriod(tense === 'past' ? weekdayUpTo(today, weekday) : weekdayFrom(today, weekday)))
    default:
      return onPublished(dayPeriod(tense === 'future' ? weekdayFrom(today, weekday) : weekdayUpTo(today, weekday)))
  }
}
