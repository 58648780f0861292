import type { Text } from '../../../../language/text'
import type { Span } from '../../../../model'
import type { PlaceDays } from '../events/us-campaign-events'
import { NewsFlag, newsOf, type TextNews } from '../word-news'

export interface PlaceCount {
  readonly times: number
  /** Where it stands first. */
  readonly span: Span
}

/** How often a text names each of some places: those that it names, in the order in which it does. */
export function countPlaces(
  { tokens }: Text,
  news: TextNews,
  places: readonly PlaceDays[],
): ReadonlyMap<PlaceDays, PlaceCount> {
  const counts = new Map<PlaceDays, { times: number; span: Span }>()
  /** By the number of their first word. */
  const held = new Map<number, PlaceDays[]>()
  for (const place of places) {
    if (!place.numbers.every((number) => news.held[number] !== 0)) continue
    const list = held.get(place.numbers[0])
    if (list) list.push(place)
    else held.set(place.numbers[0], [place])
  }
  if (held.size === 0) return counts
  const { forms, form, count, start, end } = tokens
  for (let index = 0; index < news.count; index++) {
    const token = news.tokens[index]
    if ((news.flags[form[token]] & NewsFlag.Asked) === 0) continue
    for (const number of newsOf(forms.spelling[form[token]]).numbers)
      for (const place of held.get(number) ?? []) {
        const { words } = place
        if (token + words.length > count) continue
        if (!words.every((word, at) => forms.text[form[token + at]] === word)) continue
        const found = counts.get(place)
        if (found) found.times++
        else counts.set(place, { times: 1, span: { start: start[token], end: end[token + words.length - 1] } })
      }
  }
  return counts
}
