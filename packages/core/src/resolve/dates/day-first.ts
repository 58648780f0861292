import type { Text } from '../../language/text'
import type { DateExpression } from '../../mentions/dates/find-dates'

/**
 * Whether this article writes the day before the month: by its numeric dates that have one reading ("31/10/2016"),
 * else by its dates in words ("31 October"). `null` where it shows no habit.
 */
export function writesDayFirst(text: Text, expressions: readonly DateExpression[]): boolean | null {
  let numeric = 0
  let words = 0
  for (const expression of expressions) {
    const { meaning, rule } = expression
    if (meaning.kind !== 'day' || expression.ambiguous) continue
    if (rule === 'numeric-date') {
      const { tokens } = text
      const first = Number.parseInt(tokens.forms.text[tokens.form[expression.firstToken]], 10)
      numeric += first > 12 ? 1 : -1
    } else if (rule === 'day-month') words++
    else if (rule === 'month-day') words--
  }
  const habit = numeric || words
  return sameDayInWords(expressions) ?? (habit === 0 ? null : habit > 0)
}

/** "12/09/24" beside "12 September": the reading that the words tell, where only one of the two is told. */
function sameDayInWords(expressions: readonly DateExpression[]): boolean | null {
  const told = new Set<number>()
  for (const { meaning, rule } of expressions)
    if (meaning.kind === 'day' && rule !== 'numeric-date') told.add(meaning.month * 100 + meaning.day)
  let found: boolean | null = null
  for (const { meaning, ambiguous } of expressions) {
    if (meaning.kind !== 'day' || !ambiguous) continue
    const asPrinted = told.has(meaning.month * 100 + meaning.day)
    const turned = told.has(meaning.day * 100 + meaning.month)
    if (asPrinted === turned) continue
    if (found !== null && found !== turned) return null
    found = turned
  }
  return found
}
