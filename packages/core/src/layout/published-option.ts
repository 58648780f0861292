import type { PublicationDate } from '../model'
import type { Diagnostics } from '../model/diagnostics'

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** The publication date that the caller gives; `null` and a diagnostic where it is no ISO 8601 date. */
export function publishedOption(published: unknown, diagnostics: Diagnostics): PublicationDate | null {
  if (published === undefined || published === null) return null
  const match = typeof published === 'string' ? ISO.exec(published.trim()) : null
  if (!match || !exists(match)) {
    diagnostics.report('invalid-published', null)
    return null
  }
  return {
    // A blank parts the day from the hour, and may stand before the zone: ISO 8601 knows of neither.
    value: (published as string).trim().replace(' ', 'T').replace(/\s/, ''),
    basis: 'given',
    rule: 'published-option',
    certainty: 'stated',
    evidence: [],
  }
}

function exists([, year, month, day, hour, minute, second]: RegExpExecArray): boolean {
  if (month && (Number(month) < 1 || Number(month) > 12)) return false
  if (day && (Number(day) < 1 || Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()))
    return false
  return Number(hour ?? 0) <= 24 && Number(minute ?? 0) <= 59 && Number(second ?? 0) <= 60
}
