import type { Text } from '../../../../language/text'
import type { Span } from '../../../../model'
import { scratch } from '../../../../source/scratch'

/** How far into a text names are counted: a story is shorter, and only a flood goes on. */
const mostTokens = 20_000

export interface NameCount {
  readonly times: number
  /** Where it stands first. */
  readonly span: Span
}

const scratchBegins = scratch((length) => new Uint8Array(length))

const partsByName = new Map<string, readonly string[]>()

/** Names come from tables: each is taken apart once. */
function partsOf(name: string): readonly string[] {
  let parts = partsByName.get(name)
  if (!parts) {
    parts = name.split(' ')
    partsByName.set(name, parts)
  }
  return parts
}

/** How often a text holds each of some names, of one word or more: those that it holds. */
export function countNames(
  { tokens }: Text,
  words: ReadonlySet<string>,
  names: Iterable<string>,
): Map<string, NameCount> {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of names) {
    const parts = partsOf(name)
    if (!parts.every((part) => words.has(part))) continue
    const list = byFirst.get(parts[0])
    if (list) list.push(parts)
    else byFirst.set(parts[0], [parts])
  }
  const counts = new Map<string, { times: number; span: Span }>()
  if (byFirst.size === 0) return counts
  const { forms, form, count, start, end } = tokens
  const begins = scratchBegins(forms.count)
  for (let index = 0; index < forms.count; index++) begins[index] = byFirst.has(forms.text[index]) ? 1 : 0
  const last = Math.min(count, mostTokens)
  for (let token = 0; token < last; token++) {
    if (begins[form[token]] === 0) continue
    for (const parts of byFirst.get(forms.text[form[token]]) ?? []) {
      if (token + parts.length > count) continue
      if (!parts.every((part, index) => forms.text[form[token + index]] === part)) continue
      const name = parts.join(' ')
      const found = counts.get(name)
      if (found) found.times++
      else counts.set(name, { times: 1, span: { start: start[token], end: end[token + parts.length - 1] } })
    }
  }
  return counts
}
