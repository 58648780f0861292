import type { PublicationDate } from '../model'

/** The date as ISO 8601; null where it isn't known to the day, or only inferred and that isn't wanted. */
export function isoDate(date: PublicationDate | null, inferred: boolean): string | null {
  if (date === null || (date.basis === 'inferred' && !inferred)) return null
  // EDTF marks what is uncertain with "?" and "~".
  const value = date.value.replace(/[?~%]/g, '')
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(value) ? value : null
}
