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
  return habit === 0 ? null : habit > 0
}
