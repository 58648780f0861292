import type { BlockType } from '../../model'
import { isPictureAgency } from '../fields/read-credit'
import { isCreditLine } from '../fields/split-caption'
import { countOf, countOfAll } from '../model/count-of'
import { isNamed } from '../model/known-names'
import type { Page } from '../model/page'
import { STATE_COUNT, STATES, type State, typeOfState } from '../model/states'
import { isMenu, isPassage, isTrail } from '../model/title-row'
import { firstWords } from '../rows/first-word'
import { endsSentence } from '../rows/measure-rows'
import { CLASS } from '../rows/word-classes'
import { RULES } from '.'
import { isListHeading } from './list-heading'
import type { RuleDecision } from './rule'
import { scheduleRows } from './schedule-run'

const ANY = (1 << STATE_COUNT) - 1

/** The states that a row of a known type may have; the line model has none for some types, and then any fits. */
const statesByType = new Map<BlockType, number>([
  ['pull-quote', 1 << STATES.indexOf('paragraph')],
  ['dateline', (1 << STATES.indexOf('timestamp')) | (1 << STATES.indexOf('paragraph'))],
])
for (let state = 0; state < STATE_COUNT; state++) {
  const type = typeOfState(state)
  statesByType.set(type, (statesByType.get(type) ?? 0) | (1 << state))
}
const statesOf = (type: BlockType): number => statesByType.get(type) ?? ANY

/** A row's type, and which rule gave it. */
export interface RuledRow extends RuleDecision {
  readonly rule: string
}

/** For each row what the first rule that knows it says; `null` where none does. */
export function applyRules(page: Page): (RuledRow | null)[] {
  const ruled: (RuledRow | null)[] = new Array(page.rows.length).fill(null)
  for (const { name, apply } of RULES)
    for (const { row, type, state, evidence } of apply(page)) ruled[row] ??= { row, type, state, evidence, rule: name }
  return ruled
}

const FURNITURE = STATES.reduce((set, _, state) => (typeOfState(state) === 'furniture' ? set | (1 << state) : set), 0)

const HEADLINE = 1 << STATES.indexOf('headline')
const TIMESTAMP = 1 << STATES.indexOf('timestamp')
const CREDIT = 1 << STATES.indexOf('credit')
const BYLINE = 1 << STATES.indexOf('byline')
const PARAGRAPH = 1 << STATES.indexOf('paragraph')
const CROSSHEAD = 1 << STATES.indexOf('crosshead')
const HEADING = CROSSHEAD | (1 << STATES.indexOf('eyebrow'))
/** What a time that is none of the article's could pass for. */
const NO_TIME = (['timestamp', 'crosshead', 'caption', 'credit', 'byline'] as const).reduce(
  (set, state) => set | (1 << STATES.indexOf(state)),
  0,
)

/** States that the shape of a row rules out: a timestamp is no prose, a heading not as long as a paragraph. */
function ruledOut(page: Page, row: number): number {
  const { start, end, words, titleWords, lowerWords, digits, innerStops, first, last } = page.rows[row]
  let set = 0
  if ((lowerWords >= 6 || innerStops > 0) && endsSentence(page.rows[row]) && countOf(page, row, CLASS.function) >= 2)
    set |= TIMESTAMP
  // A passage somebody copied begins with a sentence.
  if (isPassage(page.rows[row])) set |= HEADLINE
  if (isElsewhere(page, row)) set |= NO_TIME
  // "(State Forest Service)": a credit, or an aside.
  if (first === 40 && last === 41) set |= CROSSHEAD
  if (end - start > 300) set |= HEADING
  // A caption that ends in its credit says more than a credit, and is no mere time.
  if (page.credit[row] >= 10 && !isCreditLine(page.source, start, end)) set |= CREDIT | TIMESTAMP
  // Names have capitals, where the script has any; and where it has none, few names are of so many words.
  if (
    isButton(page, row) ||
    isPicturesOnly(page, row) ||
    isStamp(page, row) ||
    isListHeading(page.rows[row]) ||
    (titleWords === 0 && words >= 6)
  )
    set |= BYLINE
  // Only those that say "By" list more names than that, and a rule knows them.
  if (end - start > LONGEST_BYLINE && (lowerWords > titleWords || lowerWords >= 6)) set |= BYLINE
  if (words <= 16 && lowerWords >= 4 && lowerWords > 2 * titleWords && countOfAll(page, row, OF_BYLINES) === 0)
    set |= BYLINE
  if (end - start > 400) set |= HEADLINE | CREDIT
  if (isTrail(page, row) || (lowerWords === 0 && isMenu(page, row))) set |= HEADLINE | HEADING
  // "Posted 27 Jan 2021": a stamp, wherever it stands.
  if (digits >= 4 && words <= 6 && countOf(page, row, CLASS.stamp) > 0 && countOf(page, row, CLASS.month) > 0)
    set |= PARAGRAPH
  return set
}

/** Words that bylines in small letters have, and days. */
const OF_BYLINES: readonly CLASS[] = [CLASS.by, CLASS.role, CLASS.agency, CLASS.month, CLASS.ago, CLASS.stamp]
const LONGEST_BYLINE = 120

/** How far below the headline an article's own relative time stands. */
const REACH = 12

/** A time of something else: "3 hours ago" far from the headline, a comment's or a teaser's day below the article. */
function isElsewhere(page: Page, row: number): boolean {
  const { words, digits } = page.rows[row]
  if (page.title < 0 || digits === 0 || words > 10 || row <= page.title + REACH || countOf(page, row, CLASS.stamp) > 0)
    return false
  if (words <= 5 && countOf(page, row, CLASS.ago) > 0) return true
  return row > page.mainEnd && page.firstDate >= 0
}

/** Words of buttons, sections and stamps, which look like names where they are capitalised. */
const BUTTON: readonly CLASS[] = [
  CLASS.share,
  CLASS.subscribe,
  CLASS.ad,
  CLASS.comment,
  CLASS.nav,
  CLASS.section,
  CLASS.media,
  CLASS.policy,
  CLASS.ago,
  CLASS.stamp,
  CLASS.tags,
  CLASS.more,
]

/** A short line with a button's word and no word of a byline ("Breaking News Emails", "Back"), or mostly in small letters. */
function isButton(page: Page, row: number): boolean {
  const { words, lowerWords, digits, ats } = page.rows[row]
  return (
    words <= 4 &&
    digits === 0 &&
    ats === 0 &&
    !isNamed(page, row) &&
    countOf(page, row, CLASS.by) + countOf(page, row, CLASS.role) + countOf(page, row, CLASS.agency) === 0 &&
    (lowerWords * 2 >= words || countOfAll(page, row, BUTTON) > 0)
  )
}

const STAMP_FIRST = firstWords('updated|published|posted|modified|last|first')

/** "Updated 1:39 am EST, Wednesday, November 20, 2019": capitals, but those of no name. */
function isStamp(page: Page, row: number): boolean {
  const { head, digits, titleWords } = page.rows[row]
  if (digits === 0 || !STAMP_FIRST(head) || countOf(page, row, CLASS.by) > 0) return false
  const named = countOfAll(page, row, [CLASS.month, CLASS.weekday, CLASS.stamp])
  // Besides those the zone has capitals.
  return named >= 2 && titleWords <= named + 1
}

/** An agency that has nothing but pictures. */
function isPicturesOnly(page: Page, row: number): boolean {
  const { start, end, words } = page.rows[row]
  return words <= 3 && countOf(page, row, CLASS.agency) > 0 && isPictureAgency(page.source.slice(start, end))
}

/** A type that a hint or a rule gave a row, and which kind of it, where the rule knows. */
export interface KnownType {
  readonly type: BlockType
  readonly state?: State | undefined
}

/** A bit per state that a row may have, given the types already known. */
export function allowedStates(page: Page, types: readonly (KnownType | null)[]): Int32Array {
  // Where the headline is known, no other line is one.
  const taken = types.some((known) => known?.type === 'headline') ? HEADLINE : 0
  const schedule = scheduleRows(page)
  const allowed = new Int32Array(types.length)
  for (let row = 0; row < types.length; row++) {
    const known = types[row]
    allowed[row] =
      known === null
        ? ANY & ~taken & ~ruledOut(page, row) & ~(schedule[row] === 1 ? FURNITURE : 0)
        : known.state
          ? 1 << STATES.indexOf(known.state)
          : statesOf(known.type)
  }
  return allowed
}

/** 1 for each row that may have one state alone. */
export function settledRows(allowed: Int32Array): Uint8Array {
  const settled = new Uint8Array(allowed.length)
  for (let row = 0; row < allowed.length; row++) if ((allowed[row] & (allowed[row] - 1)) === 0) settled[row] = 1
  return settled
}
