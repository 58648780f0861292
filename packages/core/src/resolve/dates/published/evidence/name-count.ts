import type { Text } from '../../../../language/text'
import type { Span } from '../../../../model'

/** How far into a text names are counted: a story is shorter, and only a flood goes on. */
const mostTokens = 20_000

export interface NameCount {
  readonly times: number
  /** Where it stands first. */
  readonly span: Span
}

/** How often a text holds a name of one word or more; `null` where it doesn't. */
export function countName({ tokens }: Text, words: ReadonlySet<string>, name: string): NameCount | null {
  const parts = name.split(' ')
  if (!parts.every((part) => words.has(part))) return null
  const { forms, form, count, start, end } = tokens
  const last = Math.min(count, mostTokens) - parts.length
  let times = 0
  let first = 0
  for (let token = 0; token <= last; token++) {
    if (!parts.every((part, index) => forms.text[form[token + index]] === part)) continue
    if (times++ === 0) first = token
  }
  return times === 0 ? null : { times, span: { start: start[first], end: end[first + parts.length - 1] } }
}
