import type { BlockType } from '../../model'
import { isPictureAgency } from '../fields/read-credit'
import { isCreditLine } from '../fields/split-caption'
import { countOf, type Page } from '../model/page'
import { STATE_COUNT, STATES, type State, typeOfState } from '../model/states'
import { endsSentence } from '../rows/measure-rows'
import { CLASS, CLASS_COUNT } from '../rows/word-classes'
import { RULES } from '.'
import type { RuleDecision } from './rule'
import { scheduleRows } from './schedule-run'

const ANY = (1 << STATE_COUNT) - 1

/** The states that a row of a known type may have; the line model has none for some types, and then any fits. */
function statesOf(type: BlockType): number {
  if (type === 'pull-quote') return 1 << STATES.indexOf('paragraph')
  if (type === 'dateline') return (1 << STATES.indexOf('timestamp')) | (1 << STATES.indexOf('paragraph'))
  let set = 0
  for (let state = 0; state < STATE_COUNT; state++) if (typeOfState(state) === type) set |= 1 << state
  return set === 0 ? ANY : set
}

export function* applyRules(page: Page): Generator<RuleDecision & { readonly rule: string }> {
  for (const { name, apply } of RULES) for (const decision of apply(page)) yield { ...decision, rule: name }
}

const FURNITURE = STATES.reduce((set, _, state) => (typeOfState(state) === 'furniture' ? set | (1 << state) : set), 0)

/** What a time that is none of the article's could pass for. */
const NO_TIME = (['timestamp', 'crosshead', 'caption', 'credit', 'byline'] as const).reduce(
  (set, state) => set | (1 << STATES.indexOf(state)),
  0,
)

/** States that the shape of a row rules out: a timestamp is no prose, a heading not as long as a paragraph. */
function ruledOut(page: Page, row: number): number {
  const { start, end, lowerWords, innerStops } = page.rows[row]
  let set = 0
  if (endsSentence(page.rows[row]) && countOf(page, row, 'function') >= 2 && (lowerWords >= 6 || innerStops > 0))
    set |= 1 << STATES.indexOf('timestamp')
  // A passage somebody copied begins with a sentence: no headline is that long and ends in a full stop.
  if (page.rows[row].stop === 46 && lowerWords >= 10) set |= 1 << STATES.indexOf('headline')
  if (isElsewhere(page, row)) set |= NO_TIME
  // "(State Forest Service)": a credit, or an aside.
  if (page.rows[row].first === 40 && page.rows[row].last === 41) set |= 1 << STATES.indexOf('crosshead')
  if (end - start > 300) set |= (1 << STATES.indexOf('crosshead')) | (1 << STATES.indexOf('eyebrow'))
  // A caption that ends in its credit says more than a credit, and is no mere time.
  if (page.credit[row] >= 10 && !isCreditLine(page.source, start, end))
    set |= (1 << STATES.indexOf('credit')) | (1 << STATES.indexOf('timestamp'))
  if (isButton(page, row) || isPicturesOnly(page, row)) set |= 1 << STATES.indexOf('byline')
  if (end - start > 400) set |= (1 << STATES.indexOf('headline')) | (1 << STATES.indexOf('credit'))
  return set
}

/** How far below the headline an article's own relative time stands. */
const REACH = 12

/** A time of something else: "3 hours ago" far from the headline, a comment's or a teaser's day below the article. */
function isElsewhere(page: Page, row: number): boolean {
  const { words, digits } = page.rows[row]
  if (page.title < 0 || digits === 0 || words > 10 || row <= page.title + REACH || countOf(page, row, 'stamp') > 0)
    return false
  if (words <= 5 && countOf(page, row, 'ago') > 0) return true
  return row > page.mainEnd && page.firstDate >= 0
}

/** Words of buttons, sections and stamps, which look like names where they are capitalised. */
const BUTTON = (
  ['share', 'subscribe', 'ad', 'comment', 'nav', 'section', 'media', 'policy', 'ago', 'stamp', 'tags', 'more'] as const
).map((name) => CLASS[name])

/** A short line with a button's word and no word of a byline ("Breaking News Emails", "Back"), or mostly in small letters. */
function isButton(page: Page, row: number): boolean {
  const { words, lowerWords, digits, ats } = page.rows[row]
  return (
    words <= 4 &&
    digits === 0 &&
    ats === 0 &&
    page.named[row] === 0 &&
    countOf(page, row, 'by') + countOf(page, row, 'role') + countOf(page, row, 'agency') === 0 &&
    (lowerWords * 2 >= words || BUTTON.some((index) => page.counts[row * CLASS_COUNT + index] > 0))
  )
}

/** An agency that has nothing but pictures. */
function isPicturesOnly(page: Page, row: number): boolean {
  const { start, end, words } = page.rows[row]
  return words <= 3 && countOf(page, row, 'agency') > 0 && isPictureAgency(page.source.slice(start, end))
}

/** A type that a hint or a rule gave a row, and which kind of it, where the rule knows. */
export interface KnownType {
  readonly type: BlockType
  readonly state?: State | undefined
}

/** A bit per state that a row may have, given the types already known. */
export function allowedStates(page: Page, types: readonly (KnownType | null)[]): Int32Array {
  // Where the headline is known, no other line is one.
  const taken = types.some((known) => known?.type === 'headline') ? 1 << STATES.indexOf('headline') : 0
  const schedule = scheduleRows(page)
  return Int32Array.from(types, (known, row) =>
    known
      ? known.state
        ? 1 << STATES.indexOf(known.state)
        : statesOf(known.type)
      : ANY & ~taken & ~ruledOut(page, row) & ~(schedule[row] === 1 ? FURNITURE : 0),
  )
}

/** 1 for each row that may have one state alone. */
export function settledRows(allowed: Int32Array): Uint8Array {
  return Uint8Array.from(allowed, (states) => ((states & (states - 1)) === 0 ? 1 : 0))
}
