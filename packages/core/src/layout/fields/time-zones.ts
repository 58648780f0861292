// Zone abbreviations that timestamps print. IST is India's here (news in English prints it most), BST Britain's, CST and
// CDT North America's. The values follow the tz database (public domain).
const FIXED: Readonly<Record<string, number>> = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  WAT: 60,
  CEST: 120,
  EET: 120,
  CAT: 120,
  SAST: 120,
  EEST: 180,
  IDT: 180,
  MSK: 180,
  EAT: 180,
  GST: 240,
  PKT: 300,
  IST: 330,
  WIB: 420,
  ICT: 420,
  SGT: 480,
  HKT: 480,
  MYT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
}

/** Zones named without their season: standard time in minutes from UTC; summer time is an hour more. */
const SEASONAL: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 }

/** Minutes from UTC of a zone abbreviation on a day; `null` for a word that is none. */
export function zoneOffset(zone: string, year: number, month: number, day: number): number | null {
  const name = zone.toUpperCase().replace(/\./g, '')
  if (Object.hasOwn(FIXED, name)) return FIXED[name]
  if (!Object.hasOwn(SEASONAL, name)) return null
  return SEASONAL[name] + (isAmericanSummer(year, month, day) ? 60 : 0)
}

/** Since 2007 from the second Sunday of March to the first of November; before, from the first of April to the last of October. */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  const weekday = (m: number, d: number) => new Date(Date.UTC(year, m - 1, d)).getUTCDay()
  const firstSunday = (m: number) => 1 + ((7 - weekday(m, 1)) % 7)
  const [startMonth, start, endMonth, end] =
    year >= 2007 ? [3, firstSunday(3) + 7, 11, firstSunday(11)] : [4, firstSunday(4), 10, 31 - weekday(10, 31)]
  if (month !== startMonth && month !== endMonth) return month > startMonth && month < endMonth
  return month === startMonth ? day >= start : day < end
}
