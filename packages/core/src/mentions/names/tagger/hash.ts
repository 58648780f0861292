// Features and words are known by 24-bit hashes of char codes and numbers: no strings are cut or joined while tagging.

export const KEY_BITS = 24
const KEY_MASK = (1 << KEY_BITS) - 1

/** Hash of `text.slice(from, to)`, 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = (to - from) | 0
  for (let at = from; at < to; at++) hash = hashStep(hash, text.charCodeAt(at))
  return hash
}

/** Takes a char code into a hash that began as the length. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Spreads what is in the bits of `hash` over all of them. */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Joins two hashes, in order. */
export const joined = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) + second) | 0

/** The key of a feature: `template` says what `value` is about. */
export const featureKey = (template: number, value: number): number =>
  spread(Math.imul(template, 0x9e3779b1) ^ value) & KEY_MASK

/** The key of a word or phrase in the word table. */
export const wordKey = (hash: number): number => hash & KEY_MASK
