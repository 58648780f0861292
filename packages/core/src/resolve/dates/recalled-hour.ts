import type { Text } from '../../language/text'
import type { DateExpression } from '../../mentions/dates/date-expression'
import type { Period } from './period'

/** Verbs of remembering; "recalled" is one only where it doesn't call goods back. */
const remembering = new Set(['remember', 'remembered', 'remembers', 'reminisced', 'recollected'])
const recalling = new Set(['recalled', 'recalls'])
const afterRecalling = new Set([',', '.', '”', '"', 'being', 'her', 'his', 'how', 'that', 'their', 'waking', 'when'])
/** Times of a life. */
const lives = new Set(['boyhood', 'childhood', 'girlhood', 'youth'])
/** Before "used to" these make it a tool's use. */
const passive = new Set(['are', 'be', 'been', 'being', 'is', 'was', 'were'])
/** "as a boy" */
const young = new Set(['boy', 'child', 'girl', 'kid', 'student', 'teen', 'teenager'])

/**
 * "as a boy he used to get up at 4 a.m.", "In 1994 the sirens woke her at four in the morning": the hour of a memory, or
 * of a year told in its sentence, belongs to no day that the text tells.
 */
export function isRecalled(text: Text, { firstToken }: DateExpression, previous: TimeSpoken | null): boolean {
  const sentence = text.sentenceOf[firstToken]
  // With a day in its sentence the hour is of that day.
  if (previous?.sentence === sentence) return isLong(previous.period)
  const { tokens } = text
  const range = text.sentences[sentence]
  const word = (token: number) =>
    token >= range.firstToken && token < range.endToken ? tokens.forms.lower[tokens.form[token]] : ''
  for (let token = range.firstToken; token < range.endToken; token++) {
    const lower = word(token)
    if (remembering.has(lower) || lives.has(lower)) return true
    if (recalling.has(lower) && afterRecalling.has(word(token + 1))) return true
    if (lower === 'used' && word(token + 1) === 'to' && !passive.has(word(token - 1))) return true
    if (lower === 'as' && word(token + 1) === 'a' && young.has(word(token + 2))) return true
    if ((lower === 'years' || lower === 'decades') && word(token + 1) === 'ago') return true
  }
  return false
}

/** A date that the text told, and its sentence. */
interface TimeSpoken {
  readonly period: Period
  readonly sentence: number
}

/** A month or more. */
function isLong({ start, end }: Period): boolean {
  return end - start >= 27
}
