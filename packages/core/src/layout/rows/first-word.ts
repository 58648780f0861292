import { makeHashTable, valueAt } from '../../source/hash-table'
import { lazily } from '../../source/lazily'
import { lowerOf } from './letter-case'
import { hashOf, mixLetter } from './word-classes'

/**
 * The first word of `text` in lower case, behind blanks, brackets, bullets and dashes; '' where something else stands
 * there. Rules ask for it before they try a pattern: the patterns of layout take longer to compile than most articles take
 * to parse, and few lines open with one of their words.
 */
export function firstWord(text: string): string {
  const from = leadEnd(text, 0, text.length)
  return text.slice(from, wordEnd(text, from, text.length)).toLowerCase()
}

/** The hash of a stretch's first word: what a row keeps of it, as cutting it out costs more. 0 where there is none. */
export function firstWordHash(source: string, start: number, end: number): number {
  const from = leadEnd(source, start, end)
  const to = wordEnd(source, from, end)
  let hash = 0
  for (let at = from; at < to; at++) hash = mixLetter(hash, lowerOf(source.charCodeAt(at)))
  return hash
}

/** Tells whether a first word's hash is that of one of these words, which are parted by `|`. */
export function firstWords(words: string): (hash: number) => boolean {
  const hashes = lazily(() => makeHashTable(new Map(words.split('|').map((word) => [hashOf(word), 1]))))
  return (hash) => valueAt(hashes(), hash) !== 0
}

function leadEnd(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isLead(source.charCodeAt(at))) at++
  return at
}

/** A word is cut after forty letters: none that a rule asks for is longer. */
function wordEnd(source: string, from: number, end: number): number {
  const limit = Math.min(end, from + 40)
  let at = from
  while (at < limit && isLetter(source.charCodeAt(at))) at++
  return at
}

function isLead(code: number): boolean {
  if (code < 128)
    return code <= 32 || code === 40 || code === 42 || code === 45 || code === 91 || code === 123 || code === 124
  // Pictographs: the halves of those beyond the first plane, and what says that they are to be coloured.
  if ((code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff) || code === 0xfe0f) return true
  return code === 0xa0 || code === 0xb7 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff
}

/** Any letter, and what is no plain punctuation: "©" and ideographs too. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code > 0xa0 && code !== 0xb7 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000
}
