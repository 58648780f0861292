import type { Text } from '../../language/text'
import type { NameSpan } from '../../mentions/names/name-span'

const OPENING = new Set(['"', '“', '‘', "'", '('])
const CLOSING = new Set(['"', '”', '’', "'", ')'])

/** William “Bill” Bristow is one name: two names of people with nothing but a short word in marks between them. */
export function joinNicknames(text: Text, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = text
  const form = (token: number) => tokens.forms.text[tokens.form[token]]
  const joined: NameSpan[] = []
  for (let at = 0; at < names.length; at++) {
    const first = names[at]
    // The nickname itself may have been found as a name.
    let next = at + 1
    if (next < names.length && names[next].firstToken === open(first) + 1) next++
    const last = names[next]
    if (last && isNickname(first, last)) {
      joined.push({ ...first, endToken: last.endToken })
      at = next
    } else joined.push(first)
  }
  return joined

  /** Where the opening mark after a name stands; a lone stop may come first ("Robert C."). */
  function open({ endToken }: NameSpan): number {
    return endToken < tokens.count && form(endToken) === '.' ? endToken + 1 : endToken
  }

  function isNickname(first: NameSpan, last: NameSpan): boolean {
    if (first.type !== 'person' || last.type !== 'person') return false
    const from = open(first)
    const length = last.firstToken - from
    if (length < 3 || length > 4) return false
    if (!OPENING.has(form(from)) || !CLOSING.has(form(last.firstToken - 1))) return false
    // Brackets hold all sorts of things, but seldom between a first and a last name.
    return first.endToken - first.firstToken <= 4
  }
}
