import type { Text } from '../../../language/text'

enum Mark {
  None = 0,
  Opening = 1,
  Closing = 2,
  Straight = 3,
}

function markOf(code: number): Mark {
  if (code === 0x201c || code === 0xab || code === 0x201e) return Mark.Opening
  if (code === 0x201d || code === 0xbb) return Mark.Closing
  return code === 34 ? Mark.Straight : Mark.None
}

/** Per token 1 where it stands between quotation marks; a block's open mark ends with the block. */
export function markQuoted(text: Text): Uint8Array {
  const { tokens, sentences } = text
  const { form, forms } = tokens
  const quoted = new Uint8Array(tokens.count)
  const marks = new Uint8Array(forms.count)
  let some = false
  for (let at = 0; at < forms.count; at++) {
    const mark = markOf(forms.text[at].charCodeAt(0))
    if (mark === Mark.None) continue
    marks[at] = mark
    some = true
  }
  if (!some) return quoted
  let inside = false
  let block = -1
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      inside = false
      block = sentence.block
    }
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const mark = marks[form[at]]
      if (mark === Mark.None) {
        if (inside) quoted[at] = 1
      } else inside = mark === Mark.Opening || (mark === Mark.Straight && !inside)
    }
  }
  return quoted
}
