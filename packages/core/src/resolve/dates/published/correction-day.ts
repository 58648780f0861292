import type { Text } from '../../../language/text'
import type { DateExpression } from '../../../mentions/dates/date-expression'
import type { Span } from '../../../model'
import { fromDayNumber, isCalendarDay, toDayNumber, weekdayOf, weekdayUpTo } from '../../../source/calendar'
import { lowerAt } from './bounds'
import type { PublishedRule } from './infer-published'

/** How many dates, from the last on, are looked at: corrections stand at the end. */
const last = 12
/** A correction comes so many days after the story at most. */
const latest = 60

/** What a correction calls the story. */
const stories = new Set(['article', 'column', 'editorial', 'essay', 'report', 'review', 'story'])
/** What may stand between that word and its day. */
const links = new Set(['on', 'published', 'posted', 'printed', 'appeared', 'appearing', 'that', 'which', 'in', 'last'])
/** How many words of that kind. */
const mostLinks = 4

/** What a correction says of itself, beside words like "misstated". */
const remarks = new Set([
  'correction',
  'corrections',
  'error',
  'erroneously',
  'incorrectly',
  'note',
  'omitted',
  'wrongly',
])
/** How many sentences before the one that names the story hold the heading. */
const headingReach = 2

/**
 * "An article on Monday about the pier misstated its age. Saturday, May 18, 2019.": a correction names the day of the
 * story that it is added to, and bears a date of its own, in a sentence that is nothing but a date. It comes after the
 * story, and a weekday in it is the one before it.
 */
export const correctionDay: PublishedRule = {
  name: 'correction-day',
  claim({ text, expressions }) {
    let corrected: { day: number; span: Span } | null = null
    for (let index = expressions.length - 1; index >= Math.max(0, expressions.length - last); index--) {
      const expression = expressions[index]
      const { meaning } = expression
      if (!corrected) {
        corrected = correctionDate(text, expression)
        continue
      }
      if (!isOfStory(text, expression.firstToken) || !corrects(text, text.sentenceOf[expression.firstToken])) continue
      const day = dayBefore(corrected.day, meaning)
      if (day === null || corrected.day - day > latest) continue
      return { from: day, to: day, certainty: 'inferred', evidence: [spanOf(text, expression), corrected.span] }
    }
    return null
  },
}

/** A whole date with its weekday in a sentence of its own. */
function correctionDate(text: Text, expression: DateExpression): { day: number; span: Span } | null {
  const { meaning, firstToken, endToken } = expression
  if (meaning.kind !== 'day' || meaning.year === null || meaning.weekday === 0) return null
  const sentence = text.sentences[text.sentenceOf[firstToken]]
  if (sentence.firstToken !== firstToken || sentence.endToken - endToken > 1) return null
  if (!isCalendarDay(meaning.year, meaning.month, meaning.day)) return null
  const day = toDayNumber(meaning.year, meaning.month, meaning.day)
  return weekdayOf(day) === meaning.weekday ? { day, span: spanOf(text, expression) } : null
}

function isOfStory(text: Text, firstToken: number): boolean {
  let token = firstToken - 1
  for (let step = 0; step < mostLinks && links.has(lowerAt(text, token)); step++) token--
  return stories.has(lowerAt(text, token))
}

function corrects({ sentences, tokens }: Text, sentence: number): boolean {
  const { firstToken } = sentences[Math.max(0, sentence - headingReach)]
  for (let token = firstToken; token < sentences[sentence].endToken; token++) {
    const word = tokens.forms.lower[tokens.form[token]]
    if (remarks.has(word) || (word.startsWith('mis') && word.endsWith('ed'))) return true
  }
  return false
}

/** The last such day before a day. */
function dayBefore(day: number, meaning: DateExpression['meaning']): number | null {
  if (meaning.kind === 'weekday') return weekdayUpTo(day - 1, meaning.weekday)
  if (meaning.kind !== 'day' || (meaning.year !== null && !isCalendarDay(meaning.year, meaning.month, meaning.day)))
    return null
  if (meaning.year !== null) return toDayNumber(meaning.year, meaning.month, meaning.day)
  for (let back = 1; back <= latest; back++) {
    const date = fromDayNumber(day - back)
    if (date.month === meaning.month && date.day === meaning.day) return day - back
  }
  return null
}

function spanOf({ tokens }: Text, { firstToken, endToken }: DateExpression): Span {
  return { start: tokens.start[firstToken], end: tokens.end[endToken - 1] }
}
