import type { Text } from '../../../../language/text'
import type { Span } from '../../../../model'

/** How far into a text names are counted: a story is shorter, and only a flood goes on. */
const mostTokens = 20_000

export interface NameCount {
  readonly times: number
  /** Where it stands first. */
  readonly span: Span
}

/** How often a text holds each of some names, of one word or more: those that it holds. */
export function countNames(
  { tokens }: Text,
  words: ReadonlySet<string>,
  names: Iterable<string>,
): Map<string, NameCount> {
  const byFirst = new Map<string, string[][]>()
  for (const name of names) {
    const parts = name.split(' ')
    if (!parts.every((part) => words.has(part))) continue
    const list = byFirst.get(parts[0])
    if (list) list.push(parts)
    else byFirst.set(parts[0], [parts])
  }
  const counts = new Map<string, { times: number; span: Span }>()
  if (byFirst.size === 0) return counts
  const { forms, form, count, start, end } = tokens
  const begun = forms.text.map((word) => byFirst.get(word))
  const last = Math.min(count, mostTokens)
  for (let token = 0; token < last; token++)
    for (const parts of begun[form[token]] ?? []) {
      if (token + parts.length > count) continue
      if (!parts.every((part, index) => forms.text[form[token + index]] === part)) continue
      const name = parts.join(' ')
      const found = counts.get(name)
      if (found) found.times++
      else counts.set(name, { times: 1, span: { start: start[token], end: end[token + parts.length - 1] } })
    }
  return counts
}
