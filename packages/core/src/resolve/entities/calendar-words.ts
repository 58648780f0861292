import { TokenType } from '../../language/tokens'
import { monthOf } from '../../layout/fields/month-names'
import type { NameSpan } from '../../mentions/names/name-span'
import type { RoleWords } from './roles/role-words'

const WEEKDAYS = /^(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)$/

/** "Mar 12, 2024", "Mon, Jun 10": a short month beside a number, or a short weekday before one, names nobody. */
export function dropCalendarWords(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = words.text
  const isNumber = (at: number) => at >= 0 && at < tokens.count && tokens.type[at] === TokenType.Number
  const isMonth = (at: number) => at < tokens.count && monthOf(words.word(at)) > 0
  const kept = names.filter(({ firstToken, endToken }) => {
    if (endToken - firstToken !== 1) return true
    const word = words.word(firstToken)
    if (monthOf(word) > 0) return !isNumber(firstToken - 1) && !isNumber(behindStop(endToken))
    if (!WEEKDAYS.test(word)) return true
    const next = behindStop(endToken)
    return !isNumber(next) && !isMonth(next)
  })
  return kept.length === names.length ? names : kept

  /** The token behind the stop of an abbreviation, or a comma. */
  function behindStop(at: number): number {
    const word = words.word(at)
    return word === '' || word === ',' ? at + 1 : at
  }
}
