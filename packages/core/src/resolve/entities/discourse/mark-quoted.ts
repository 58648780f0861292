import type { Text } from '../../../language/text'

/** Per token 1 where it stands between quotation marks; a block's open mark ends with the block. */
export function markQuoted(text: Text): Uint8Array {
  const { tokens, source } = text
  const quoted = new Uint8Array(tokens.count)
  let inside = false
  let block = -1
  for (let at = 0; at < tokens.count; at++) {
    const now = text.sentences[text.sentenceOf[at]].block
    if (now !== block) {
      inside = false
      block = now
    }
    const code = source.charCodeAt(tokens.start[at])
    if (code === 0x201c || code === 0xab || code === 0x201e) inside = true
    else if (code === 0x201d || code === 0xbb) inside = false
    else if (code === 34) inside = !inside
    else if (inside) quoted[at] = 1
  }
  return quoted
}
