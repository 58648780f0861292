import type { Text } from '../../language/text'
import type { DateExpression } from './date-expression'

/** "10 p.m. Wednesday", "2:30 the next day" */
function isDay({ meaning }: DateExpression): boolean {
  const { kind } = meaning
  return (
    kind === 'day' ||
    kind === 'weekday' ||
    kind === 'deictic' ||
    kind === 'holiday' ||
    (kind === 'unit' && meaning.unit === 'D')
  )
}

/** "10 p.m. Wednesday", "noon on Nov. 8", "Tuesday at 9 a.m.": one time of one day. */
export function joinTimes(text: Text, found: readonly DateExpression[]): DateExpression[] {
  const { tokens } = text
  const lower = (token: number) => tokens.forms.lower[tokens.form[token]]
  const joined: DateExpression[] = []
  for (const expression of found) {
    const before = joined.at(-1)
    if (before && text.sentenceOf[before.firstToken] === text.sentenceOf[expression.firstToken]) {
      const gap = expression.firstToken - before.endToken
      const word = gap > 0 ? lower(before.endToken) : ''
      const timeFirst =
        before.meaning.kind === 'clock' &&
        isDay(expression) &&
        expression.time === null &&
        (gap === 0 ||
          (gap === 1 && (word === 'on' || word === ',')) ||
          (gap === 2 && word === ',' && lower(before.endToken + 1) === 'on'))
      const dayFirst =
        expression.meaning.kind === 'clock' &&
        isDay(before) &&
        before.time === null &&
        (gap === 0 ||
          (gap === 1 && (word === 'at' || word === ',')) ||
          (gap === 2 && word === ',' && lower(before.endToken + 1) === 'at'))
      if (timeFirst || dayFirst) {
        const day = timeFirst ? expression : before
        const clock = timeFirst ? before : expression
        joined[joined.length - 1] = {
          ...day,
          firstToken: before.firstToken,
          endToken: expression.endToken,
          type: 'time',
          time: clock.time,
          approximate: before.approximate || expression.approximate,
        }
        continue
      }
    }
    joined.push(expression)
  }
  return joined
}
